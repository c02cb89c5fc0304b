/** Presets by how people are called. */
import { signetClient } from './clients.ts';
import type { PresetPool } from './presets.ts';

/** Usernames, an e-mail address as alias, a password, no second factor: what Signet starts with. */
export const plain: PresetPool = {
  PoolName: 'Practice',
  AliasAttributes: ['email'],
  Schema: [{ Name: 'email', Required: true }],
  Clients: [
    signetClient,
    {
      // As after a pre token generation trigger that suppresses the account scope: what such
      // a token cannot do is met by many for the first time when they delete an account.
      ClientName: 'Without account scope',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      ApiScopes: ['openid', 'profile'],
    },
  ],
};

/** The e-mail address is the username; a new one counts only once it is verified. */
export const emailUsername: PresetPool = {
  PoolName: 'E-mail as username',
  UsernameAttributes: ['email'],
  Schema: [
    { Name: 'email', Required: true },
    { Name: 'name', Required: true },
    { Name: 'plan', StringAttributeConstraints: { MaxLength: '20' } },
    { Name: 'seats', AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '1' } },
    { Name: 'joined_from', Mutable: false },
  ],
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
  Clients: [signetClient],
};
