/**
 * Settings of an app client, with the names, values and defaults of the service's
 * `CreateUserPoolClient` (API reference), so that what describes a real client can be pasted.
 */
import * as v from 'valibot';

const flow = v.picklist([
  'ALLOW_USER_AUTH',
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
]);

const timeUnit = v.picklist(['seconds', 'minutes', 'hours', 'days']);

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Absolute, without a fragment; https, but for this machine's own addresses and app schemes. */
const callbackUrl = v.pipe(
  v.string(),
  v.maxLength(1024),
  v.check((text) => isCallbackUrl(text), 'must be an absolute URL without a fragment'),
);

/** One app client of a settings file, and as it is kept. */
export const clientSettingsSchema = v.strictObject({
  ClientName: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  /** Fixed here so that others can be set up for it; else one is made. */
  ClientId: v.optional(v.pipe(v.string(), v.regex(/^[\w+]{1,128}$/))),
  GenerateSecret: v.optional(v.boolean(), false),
  /** A secret to use instead of one that is made. */
  ClientSecret: v.optional(v.pipe(v.string(), v.regex(/^[\w+]{24,64}$/))),
  ExplicitAuthFlows: v.optional(v.array(flow), [
    'ALLOW_REFRESH_TOKEN_AUTH',
    'ALLOW_USER_SRP_AUTH',
    'ALLOW_CUSTOM_AUTH',
  ]),
  AccessTokenValidity: v.optional(whole, 1),
  IdTokenValidity: v.optional(whole, 1),
  RefreshTokenValidity: v.optional(whole, 30),
  TokenValidityUnits: v.optional(
    v.strictObject({
      AccessToken: v.optional(timeUnit, 'hours'),
      IdToken: v.optional(timeUnit, 'hours'),
      RefreshToken: v.optional(timeUnit, 'days'),
    }),
    {},
  ),
  /** Minutes that a challenge waits for its answer. */
  AuthSessionValidity: v.optional(v.pipe(whole, v.minValue(1), v.maxValue(15)), 3),
  /** Left out: every attribute. */
  ReadAttributes: v.optional(v.array(v.string())),
  /** Left out: every standard attribute and every mutable custom one. */
  WriteAttributes: v.optional(v.array(v.string())),
  PreventUserExistenceErrors: v.optional(v.picklist(['ENABLED', 'LEGACY']), 'ENABLED'),
  EnableTokenRevocation: v.optional(v.boolean(), true),
  RefreshTokenRotation: v.optional(
    v.strictObject({
      Feature: v.optional(v.picklist(['ENABLED', 'DISABLED']), 'DISABLED'),
      RetryGracePeriodSeconds: v.optional(v.pipe(whole, v.maxValue(60)), 0),
    }),
    {},
  ),
  AllowedOAuthFlowsUserPoolClient: v.optional(v.boolean(), false),
  AllowedOAuthFlows: v.optional(
    v.array(v.picklist(['code', 'implicit', 'client_credentials'])),
    [],
  ),
  AllowedOAuthScopes: v.optional(v.array(v.string()), []),
  CallbackURLs: v.optional(v.pipe(v.array(callbackUrl), v.maxLength(100)), []),
  DefaultRedirectURI: v.optional(callbackUrl),
  LogoutURLs: v.optional(v.pipe(v.array(callbackUrl), v.maxLength(100)), []),
  /**
   * Not the service's: the scopes of access tokens from `InitiateAuth`, which a pre token
   * generation trigger could change on a real pool.
   */
  ApiScopes: v.optional(v.array(v.string()), ['aws.cognito.signin.user.admin']),
});

export type ClientSettings = v.InferOutput<typeof clientSettingsSchema>;
/** As they may be given: what is left out is the default. */
export type ClientSettingsInput = v.InferInput<typeof clientSettingsSchema>;

function isCallbackUrl(text: string): boolean {
  if (!URL.canParse(text) || text.includes('#')) return false;
  const url = new URL(text);
  if (url.protocol !== 'http:') return !['javascript:', 'data:', 'file:'].includes(url.protocol);
  return ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

const secondsOf = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;

/** What the service takes 0 for. */
const refreshSecondsByDefault = 30 * secondsOf.days;

/** How long each token of this client lives, in seconds. */
export function tokenLivesSeconds({
  AccessTokenValidity,
  IdTokenValidity,
  RefreshTokenValidity,
  TokenValidityUnits: units,
}: ClientSettings): { readonly access: number; readonly id: number; readonly refresh: number } {
  return {
    access: AccessTokenValidity * secondsOf[units.AccessToken],
    id: IdTokenValidity * secondsOf[units.IdToken],
    refresh:
      RefreshTokenValidity === 0
        ? refreshSecondsByDefault
        : RefreshTokenValidity * secondsOf[units.RefreshToken],
  };
}
