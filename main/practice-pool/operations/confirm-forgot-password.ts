import { done, refuse } from '../answer.ts';
import { expiredCode, judgeCode, mismatchedCode } from '../people/codes.ts';
import { judgePassword, judgeReuse } from '../people/new-password.ts';
import { withPassword } from '../people/passwords.ts';
import { checkRecoverable, recoveryAddress } from '../people/recovery.ts';
import { takeTry } from '../people/tries.ts';
import { refuseUnknown } from '../people/unknown-user.ts';
import type { Pool } from '../pool.ts';
import type { StoredUser } from '../store/records.ts';
import { clientOperation } from './operation.ts';

/**
 * ConfirmForgotPassword: a right code gives the user a new password; whoever was told to
 * reset it is CONFIRMED again. Sign-ins of before go on.
 */
export const confirmForgotPassword = clientOperation(
  'ConfirmForgotPassword',
  (context, { Username, ConfirmationCode, Password }) => {
    const { pool, client } = context;
    // First, because it says nothing of the user.
    const broken = judgePassword(pool, Password);
    if (broken !== null) return broken;
    const user = pool.users.byAlias(Username);
    const isHidden = client.settings.PreventUserExistenceErrors === 'ENABLED';
    if (user === null || (isHidden && !couldBeSentTo(pool, user))) {
      return refuseUnknown(context, Username, 'ForgotPassword', (name) =>
        pool.nobodies.awaitsCode(name) ? mismatchedCode() : expiredCode(),
      );
    }
    const blocked = checkRecoverable(user);
    if (blocked !== null) return blocked;
    if (user.status === 'UNCONFIRMED') {
      return refuse('UserNotConfirmedException', 'User is not confirmed.');
    }
    const refusal =
      takeTry(pool, 'ForgotPassword', user) ??
      judgeCode(pool, user, 'forgotPassword', ConfirmationCode) ??
      judgeReuse(pool, user, Password);
    if (refusal !== null) return refusal;
    pool.users.change(user, {
      ...withPassword(pool, user, Password),
      status: 'CONFIRMED',
      codes: { ...user.codes, forgotPassword: null },
    });
    pool.lockout.forgive(user.sub);
    return done({});
  },
);

/** For whom ForgotPassword would not have pretended. */
function couldBeSentTo({ settings }: Pool, user: StoredUser): boolean {
  const isWaiting = user.codes.forgotPassword !== null;
  return user.enabled && (isWaiting || recoveryAddress(settings, user) !== null);
}
