import { done } from '../answer.ts';
import { checkAliases } from '../people/aliases.ts';
import { writeAttributes } from '../people/attribute-changes.ts';
import { checkAttributes, readAttributes } from '../people/attributes.ts';
import { postPendingCode } from '../people/codes.ts';
import { accessTokenOperation } from './operation.ts';

/** UpdateUserAttributes: writes all of the values or none; a code goes to each new address. */
export const updateUserAttributes = accessTokenOperation(
  'UpdateUserAttributes',
  ({ pool, client, user }, { UserAttributes }) => {
    const given = readAttributes(UserAttributes);
    const refusal = checkAttributes(pool, client, given, user) ?? checkAliases(pool, user, given);
    if (refusal !== null) return refusal;
    const { changes, codes } = writeAttributes(pool, user, given);
    const changed = pool.users.change(user, changes);
    return done({
      CodeDeliveryDetailsList: codes.map((code) =>
        postPendingCode(pool, changed, code.attribute, code),
      ),
    });
  },
);
