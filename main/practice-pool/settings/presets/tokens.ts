/** Presets by what their app clients and limits do to tokens. */
import { signetClient } from './clients.ts';
import type { PresetPool } from './presets.ts';

/** An app client with a secret, and one without beside it. */
export const confidentialClient: PresetPool = {
  PoolName: 'Confidential client',
  AliasAttributes: ['email'],
  Clients: [
    { ...signetClient, GenerateSecret: true },
    { ...signetClient, ClientName: 'Public' },
    {
      ClientName: 'Machine',
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: ['practice/read', 'practice/write'],
    },
  ],
};

/** Refresh tokens are rotated, sessions tracked, and lives short. */
export const rotation: PresetPool = {
  PoolName: 'Rotation',
  AliasAttributes: ['email'],
  UserSessionTracking: 'ENABLED',
  Clients: [
    {
      ...signetClient,
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH'],
      AccessTokenValidity: 5,
      IdTokenValidity: 5,
      RefreshTokenValidity: 1,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes' },
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
    },
  ],
};

/** Every limit is as low as it goes: what happens past them is two tries away. */
export const loweredLimits: PresetPool = {
  PoolName: 'Lowered limits',
  AliasAttributes: ['email'],
  Policies: { PasswordPolicy: { MinimumLength: 6, PasswordHistorySize: 2 } },
  UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
  UserPoolTier: 'PLUS',
  Clients: [
    {
      ...signetClient,
      AccessTokenValidity: 5,
      IdTokenValidity: 5,
      RefreshTokenValidity: 60,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      AuthSessionValidity: 1,
    },
  ],
  Limits: {
    TriesPerHour: {
      ChangePassword: 1,
      ForgotPassword: 2,
      ConfirmSignUp: 2,
      ResendConfirmationCode: 1,
      GetUserAttributeVerificationCode: 1,
      VerifyUserAttribute: 2,
      SignInCode: 2,
    },
    CodeMinutes: { SignUp: 1, Attribute: 1, ForgotPassword: 1 },
    Lockout: { Failures: 2, FirstSeconds: 2, LongestSeconds: 60, ForgivenAfterSeconds: 120 },
    RequestsPerSecond: 5,
    Passkeys: 1,
    SrpSeconds: 10,
  },
};
