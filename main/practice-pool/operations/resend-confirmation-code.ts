import { done, refuse } from '../answer.ts';
import { sendCode } from '../people/codes.ts';
import { signUpAddress, verifiedOfItself } from '../people/sign-up-address.ts';
import { simulatedDelivery } from '../people/simulated-delivery.ts';
import { takeTry } from '../people/tries.ts';
import { refuseUnknown } from '../people/unknown-user.ts';
import { clientOperation } from './operation.ts';

/** ResendConfirmationCode: posts a new sign-up code; the one before stops working. */
export const resendConfirmationCode = clientOperation(
  'ResendConfirmationCode',
  (context, { Username }) => {
    const { pool, client } = context;
    const order = verifiedOfItself(pool.settings);
    if (order.length === 0) return autoVerificationOff();
    const user = pool.users.byAlias(Username);
    const isHidden = client.settings.PreventUserExistenceErrors === 'ENABLED';
    if (user === null || (!user.enabled && isHidden)) {
      return refuseUnknown(context, Username, 'ResendConfirmationCode', () =>
        done({ CodeDeliveryDetails: simulatedDelivery(pool, Username, order) }),
      );
    }
    if (!user.enabled) return refuse('NotAuthorizedException', 'User is disabled.');
    if (user.status !== 'UNCONFIRMED') {
      return refuse('InvalidParameterException', 'User is already confirmed.');
    }
    const to = signUpAddress(pool.settings, user.attributes);
    // Guess: what is said of somebody without any address to send to.
    if (to === null) return autoVerificationOff();
    const refusal = takeTry(pool, 'ResendConfirmationCode', user);
    return refusal ?? done({ CodeDeliveryDetails: sendCode(pool, user, 'signUp', to) });
  },
);

const autoVerificationOff = () =>
  refuse('NotAuthorizedException', 'Cannot resend codes. Auto verification not turned on.');
