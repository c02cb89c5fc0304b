import type { Authorized } from '../access-token.ts';
import { done, refuse, type Refusal } from '../answer.ts';
import { judgePassword, judgeReuse } from '../people/new-password.ts';
import { isPassword, withPassword } from '../people/passwords.ts';
import { takeTry } from '../people/tries.ts';
import { accessTokenOperation } from './operation.ts';

/**
 * ChangePassword: gives the user another password; sign-ins go on. Somebody who has none yet
 * need not say which it was.
 */
export const changePassword = accessTokenOperation(
  'ChangePassword',
  (bearer, { PreviousPassword, ProposedPassword }) => {
    const { pool, user } = bearer;
    const refusal =
      takeTry(pool, 'ChangePassword', user) ??
      judgePrevious(bearer, PreviousPassword) ??
      judgePassword(pool, ProposedPassword) ??
      judgeReuse(pool, user, ProposedPassword);
    if (refusal !== null) return refusal;
    pool.users.change(user, withPassword(pool, user, ProposedPassword));
    return done({});
  },
);

/** Wrong ones count as those of signing in do: they lock the user out. */
function judgePrevious(
  { pool, user }: Authorized,
  previous: string | undefined,
): Refusal<'InvalidParameterException' | 'NotAuthorizedException'> | null {
  if (previous === undefined) {
    if (user.password === null) return null;
    // Guess: what was said before the member became optional.
    return refuse(
      'InvalidParameterException',
      "1 validation error detected: Value at 'previousPassword' failed to satisfy constraint: " +
        'Member must not be null',
    );
  }
  if (pool.lockout.isLocked(user.sub)) {
    return refuse('NotAuthorizedException', 'Password attempts exceeded');
  }
  if (isPassword(pool, user, previous)) {
    pool.lockout.forgive(user.sub);
    return null;
  }
  pool.lockout.countFailure(user.sub);
  return refuse('NotAuthorizedException', 'Incorrect username or password.');
}
