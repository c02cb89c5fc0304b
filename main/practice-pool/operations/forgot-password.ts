import { done, refuse } from '../answer.ts';
import { sendCode } from '../people/codes.ts';
import { checkRecoverable, recoveryAddress, recoveryOrder } from '../people/recovery.ts';
import { simulatedDelivery } from '../people/simulated-delivery.ts';
import { takeTry } from '../people/tries.ts';
import { refuseUnknown } from '../people/unknown-user.ts';
import { clientOperation } from './operation.ts';

/**
 * ForgotPassword: posts a code to a verified address, the one the pool prefers. For somebody
 * unknown, disabled or without such an address it pretends to, where the app client hides who
 * exists.
 */
export const forgotPassword = clientOperation('ForgotPassword', (context, { Username }) => {
  const { pool, client } = context;
  const order = recoveryOrder(pool.settings);
  if (order.length === 0) {
    return refuse('NotAuthorizedException', 'Contact administrator to reset password.');
  }
  const user = pool.users.byAlias(Username);
  const to = user === null ? null : recoveryAddress(pool.settings, user);
  const isHidden = client.settings.PreventUserExistenceErrors === 'ENABLED';
  if (user === null || (isHidden && (!user.enabled || to === null))) {
    return refuseUnknown(context, Username, 'ForgotPassword', (name) => {
      pool.nobodies.pretendCode(name);
      return done({ CodeDeliveryDetails: simulatedDelivery(pool, Username, order) });
    });
  }
  const refusal = checkRecoverable(user);
  if (refusal !== null) return refusal;
  if (to === null) {
    return refuse(
      'InvalidParameterException',
      'Cannot reset password for the user as there is no registered/verified email or phone_number',
    );
  }
  return (
    takeTry(pool, 'ForgotPassword', user) ??
    done({ CodeDeliveryDetails: sendCode(pool, user, 'forgotPassword', to) })
  );
});
