/** Passwords of users: judging one that is typed, and giving a new one. */
import { decoyFor, isPasswordOf, makeVerifier } from '../proofs/srp.ts';
import type { Pool } from '../pool.ts';
import type { StoredUser } from '../store/records.ts';
import type { StoredPassword } from '../store/user-record.ts';

/** Whom SRP takes the user for: what is hashed in front of the password. */
export const srpOwner = (pool: Pool, userIdForSrp: string): string => pool.name + userIdForSrp;

/** What is kept of a password of this user. `username` is the user's own, not an alias. */
export function keepPassword(pool: Pool, username: string, password: string): StoredPassword {
  return makeVerifier({ owner: srpOwner(pool, username), password });
}

/**
 * Whether this is the user's password. For nobody, and for somebody without a password, the
 * same work is done, or the time would tell who exists.
 */
export function isPassword(pool: Pool, user: StoredUser | null, password: string): boolean {
  const owner = srpOwner(pool, user?.username ?? '');
  const kept = user?.password ?? decoyFor(pool.secret, user?.sub ?? '');
  return isPasswordOf(owner, password, kept) && user !== null && user.password !== null;
}

/**
 * Whether this password was the user's among the last that the policy remembers, the present
 * one included.
 */
export function isInHistory(pool: Pool, user: StoredUser, password: string): boolean {
  const { PasswordHistorySize } = pool.settings.Policies.PasswordPolicy;
  if (PasswordHistorySize === 0 || user.password === null) return false;
  const owner = srpOwner(pool, user.username);
  return [user.password, ...user.passwordHistory]
    .slice(0, PasswordHistorySize)
    .some((kept) => isPasswordOf(owner, password, kept));
}

/** Changes of a user's record that give a password of their own; judged before, by the caller. */
export function withPassword(
  pool: Pool,
  user: StoredUser,
  password: string,
): Pick<StoredUser, 'password' | 'passwordHistory' | 'temporaryPasswordExpiresAtMs'> {
  const { PasswordHistorySize } = pool.settings.Policies.PasswordPolicy;
  const older = user.password === null ? [] : [user.password, ...user.passwordHistory];
  return {
    password: keepPassword(pool, user.username, password),
    passwordHistory: older.slice(0, Math.max(0, PasswordHistorySize - 1)),
    temporaryPasswordExpiresAtMs: null,
  };
}
