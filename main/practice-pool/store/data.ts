/** Everything a practice pool remembers, as it stands in its data file. */
import * as v from 'valibot';

const timeMs = v.pipe(v.number(), v.integer());

/** Private RSA key as a JWK (RFC 7518, section 6.3). */
const privateJwk = v.strictObject({
  kty: v.literal('RSA'),
  n: v.string(),
  e: v.string(),
  d: v.string(),
  p: v.string(),
  q: v.string(),
  dp: v.string(),
  dq: v.string(),
  qi: v.string(),
});

const signingKey = v.strictObject({ kid: v.string(), jwk: privateJwk });

const client = v.strictObject({
  clientId: v.string(),
  name: v.string(),
  /** `ExplicitAuthFlows` of the app client, for example `ALLOW_USER_PASSWORD_AUTH`. */
  flows: v.array(v.string()),
  /** What the `scope` claim of its access tokens says. */
  scopes: v.array(v.string()),
  preventUserExistenceErrors: v.picklist(['ENABLED', 'LEGACY']),
});

/** What is kept of a password. Other proofs of it (an SRP verifier) can stand beside the hash. */
const password = v.strictObject({
  scrypt: v.strictObject({
    cost: v.number(),
    blockSize: v.number(),
    parallelization: v.number(),
    salt: v.string(),
    hash: v.string(),
  }),
});

const user = v.strictObject({
  sub: v.string(),
  /** As typed at sign-up; compared without regard to case. */
  username: v.string(),
  attributes: v.record(v.string(), v.string()),
  password,
  /** The other values of `UserStatus` cannot be reached by the operations of this pool. */
  status: v.picklist(['UNCONFIRMED', 'CONFIRMED', 'RESET_REQUIRED']),
  enabled: v.boolean(),
  createdAtMs: timeMs,
  /** Of a file from before there were groups, none. */
  groups: v.optional(v.array(v.string()), []),
  /** Whether this is a masked twin of somebody in another pool, made for a rehearsal. */
  twin: v.optional(v.boolean(), false),
  /** The sign-up code that is waiting to be typed. */
  confirmation: v.nullable(v.strictObject({ code: v.string(), expiresAtMs: timeMs })),
});

/** One sign-in: the chain of tokens that share an `origin_jti`. */
const signIn = v.strictObject({
  originJti: v.string(),
  sub: v.string(),
  clientId: v.string(),
  /** SHA-256 of the refresh token, base64url; the token itself is never kept. */
  refreshTokenHash: v.string(),
  signedInAtMs: timeMs,
  refreshExpiresAtMs: timeMs,
  revoked: v.boolean(),
});

const mail = v.strictObject({
  id: v.string(),
  medium: v.picklist(['EMAIL', 'SMS']),
  to: v.string(),
  username: v.string(),
  purpose: v.picklist(['sign-up']),
  code: v.string(),
  sentAtMs: timeMs,
});

const poolData = v.strictObject({
  version: v.literal(1),
  region: v.string(),
  userPoolId: v.string(),
  /** The port it listened on last; 0 when it never did. */
  port: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65535)),
  /** A deleted pool answers ResourceNotFoundException. */
  deleted: v.boolean(),
  keys: v.strictObject({ access: signingKey, id: signingKey }),
  clients: v.array(client),
  users: v.array(user),
  signIns: v.array(signIn),
  /** Newest first. */
  mail: v.array(mail),
  /**
   * The seeded owner's password in clear: a practice credential made to be shown. Null
   * from the moment that account is deleted.
   */
  demo: v.nullable(v.strictObject({ username: v.string(), password: v.string() })),
});

export type PoolData = v.InferOutput<typeof poolData>;
export type StoredClient = v.InferOutput<typeof client>;
export type StoredUser = v.InferOutput<typeof user>;
export type StoredPassword = v.InferOutput<typeof password>;
export type StoredSignIn = v.InferOutput<typeof signIn>;
export type StoredKeys = PoolData['keys'];
export type UserStatus = StoredUser['status'];
/** A message the pool would have sent. */
export type Mail = v.InferOutput<typeof mail>;
/** The seeded owner, whose password may be shown. */
export type DemoOwner = NonNullable<PoolData['demo']>;

/** Reads the text of a data file; null when it is not one (damaged, or of a newer version). */
export function parsePoolData(text: string): PoolData | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const result = v.safeParse(poolData, json);
  return result.success ? result.output : null;
}
