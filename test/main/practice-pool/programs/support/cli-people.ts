/** The pool of the journeys on the command line, and the people who make them. */
import { settingsWith } from '../../sessions/support/settings.ts';
import type { Scene } from '../../support/pools.ts';

/** Everybody's. */
export const password = 'River-Stone-1';

const person = (
  Username: string,
): {
  readonly Username: string;
  readonly Password: string;
  readonly UserAttributes: { Name: string; Value: string }[];
} => ({
  Username,
  Password: password,
  UserAttributes: [
    { Name: 'email', Value: `${Username}@example.org` },
    { Name: 'email_verified', Value: 'true' },
  ],
});

/** A pool with everything that the journeys lead past. */
export const journeySettings = settingsWith({
  MfaConfiguration: 'OPTIONAL',
  SoftwareTokenMfaConfiguration: { Enabled: true },
  SmsMfaConfiguration: {},
  AutoVerifiedAttributes: ['email', 'phone_number'],
  DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: true },
  UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' },
  UserSessionTracking: 'ENABLED',
  Users: ['with.factor', 'with.addresses', 'with.device', 'up.to.date'].map(person),
});

/** The code in the newest message to somebody. */
export const codeFor = ({ pool }: Scene, username: string): string =>
  pool.inbox().find((mail) => mail.username === username)?.code ?? '';

/** Options of initiate-auth. */
export const byPassword = (
  { clientId }: Scene,
  username: string,
  typed = password,
): readonly string[] => [
  ...['--client-id', clientId, '--auth-flow', 'USER_PASSWORD_AUTH'],
  ...['--auth-parameters', `USERNAME=${username},PASSWORD=${typed}`],
];
