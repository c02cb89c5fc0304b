/** The grant `authorization_code` (RFC 6749, section 4.1.3). */
import type { Caller } from '../caller.ts';
import type { ClientContext } from '../operations/operation.ts';
import { checkUserState } from '../user-state.ts';
import type { AuthorizationCodes } from './authorization-codes.ts';
import { isVerified } from './code-verifier.ts';
import { issueTokens, type TokenResponse } from './issue-tokens.ts';
import { oauthError, type OAuthError } from './oauth-reply.ts';
import { mayReadScopes } from './scopes.ts';

/**
 * Exchanges a code for tokens.
 *
 * A code is used up by the first try of its own client, right or wrong: of two tries of which
 * the first lacked the verifier, both were seen to fail on the service. A second use is
 * refused and no more. The RFC would have the tokens of the first use revoked as well, but
 * programs that send a code twice were seen to go on with them.
 */
export async function grantByCode(
  { pool, client }: ClientContext,
  codes: AuthorizationCodes,
  form: URLSearchParams,
  caller: Caller,
): Promise<TokenResponse | OAuthError> {
  const { settings } = client;
  const [code, redirectUri] = [form.get('code'), form.get('redirect_uri')];
  if (code === null || redirectUri === null) return oauthError('invalid_request');
  const isAllowed =
    settings.AllowedOAuthFlowsUserPoolClient && settings.AllowedOAuthFlows.includes('code');
  // In these words by several reports, of a slash too few.
  if (!isAllowed || !settings.CallbackURLs.includes(redirectUri)) {
    return oauthError('unauthorized_client');
  }
  // Guess: a verifier that is missing, wrong or malformed is documented under no name.
  const grant = codes.take(code, client.clientId);
  if (
    grant?.redirectUri !== redirectUri ||
    !isVerified(grant.codeChallenge, form.get('code_verifier'))
  ) {
    return oauthError('invalid_grant');
  }
  const user = pool.users.bySub(grant.sub);
  if (user === null || checkUserState(user) !== null || !mayReadScopes(grant.scopes, client)) {
    return oauthError('invalid_grant');
  }
  const { scopes, nonce, ssoSessionId } = grant;
  return issueTokens({ pool, client, user, scopes, nonce, ssoSessionId, caller }, 'code');
}
