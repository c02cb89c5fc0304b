/** Everything the practice pools remember, record by record, as it stands in the data file. */
import * as v from 'valibot';
import { clientSettingsSchema } from '../settings/client-settings.ts';
import { poolSettingsSchema } from '../settings/pool-settings.ts';
import { storedKeysSchema } from './key-record.ts';
import { storedUserSchema } from './user-record.ts';

const timeMs = v.pipe(v.number(), v.integer());

/** What belongs to all the pools behind one address. One record, under the key `service`. */
const service = v.strictObject({
  key: v.literal('service'),
  region: v.string(),
  /** The port it listened on last; 0 when it never did. */
  port: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65535)),
  /** How far the clock was moved ahead. */
  clockAheadMs: timeMs,
});

const pool = v.strictObject({
  userPoolId: v.string(),
  settings: poolSettingsSchema,
  /** Null until they are made, which takes some tenths of a second. */
  keys: v.nullable(storedKeysSchema),
  /** Base64. Makes what has to look the same each time without being kept, such as a decoy's salt. */
  secret: v.string(),
  createdAtMs: timeMs,
  /** A deleted pool answers ResourceNotFoundException. */
  deleted: v.boolean(),
  /**
   * The seeded owner, null from the moment that account is deleted, and in pools without one.
   * The password stands in clear, a practice credential made to be shown; one that somebody
   * chose instead of it does not, and null stands for it.
   */
  demo: v.nullable(
    v.strictObject({ sub: v.string(), username: v.string(), password: v.nullable(v.string()) }),
  ),
});

const client = v.strictObject({
  clientId: v.string(),
  userPoolId: v.string(),
  settings: clientSettingsSchema,
  /** Null for a public client. */
  secret: v.nullable(v.string()),
});

/** A refresh token that was given out, by the SHA-256 of its text (base64url). */
const refreshToken = v.strictObject({
  hash: v.string(),
  /** When it was first exchanged for another; null while it was not. */
  rotatedAtMs: v.nullable(timeMs),
});

/** One sign-in: the chain of tokens that share an `origin_jti`; the service's token session. */
const signIn = v.strictObject({
  originJti: v.string(),
  /** `tkn` and 25 lower-case letters or digits. */
  sessionId: v.string(),
  sub: v.string(),
  userPoolId: v.string(),
  clientId: v.string(),
  /** What the `scope` claim of its access tokens says. */
  scopes: v.array(v.string()),
  /** Newest last; one, unless tokens are rotated. None in the implicit grant. */
  refreshTokens: v.array(refreshToken),
  signedInAtMs: timeMs,
  lastActiveAtMs: timeMs,
  refreshExpiresAtMs: timeMs,
  revoked: v.boolean(),
  deviceKey: v.nullable(v.string()),
  /** The managed login's session that it came through, if one. */
  ssoSessionId: v.nullable(v.string()),
  userAgent: v.string(),
  ipAddress: v.string(),
});

/** Somebody signed in at the managed login: what stands behind its cookie. */
const ssoSession = v.strictObject({
  /** `sso` and 25 lower-case letters or digits. */
  sessionId: v.string(),
  /** SHA-256 of the cookie's value, base64url. */
  cookieHash: v.string(),
  sub: v.string(),
  userPoolId: v.string(),
  clientId: v.string(),
  signedInAtMs: timeMs,
  lastActiveAtMs: timeMs,
  expiresAtMs: timeMs,
  userAgent: v.string(),
  ipAddress: v.string(),
});

/** A device that was given a key at a sign-in; unknown to its user until it is confirmed. */
const device = v.strictObject({
  deviceKey: v.string(),
  deviceGroupKey: v.string(),
  sub: v.string(),
  userPoolId: v.string(),
  /** Null until ConfirmDevice. Hex. */
  secret: v.nullable(v.strictObject({ salt: v.string(), verifier: v.string() })),
  name: v.nullable(v.string()),
  remembered: v.boolean(),
  ipAddress: v.string(),
  createdAtMs: timeMs,
  modifiedAtMs: timeMs,
  authenticatedAtMs: timeMs,
});

const mail = v.strictObject({
  id: v.string(),
  userPoolId: v.string(),
  medium: v.picklist(['EMAIL', 'SMS']),
  to: v.string(),
  username: v.string(),
  purpose: v.picklist([
    'sign-up',
    'forgot-password',
    'verify-attribute',
    'sign-in',
    'temporary-password',
    'unfamiliar-sign-in',
  ]),
  /** What is to be typed; of a notice about a sign-in, the `FeedbackToken`. */
  code: v.string(),
  /** The `EventId` of a notice about a sign-in; else null. */
  eventId: v.nullable(v.string()),
  sentAtMs: timeMs,
});

/** A sign-in that its user was asked about. */
const authEvent = v.strictObject({
  eventId: v.string(),
  sub: v.string(),
  userPoolId: v.string(),
  /** SHA-256 of the token in the notice, base64url. */
  feedbackTokenHash: v.string(),
  /** What the user said; null until then. */
  feedback: v.nullable(v.picklist(['Valid', 'Invalid'])),
});

/** Times at which something limited was tried, of one user. */
const tries = v.strictObject({ key: v.string(), timesMs: v.array(timeMs) });

/** Wrong passwords of one name. */
const failures = v.strictObject({
  key: v.string(),
  failures: v.pipe(v.number(), v.integer()),
  lastFailureMs: timeMs,
});

/** The tables of the data file. */
export const tableShapes = {
  services: { name: 'services', keyOf: ({ key }: ServiceRecord) => key, schema: service },
  pools: { name: 'pools', keyOf: ({ userPoolId }: StoredPool) => userPoolId, schema: pool },
  clients: { name: 'clients', keyOf: ({ clientId }: StoredClient) => clientId, schema: client },
  users: { name: 'users', keyOf: ({ sub }: StoredUser) => sub, schema: storedUserSchema },
  signIns: { name: 'signIns', keyOf: ({ originJti }: StoredSignIn) => originJti, schema: signIn },
  ssoSessions: {
    name: 'ssoSessions',
    keyOf: ({ sessionId }: StoredSsoSession) => sessionId,
    schema: ssoSession,
  },
  devices: { name: 'devices', keyOf: ({ deviceKey }: StoredDevice) => deviceKey, schema: device },
  mail: { name: 'mail', keyOf: ({ id }: Mail) => id, schema: mail },
  authEvents: {
    name: 'authEvents',
    keyOf: ({ eventId }: StoredAuthEvent) => eventId,
    schema: authEvent,
  },
  tries: { name: 'tries', keyOf: ({ key }: StoredTries) => key, schema: tries },
  failures: { name: 'failures', keyOf: ({ key }: StoredFailures) => key, schema: failures },
} as const;

export type ServiceRecord = v.InferOutput<typeof service>;
export type StoredPool = v.InferOutput<typeof pool>;
export type StoredClient = v.InferOutput<typeof client>;
export type StoredUser = v.InferOutput<typeof storedUserSchema>;
export type StoredSignIn = v.InferOutput<typeof signIn>;
export type StoredSsoSession = v.InferOutput<typeof ssoSession>;
export type StoredDevice = v.InferOutput<typeof device>;
export type StoredAuthEvent = v.InferOutput<typeof authEvent>;
export type StoredTries = v.InferOutput<typeof tries>;
export type StoredFailures = v.InferOutput<typeof failures>;
export type UserStatus = StoredUser['status'];
/** A message the pool would have sent. */
export type Mail = v.InferOutput<typeof mail>;
/** The seeded owner, whose password may be shown. */
export type DemoOwner = NonNullable<StoredPool['demo']>;
