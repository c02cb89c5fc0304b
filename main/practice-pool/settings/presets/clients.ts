/** App clients that presets share. */
import type { ClientSettingsInput } from '../client-settings.ts';

/**
 * Where the managed login may send people back to. A desktop app listens on a loopback
 * address (RFC 8252, section 7.3); the ports are fixed, because matching is exact.
 */
export const callbackUrls = [
  'http://127.0.0.1:42813/callback',
  'http://127.0.0.1:42814/callback',
  'http://localhost:42813/callback',
  'http://localhost:42814/callback',
];

/** A public client with everything that a person can do with a password. */
export const signetClient = {
  ClientName: 'Signet',
  ExplicitAuthFlows: [
    'ALLOW_USER_PASSWORD_AUTH',
    'ALLOW_USER_SRP_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
  ],
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'],
  CallbackURLs: callbackUrls,
  LogoutURLs: callbackUrls,
} as const satisfies ClientSettingsInput;
