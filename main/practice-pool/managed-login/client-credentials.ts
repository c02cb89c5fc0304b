/**
 * The grant `client_credentials` (RFC 6749, section 4.4; developer guide, "Scopes, M2M, and
 * APIs with resource servers"): a token of the app client's own, of no user.
 */
import { randomUUID } from 'node:crypto';
import type { ClientContext } from '../operations/operation.ts';
import { tokenLivesSeconds } from '../settings/client-settings.ts';
import { compactSign } from '../token-mint.ts';
import type { TokenResponse } from './issue-tokens.ts';
import { oauthError, type OAuthError } from './oauth-reply.ts';
import { grantOwnScopes } from './scopes.ts';

/** An access token of the client; only for one with a secret, and never for a user's scopes. */
export async function grantByClientCredentials(
  { pool, client }: ClientContext,
  form: URLSearchParams,
): Promise<TokenResponse | OAuthError> {
  const { AllowedOAuthFlows, AllowedOAuthFlowsUserPoolClient } = client.settings;
  const isAllowed =
    AllowedOAuthFlowsUserPoolClient && AllowedOAuthFlows.includes('client_credentials');
  if (!isAllowed || client.secret === null) return oauthError('unauthorized_client');
  const scopes = grantOwnScopes(form.get('scope'), client);
  if (scopes === null) return oauthError('invalid_scope');
  const iat = Math.floor(pool.now() / 1000);
  const { access } = tokenLivesSeconds(client.settings);
  const claims = {
    sub: client.clientId,
    token_use: 'access',
    scope: scopes.join(' '),
    auth_time: iat,
    iss: pool.issuer,
    exp: iat + access,
    iat,
    version: 2,
    jti: randomUUID(),
    client_id: client.clientId,
  };
  const token = compactSign(claims, (await pool.keys.signing()).access);
  return { access_token: token, expires_in: access, token_type: 'Bearer' };
}
