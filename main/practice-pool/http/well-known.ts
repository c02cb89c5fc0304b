/** The public documents under the issuer path. */
import { publicJwks } from '../keys.ts';
import type { Pool } from '../pool.ts';
import { corsHeaders } from './wire.ts';

/** The keys to verify tokens with. */
export function jwksReply(pool: Pool, userPoolId: string): Response {
  return isHere(pool, userPoolId)
    ? jsonReply(200, publicJwks(pool.store.data.keys))
    : noSuchPool(userPoolId);
}

/**
 * OpenID Connect discovery. The issuer is what the tokens say; the keys are where this pool
 * really serves them, as the issuer's host knows nothing of it. `origin` is that address.
 */
export function discoveryReply(pool: Pool, userPoolId: string, origin: string): Response {
  if (!isHere(pool, userPoolId)) return noSuchPool(userPoolId);
  return jsonReply(200, {
    id_token_signing_alg_values_supported: ['RS256'],
    issuer: pool.issuer,
    jwks_uri: `${origin}/${userPoolId}/.well-known/jwks.json`,
    response_types_supported: ['code', 'token'],
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
  });
}

const isHere = (pool: Pool, userPoolId: string): boolean =>
  !pool.isDeleted && userPoolId === pool.userPoolId;

function noSuchPool(userPoolId: string): Response {
  return jsonReply(404, { message: `User pool ${userPoolId} does not exist.` });
}

function jsonReply(status: number, document: object): Response {
  return Response.json(document, { status, headers: corsHeaders });
}
