/** Is this really them? Proving a password, in whichever way it came. */
import { refuse, type Refusal } from '../answer.ts';
import type { ClientContext } from '../operations/operation.ts';
import { isPassword } from '../people/passwords.ts';
import type { StoredUser } from '../store/records.ts';
import type { StateError } from '../user-state.ts';
import {
  checkEntrant,
  findEntrant,
  isDecoy,
  lockoutKeyOf,
  wrongPassword,
  type Entrant,
} from './entrant.ts';

export type PasswordError = StateError | 'UserNotFoundException';

/**
 * Looks for whoever is meant by a name and judges their password. That a proven user's
 * password may be a temporary one (`FORCE_CHANGE_PASSWORD`), and asks for another, is for the
 * caller to see.
 */
export function provePassword(
  context: ClientContext,
  typedName: string,
  password: string,
): { readonly kind: 'proven'; readonly user: StoredUser } | Refusal<PasswordError> {
  const entrant = findEntrant(context, {
    typedName,
    flow: 'USER_PASSWORD_AUTH',
    deviceKey: null,
    caller: { userAgent: '', ipAddress: '' },
  });
  if (entrant.kind === 'refused') return entrant;
  return judgeTypedPassword(entrant, password) ?? { kind: 'proven', user: entrant.user };
}

/** Null when this is the entrant's password; see {@link judgeProof}. */
export function judgeTypedPassword(entrant: Entrant, password: string): Refusal<StateError> | null {
  return judgeProof(entrant, () => isPassword(entrant.pool, entrant.user, password));
}

/**
 * Null when an entrant proves a password, be it the password itself or a claim of SRP. In the
 * order of the service: the lock, the state of the account (told even for a wrong password),
 * the password; and of a temporary one last whether it is still good.
 */
export function judgeProof(entrant: Entrant, isRight: () => boolean): Refusal<StateError> | null {
  const { pool, user } = entrant;
  const key = lockoutKeyOf(entrant);
  if (pool.lockout.isLocked(key)) {
    return refuse('NotAuthorizedException', 'Password attempts exceeded');
  }
  const refusal = checkEntrant(entrant);
  if (refusal !== null) return refusal;
  if (!isRight() || isDecoy(entrant)) {
    pool.lockout.countFailure(key);
    return wrongPassword;
  }
  pool.lockout.forgive(key);
  return isExpired(user, pool.now())
    ? refuse(
        'NotAuthorizedException',
        'User account has expired, it must be reset by an administrator.',
      )
    : null;
}

function isExpired({ status, temporaryPasswordExpiresAtMs }: StoredUser, nowMs: number): boolean {
  return (
    status === 'FORCE_CHANGE_PASSWORD' &&
    temporaryPasswordExpiresAtMs !== null &&
    nowMs >= temporaryPasswordExpiresAtMs
  );
}
