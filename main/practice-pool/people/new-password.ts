/** Whether somebody may have the password they ask for. */
import { refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import type { StoredUser } from '../store/records.ts';
import { brokenPasswordRule } from './password-policy.ts';
import { isInHistory } from './passwords.ts';

/** Null when a password is within the policy; else the refusal for the first rule it breaks. */
export function judgePassword(
  pool: Pool,
  password: string,
): Refusal<'InvalidPasswordException'> | null {
  const reason = brokenPasswordRule(password, pool.settings.Policies.PasswordPolicy);
  return reason === null
    ? null
    : refuse('InvalidPasswordException', `Password did not conform with policy: ${reason}`);
}

/** Null when a password is not among those that the user may not have again. */
export function judgeReuse(
  pool: Pool,
  user: StoredUser,
  password: string,
): Refusal<'PasswordHistoryPolicyViolationException'> | null {
  // Guess: the text is published nowhere.
  return isInHistory(pool, user, password)
    ? refuse('PasswordHistoryPolicyViolationException', 'Password has previously been used.')
    : null;
}
