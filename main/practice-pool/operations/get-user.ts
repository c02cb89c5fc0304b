import { done } from '../answer.ts';
import { readableAttributes } from '../people/attribute-permissions.ts';
import { accessTokenOperation } from './operation.ts';

/**
 * GetUser: the profile behind the token, `sub` first, as far as the app client may read it.
 * MFA members appear only when set up.
 */
export const getUser = accessTokenOperation('GetUser', ({ pool, client, user }) => {
  const { enabled, preferred, legacySms } = user.mfa;
  const attributes = readableAttributes(pool.settings, client, {
    sub: user.sub,
    ...user.attributes,
  });
  return done({
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    ...(legacySms
      ? { MFAOptions: [{ AttributeName: 'phone_number', DeliveryMedium: 'SMS' }] }
      : {}),
    ...(preferred === null ? {} : { PreferredMfaSetting: preferred }),
    ...(enabled.length === 0 ? {} : { UserMFASettingList: enabled }),
    Username: user.username,
  });
});
