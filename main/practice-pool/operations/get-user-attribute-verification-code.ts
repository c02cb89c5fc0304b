import { done, refuse } from '../answer.ts';
import { sendCode } from '../people/codes.ts';
import { isDeliverable } from '../people/delivery.ts';
import { takeTry } from '../people/tries.ts';
import { accessTokenOperation } from './operation.ts';

/**
 * GetUserAttributeVerificationCode: posts a code to an address, verified or not; to the new
 * one, where that is waiting for its proof.
 */
export const getUserAttributeVerificationCode = accessTokenOperation(
  'GetUserAttributeVerificationCode',
  ({ pool, user }, { AttributeName }) => {
    if (!isDeliverable(AttributeName)) {
      const message = 'Invalid attribute name. Only phone_number and email can be verified.';
      return refuse('InvalidParameterException', message);
    }
    const address = user.pendingAttributes[AttributeName] ?? user.attributes[AttributeName] ?? '';
    if (address === '') {
      // Guess: the text is published nowhere.
      const message = `User does not have ${AttributeName}.`;
      return refuse('InvalidParameterException', message);
    }
    return (
      takeTry(pool, 'GetUserAttributeVerificationCode', user) ??
      done({
        CodeDeliveryDetails: sendCode(pool, user, AttributeName, {
          attribute: AttributeName,
          address,
        }),
      })
    );
  },
);
