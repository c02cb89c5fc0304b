/**
 * The password policy of a pool that was given none: eight characters with an upper-case
 * and a lower-case letter, a digit and a symbol (developer guide, "Password policies").
 */

const symbol = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/;

const rules: readonly (readonly [reason: string, holds: (password: string) => boolean])[] = [
  ['Password not long enough', (password) => password.length >= 8],
  ['Password must have uppercase characters', (password) => /[A-Z]/.test(password)],
  ['Password must have lowercase characters', (password) => /[a-z]/.test(password)],
  ['Password must have numeric characters', (password) => /[0-9]/.test(password)],
  ['Password must have symbol characters', (password) => symbol.test(password)],
];

/** The service's words for the first rule a password breaks; null when it breaks none. */
export function brokenPasswordRule(password: string): string | null {
  return rules.find(([, holds]) => !holds(password))?.[0] ?? null;
}
