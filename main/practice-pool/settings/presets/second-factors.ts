/** Presets with second factors and remembered devices. */
import { signetClient } from './clients.ts';
import type { PresetPool } from './presets.ts';

const everyFactor = {
  SmsMfaConfiguration: {},
  SoftwareTokenMfaConfiguration: { Enabled: true },
  EmailMfaConfiguration: {},
} as const;

const password = 'Practice-Password-1';

/** A second factor is asked of everybody: a code by e-mail or SMS, an authenticator, or a set-up. */
export const mfaRequired: PresetPool = {
  PoolName: 'MFA required',
  AliasAttributes: ['email'],
  AutoVerifiedAttributes: ['email', 'phone_number'],
  MfaConfiguration: 'ON',
  ...everyFactor,
  Clients: [signetClient],
  Users: [
    {
      Username: 'with.authenticator',
      Password: password,
      UserAttributes: [
        { Name: 'email', Value: 'authenticator@example.com' },
        { Name: 'email_verified', Value: 'true' },
      ],
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
      SoftwareTokenSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    },
    {
      Username: 'with.phone',
      Password: password,
      UserAttributes: [
        { Name: 'email', Value: 'phone@example.com' },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'phone_number', Value: '+15555550144' },
        { Name: 'phone_number_verified', Value: 'true' },
      ],
      UserMFASettingList: ['SMS_MFA', 'EMAIL_OTP'],
      PreferredMfaSetting: 'SMS_MFA',
    },
    // Has no address to send a code to, and has to set up an authenticator first.
    { Username: 'no.factor', Password: password },
    {
      Username: 'new.hire',
      Password: password,
      UserStatus: 'FORCE_CHANGE_PASSWORD',
      UserAttributes: [
        { Name: 'email', Value: 'new.hire@example.com' },
        { Name: 'email_verified', Value: 'true' },
      ],
    },
  ],
};

/** Devices are remembered when their user says so, and then need no second factor. */
export const devices: PresetPool = {
  PoolName: 'Remembered devices',
  AliasAttributes: ['email'],
  MfaConfiguration: 'OPTIONAL',
  ...everyFactor,
  DeviceConfiguration: {
    ChallengeRequiredOnNewDevice: true,
    DeviceOnlyRememberedOnUserPrompt: true,
  },
  UserSessionTracking: 'ENABLED',
  Clients: [signetClient],
};
