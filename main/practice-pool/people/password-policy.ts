/** The password policy of a pool (developer guide, "Adding user pool password requirements"). */
import type { PoolSettings } from '../settings/pool-settings.ts';

type Policy = PoolSettings['Policies']['PasswordPolicy'];

const symbol = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/;

type Rule = readonly [reason: string, holds: (password: string, policy: Policy) => boolean];

const rules: readonly Rule[] = [
  ['Password not long enough', (password, { MinimumLength }) => password.length >= MinimumLength],
  [
    'Password must have uppercase characters',
    (password, { RequireUppercase }) => !RequireUppercase || /[A-Z]/.test(password),
  ],
  [
    'Password must have lowercase characters',
    (password, { RequireLowercase }) => !RequireLowercase || /[a-z]/.test(password),
  ],
  [
    'Password must have numeric characters',
    (password, { RequireNumbers }) => !RequireNumbers || /[0-9]/.test(password),
  ],
  [
    'Password must have symbol characters',
    (password, { RequireSymbols }) => !RequireSymbols || symbol.test(password),
  ],
];

/** The service's words for the first rule a password breaks; null when it breaks none. */
export function brokenPasswordRule(password: string, policy: Policy): string | null {
  return rules.find(([, holds]) => !holds(password, policy))?.[0] ?? null;
}
