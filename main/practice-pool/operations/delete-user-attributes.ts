import { done } from '../answer.ts';
import { writeAttributes } from '../people/attribute-changes.ts';
import { checkAttributes, readAttributes } from '../people/attributes.ts';
import { accessTokenOperation } from './operation.ts';

/** DeleteUserAttributes: what is not there counts as deleted; an address takes its mark along. */
export const deleteUserAttributes = accessTokenOperation(
  'DeleteUserAttributes',
  ({ pool, client, user }, { UserAttributeNames }) => {
    const blank = readAttributes(UserAttributeNames.map((Name) => ({ Name })));
    const refusal = checkAttributes(pool, client, blank, user);
    if (refusal !== null) return refusal;
    pool.users.change(user, writeAttributes(pool, user, blank).changes);
    return done({});
  },
);
