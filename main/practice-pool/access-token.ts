/**
 * May this access token act for its user? One answer for every operation that takes one.
 *
 * The service does not document the order in which it looks; this one agrees with every
 * answer that was ever published: what the token is (algorithm, use, pool, key), signature,
 * expiry, scope, then whether pool, client and user exist, what state the user is in, and
 * last whether the sign-in was revoked.
 */
import { verify } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { refuse, type Refusal } from './answer.ts';
import { accountScope } from './clients.ts';
import type { Pool } from './pool.ts';
import type { Service } from './service.ts';
import type { StoredClient, StoredSignIn, StoredUser } from './store/records.ts';
import { checkUserState, type StateError } from './user-state.ts';
import type { VerifiedToken } from './verified-tokens.ts';

export type AccessError = StateError | 'ResourceNotFoundException' | 'UserNotFoundException';

/** The user an access token stands for, and how they signed in. */
export interface Authorized {
  readonly kind: 'authorized';
  readonly pool: Pool;
  readonly client: StoredClient;
  readonly user: StoredUser;
  readonly signIn: StoredSignIn;
  /** The `scope` claim, word by word. */
  readonly scopes: readonly string[];
}

/** Judges a token that has the characters of one; see the top of this file for the order. */
export async function authorizeAccessToken(
  service: Service,
  token: string,
): Promise<Authorized | Refusal<AccessError>> {
  const read = await readAccessToken(service, token);
  if (read.kind === 'refused') return read;
  if (!read.scopes.includes(accountScope)) {
    return refuse('NotAuthorizedException', 'Access Token does not have required scopes');
  }
  return judgeBearer(read);
}

type TokenRefusal = Refusal<'NotAuthorizedException'>;

/** What a token with a good signature says. */
export interface AccessClaims {
  readonly kind: 'claims';
  readonly pool: Pool;
  readonly sub: string;
  readonly clientId: string;
  readonly originJti: string;
  readonly scopes: readonly string[];
}

const invalid = (): TokenRefusal => refuse('NotAuthorizedException', 'Invalid Access Token');

const unsigned = (): TokenRefusal =>
  refuse('NotAuthorizedException', 'Could not verify signature for Access Token');

/**
 * The half that looks at nothing but the token, the keys and the clock. The pool is the one
 * that the token names: a request names none.
 */
export async function readAccessToken(
  service: Service,
  token: string,
): Promise<AccessClaims | TokenRefusal> {
  const verified = service.verifiedTokens.find(token) ?? (await verifyToken(service, token));
  if ('kind' in verified) return verified;
  const { pool, claims } = verified;
  const { sub, client_id: clientId, origin_jti: origin, event_id: event, exp, scope } = claims;
  // Where tokens cannot be revoked they have no origin_jti, and the event stands for it. Those
  // of an app client itself have neither, and are of no sign-in.
  const originJti = origin ?? event ?? '';
  if (typeof exp !== 'number' || service.clock.now() >= exp * 1000) {
    return refuse('NotAuthorizedException', 'Access Token has expired');
  }
  const isComplete =
    typeof sub === 'string' && typeof clientId === 'string' && typeof originJti === 'string';
  if (!isComplete) return invalid();
  const scopes = typeof scope === 'string' ? scope.split(' ') : [];
  return { kind: 'claims', pool, sub, clientId, originJti, scopes };
}

/** What is true of a token for good: that a key of the pool signed it for this use. */
async function verifyToken(service: Service, token: string): Promise<VerifiedToken | TokenRefusal> {
  const parts = token.split('.').length;
  // Five parts are a refresh token; text that is no token at all fails by its signature.
  if (parts === 5) return invalid();
  const opened = openToken(token);
  if (opened === null) return unsigned();
  const { header, claims } = opened;
  const pool = service.poolOfIssuer(claims['iss']);
  if (pool === null) return invalid();
  const { kid, publicKey } = (await pool.keys.signing()).access;
  // The algorithm is pinned before any key is touched: "none", and HS256 keyed with our
  // public key, are the two classic forgeries (RFC 8725, section 2.1).
  if (header['alg'] !== 'RS256' || header['kid'] !== kid) return invalid();
  if (claims['token_use'] !== 'access') return invalid();
  const [content, signature] = cutSignature(token);
  if (!verify('sha256', Buffer.from(content), publicKey, Buffer.from(signature, 'base64url'))) {
    return unsigned();
  }
  service.verifiedTokens.keep(token, { pool, claims });
  return { pool, claims };
}

/** The half that looks at what the pool knows now; nothing may be awaited within it. */
export function judgeBearer({
  pool,
  sub,
  clientId,
  originJti,
  scopes,
}: AccessClaims): Authorized | Refusal<AccessError> {
  if (pool.isDeleted) return pool.doesNotExist();
  const client = pool.clients.byId(clientId);
  if (client === null) {
    return refuse('ResourceNotFoundException', `User pool client ${clientId} does not exist.`);
  }
  // By sub, not by name: somebody else may carry the name of a deleted user by now.
  const user = pool.users.bySub(sub);
  if (user === null) return refuse('UserNotFoundException', 'User does not exist.');
  const refusal = checkUserState(user);
  if (refusal !== null) return refusal;
  const signIn = pool.signIns.byOriginJti(originJti);
  return signIn === null || signIn.revoked
    ? refuse('NotAuthorizedException', 'Access Token has been revoked')
    : { kind: 'authorized', pool, client, user, signIn, scopes };
}

interface OpenedToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Takes a signed token apart without believing it; null when it is not one. */
function openToken(token: string): OpenedToken | null {
  try {
    return { header: { ...decodeProtectedHeader(token) }, claims: decodeJwt(token) };
  } catch {
    return null;
  }
}

function cutSignature(token: string): readonly [content: string, signature: string] {
  const end = token.lastIndexOf('.');
  return [token.slice(0, end), token.slice(end + 1)];
}
