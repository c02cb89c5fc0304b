/** The public documents under the issuer path. */
import type { Pool } from '../pool.ts';
import type { Service } from '../service.ts';
import { corsHeaders } from './wire.ts';

/** The keys to verify tokens with. */
export async function jwksReply(service: Service, userPoolId: string): Promise<Response> {
  const pool = livePool(service, userPoolId);
  return pool === null ? noSuchPool(userPoolId) : jsonReply(200, await pool.keys.jwks());
}

/**
 * OpenID Connect discovery, with the members and the order of the service's own document. The
 * issuer is what the tokens say; keys and endpoints are where this pool really serves them, as
 * the issuer's host knows nothing of it. `origin` is that address.
 */
export function discoveryReply(service: Service, userPoolId: string, origin: string): Response {
  const pool = livePool(service, userPoolId);
  if (pool === null) return noSuchPool(userPoolId);
  const base = `${origin}/${userPoolId}`;
  return jsonReply(200, {
    authorization_endpoint: `${base}/oauth2/authorize`,
    end_session_endpoint: `${base}/logout`,
    id_token_signing_alg_values_supported: ['RS256'],
    issuer: pool.issuer,
    jwks_uri: `${base}/.well-known/jwks.json`,
    response_types_supported: ['code', 'token'],
    revocation_endpoint: `${base}/oauth2/revoke`,
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
    token_endpoint: `${base}/oauth2/token`,
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    userinfo_endpoint: `${base}/oauth2/userInfo`,
  });
}

function livePool(service: Service, userPoolId: string): Pool | null {
  const pool = service.poolById(userPoolId);
  return pool === null || pool.isDeleted ? null : pool;
}

function noSuchPool(userPoolId: string): Response {
  return jsonReply(404, { message: `User pool ${userPoolId} does not exist.` });
}

function jsonReply(status: number, document: object): Response {
  return Response.json(document, { status, headers: corsHeaders });
}
