/** Codes that wait on a user's record to be typed: for a sign-up, a forgotten password, an address. */
import { refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import { isSameText } from '../proofs/same-text.ts';
import { newCode } from '../random-names.ts';
import type { Limits } from '../settings/limits.ts';
import type { Mail, StoredUser } from '../store/records.ts';
import type { CodePurpose, StoredCode } from '../store/user-record.ts';
import { isDeliverable, postCode, type Address, type CodeDeliveryDetails } from './delivery.ts';

const kinds: Readonly<
  Record<
    CodePurpose,
    { readonly life: keyof Limits['CodeMinutes']; readonly purpose: Mail['purpose'] }
  >
> = {
  signUp: { life: 'SignUp', purpose: 'sign-up' },
  forgotPassword: { life: 'ForgotPassword', purpose: 'forgot-password' },
  email: { life: 'Attribute', purpose: 'verify-attribute' },
  phone_number: { life: 'Attribute', purpose: 'verify-attribute' },
};

export type CodeError = 'CodeMismatchException' | 'ExpiredCodeException';

/** Makes a code for an address, to be kept on the user's record under its purpose. */
export function newPendingCode(pool: Pool, purpose: CodePurpose, address: string): StoredCode {
  const lifeMs = pool.settings.Limits.CodeMinutes[kinds[purpose].life] * 60_000;
  return { code: newCode(), expiresAtMs: pool.now() + lifeMs, destination: address };
}

/** Posts a code that is kept on the user's record by now. */
export function postPendingCode(
  pool: Pool,
  user: StoredUser,
  purpose: CodePurpose,
  { attribute, code }: { readonly attribute: Address['attribute']; readonly code: StoredCode },
): CodeDeliveryDetails {
  const letter = { attribute, address: code.destination, code: code.code };
  return postCode(pool, user, { ...letter, purpose: kinds[purpose].purpose });
}

/** Posts a new code to an address and keeps it on the user's record; an older one stops working. */
export function sendCode(
  pool: Pool,
  user: StoredUser,
  purpose: CodePurpose,
  { attribute, address }: Address,
): CodeDeliveryDetails {
  const code = newPendingCode(pool, purpose, address);
  const changed = pool.users.change(user, { codes: { ...user.codes, [purpose]: code } });
  return postPendingCode(pool, changed, purpose, { attribute, code });
}

/**
 * Null when this is the code that waits. The service does not say whether an old code was
 * used, has expired or was never sent; one that went to an address which is no longer the
 * user's counts as never sent. Taking it off the record is for the caller.
 */
export function judgeCode(
  pool: Pool,
  user: StoredUser,
  purpose: CodePurpose,
  typed: string,
): Refusal<CodeError> | null {
  const waiting = user.codes[purpose];
  const isAlive = waiting !== null && pool.now() < waiting.expiresAtMs;
  if (!isAlive || !isStillTheirs(user, purpose, waiting.destination)) return expiredCode();
  return isSameText(waiting.code, typed) ? null : mismatchedCode();
}

/** The refusal where no code waits. */
export const expiredCode = (): Refusal<'ExpiredCodeException'> =>
  refuse('ExpiredCodeException', 'Invalid code provided, please request a code again.');

/** The refusal of a code that is not the one that waits. */
export const mismatchedCode = (): Refusal<'CodeMismatchException'> =>
  refuse('CodeMismatchException', 'Invalid verification code provided, please try again.');

function isStillTheirs(
  { attributes, pendingAttributes }: StoredUser,
  purpose: CodePurpose,
  destination: string,
): boolean {
  return isDeliverable(purpose)
    ? (pendingAttributes[purpose] ?? attributes[purpose]) === destination
    : attributes['email'] === destination || attributes['phone_number'] === destination;
}
