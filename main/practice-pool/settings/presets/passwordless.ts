/** The preset of choice-based sign-in. */
import { signetClient } from './clients.ts';
import type { PresetPool } from './presets.ts';

/** A code by e-mail or SMS, a passkey, or a password: whatever somebody has. */
export const passwordless: PresetPool = {
  PoolName: 'Passwordless',
  AliasAttributes: ['email', 'phone_number'],
  AutoVerifiedAttributes: ['email', 'phone_number'],
  Policies: {
    SignInPolicy: {
      AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'],
    },
  },
  WebAuthnConfiguration: { RelyingPartyId: 'localhost', UserVerification: 'preferred' },
  Clients: [
    { ...signetClient, ExplicitAuthFlows: ['ALLOW_USER_AUTH', ...signetClient.ExplicitAuthFlows] },
  ],
  Users: [
    {
      Username: 'no.password',
      UserAttributes: [
        { Name: 'email', Value: 'no.password@example.com' },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'phone_number', Value: '+15555550199' },
        { Name: 'phone_number_verified', Value: 'true' },
      ],
    },
  ],
};
