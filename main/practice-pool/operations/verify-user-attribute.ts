import { done, refuse } from '../answer.ts';
import { checkAliases } from '../people/aliases.ts';
import { withVerified } from '../people/attribute-changes.ts';
import { judgeCode } from '../people/codes.ts';
import { isDeliverable } from '../people/delivery.ts';
import { takeTry } from '../people/tries.ts';
import { accessTokenOperation } from './operation.ts';

/**
 * VerifyUserAttribute: a right code makes the address it went to verified, and the user's, if
 * it was waiting to become so.
 */
export const verifyUserAttribute = accessTokenOperation(
  'VerifyUserAttribute',
  ({ pool, user }, { AttributeName, Code }) => {
    if (!isDeliverable(AttributeName)) {
      // Guess: that it says the same as GetUserAttributeVerificationCode.
      const message = 'Invalid attribute name. Only phone_number and email can be verified.';
      return refuse('InvalidParameterException', message);
    }
    const refusal =
      takeTry(pool, 'VerifyUserAttribute', user) ?? judgeCode(pool, user, AttributeName, Code);
    if (refusal !== null) return refusal;
    const changes = withVerified(user, AttributeName);
    const address = changes.attributes[AttributeName] ?? '';
    const taken = checkAliases(pool, user, new Map([[AttributeName, address]]));
    if (taken !== null) return taken;
    pool.users.change(user, changes);
    return done({});
  },
);
