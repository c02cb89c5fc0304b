/** The password policy, in the four forms in which configurations write it down. */
import type { PasswordPolicy } from '../../contract/profile.ts';
import type { Entry } from './literal-entries.ts';

/** What each form calls the parts, in small letters and digits. */
const names: readonly (readonly [keyof PasswordPolicy, readonly string[]])[] = [
  ['minimumLength', ['minlength', 'passwordpolicyminlength', 'minimumlength']],
  ['lowercase', ['requirelowercase']],
  ['uppercase', ['requireuppercase']],
  ['numbers', ['requirenumbers']],
  ['symbols', ['requiresymbols', 'requirespecialcharacters']],
];

/** Gen 1 lists what is asked for instead (`passwordPolicyCharacters`). */
const characters: Readonly<Record<string, Exclude<keyof PasswordPolicy, 'minimumLength'>>> = {
  REQUIRES_LOWERCASE: 'lowercase',
  REQUIRES_UPPERCASE: 'uppercase',
  REQUIRES_NUMBERS: 'numbers',
  REQUIRES_SYMBOLS: 'symbols',
};

const policyParts = ['passwordpolicy', 'passwordformat', 'passwordprotectionsettings'];

const bare = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Null where no length stands there: a rule is not made up. */
export const passwordPolicyIn = (entries: readonly Entry[]): PasswordPolicy | null => {
  const parts = entries.filter(({ path }) =>
    path.slice(0, -1).some((key) => policyParts.some((part) => bare(key).endsWith(part))),
  );
  const policy: Partial<Record<keyof PasswordPolicy, string | number | boolean>> = {};
  for (const { path, value } of parts) {
    const key = bare(path.at(-1) ?? '');
    const named = names.find(([, spellings]) => spellings.includes(key))?.[0];
    if (named !== undefined) policy[named] = value;
    if (key === 'passwordpolicycharacters' && Object.hasOwn(characters, String(value))) {
      const part = characters[String(value)];
      if (part !== undefined) policy[part] = true;
    }
  }
  const length = Number(policy.minimumLength);
  if (!Number.isInteger(length) || length < 1 || length > 256) return null;
  const asks = (part: keyof PasswordPolicy): boolean =>
    policy[part] === true || policy[part] === 'true';
  return {
    minimumLength: length,
    lowercase: asks('lowercase'),
    uppercase: asks('uppercase'),
    numbers: asks('numbers'),
    symbols: asks('symbols'),
  };
};
