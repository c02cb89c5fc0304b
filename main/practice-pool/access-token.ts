/**
 * May this access token act for its user? One answer for every operation that takes one.
 *
 * The service does not document the order in which it looks; this one agrees with every
 * answer that was ever published: what the token is (algorithm, use, pool, key), signature,
 * expiry, scope, then whether pool, client and user exist, what state the user is in, and
 * last whether the sign-in was revoked.
 */
import { compactVerify, decodeJwt, decodeProtectedHeader } from 'jose';
import { refuse, type Refusal } from './answer.ts';
import { accountScope } from './clients.ts';
import type { Pool } from './pool.ts';
import type { StoredUser } from './store/data.ts';
import { checkUserState, type StateError } from './user-state.ts';

export type AccessError = StateError | 'ResourceNotFoundException' | 'UserNotFoundException';

/** The user an access token stands for. */
export interface Authorized {
  readonly kind: 'authorized';
  readonly user: StoredUser;
}

/** Judges a token that has the characters of one; see the top of this file for the order. */
export async function authorizeAccessToken(
  pool: Pool,
  token: string,
): Promise<Authorized | Refusal<AccessError>> {
  const read = await readAccessToken(pool, token);
  return read.kind === 'refused' ? read : judgeBearer(pool, read);
}

type TokenRefusal = Refusal<'NotAuthorizedException'>;

/** What a token with a good signature says. */
interface AccessClaims {
  readonly kind: 'claims';
  readonly sub: string;
  readonly clientId: string;
  readonly originJti: string;
}

const invalid = (): TokenRefusal => refuse('NotAuthorizedException', 'Invalid Access Token');

const unsigned = (): TokenRefusal =>
  refuse('NotAuthorizedException', 'Could not verify signature for Access Token');

/** The half that looks at nothing but the token, the keys and the clock. */
async function readAccessToken(pool: Pool, token: string): Promise<AccessClaims | TokenRefusal> {
  const parts = token.split('.').length;
  // Five parts are a refresh token; text that is no token at all fails by its signature.
  if (parts === 5) return invalid();
  const opened = openToken(token);
  if (opened === null) return unsigned();
  const { header, claims } = opened;
  const { kid, publicKey } = pool.keys.access;
  // The algorithm is pinned before any key is touched: "none", and HS256 keyed with our
  // public key, are the two classic forgeries (RFC 8725, section 2.1).
  if (header['alg'] !== 'RS256' || header['kid'] !== kid) return invalid();
  if (claims['token_use'] !== 'access' || claims['iss'] !== pool.issuer) return invalid();
  const verified = await compactVerify(token, publicKey, { algorithms: ['RS256'] }).catch(
    () => null,
  );
  if (verified === null) return unsigned();
  const { sub, client_id: clientId, origin_jti: originJti, exp, scope } = claims;
  if (typeof exp !== 'number' || pool.now() >= exp * 1000) {
    return refuse('NotAuthorizedException', 'Access Token has expired');
  }
  if (typeof scope !== 'string' || !scope.split(' ').includes(accountScope)) {
    return refuse('NotAuthorizedException', 'Access Token does not have required scopes');
  }
  const isComplete =
    typeof sub === 'string' && typeof clientId === 'string' && typeof originJti === 'string';
  return isComplete ? { kind: 'claims', sub, clientId, originJti } : invalid();
}

/** The half that looks at what the pool knows now; nothing may be awaited within it. */
function judgeBearer(
  pool: Pool,
  { sub, clientId, originJti }: AccessClaims,
): Authorized | Refusal<AccessError> {
  if (pool.isDeleted) {
    return refuse('ResourceNotFoundException', `User pool ${pool.userPoolId} does not exist.`);
  }
  const client = pool.clients.require(clientId);
  if ('kind' in client) return client;
  // By sub, not by name: somebody else may carry the name of a deleted user by now.
  const user = pool.users.bySub(sub);
  if (user === null) return refuse('UserNotFoundException', 'User does not exist.');
  const refusal = checkUserState(user);
  if (refusal !== null) return refusal;
  return pool.signIns.isRevoked(originJti)
    ? refuse('NotAuthorizedException', 'Access Token has been revoked')
    : { kind: 'authorized', user };
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
