/** `POST /oauth2/token` (RFC 6749, section 3.2; developer guide, "Token endpoint"). */
import type { Caller } from '../caller.ts';
import type { ClientContext } from '../operations/operation.ts';
import type { Pool } from '../pool.ts';
import type { AuthorizationCodes } from './authorization-codes.ts';
import { authenticateClient } from './client-authentication.ts';
import { grantByClientCredentials } from './client-credentials.ts';
import { grantByCode } from './code-grant.ts';
import { hasRepeated } from './form.ts';
import type { TokenResponse } from './issue-tokens.ts';
import { jsonReply, oauthError, type OAuthError } from './oauth-reply.ts';
import { grantByRefreshToken } from './refresh-grant.ts';

/** A request, as far as it matters here. */
export interface TokenRequest {
  readonly pool: Pool;
  /** Null when the body is no form. */
  readonly form: URLSearchParams | null;
  /** The header of this name. */
  readonly authorization: string | undefined;
  readonly caller: Caller;
}

/** Tokens, or an error with status 400, whichever it is (RFC 6749, section 5.2). */
export async function replyToTokenRequest(
  request: TokenRequest,
  codes: AuthorizationCodes,
): Promise<Response> {
  const outcome = await grant(request, codes);
  return 'kind' in outcome ? jsonReply(400, { error: outcome.error }) : jsonReply(200, outcome);
}

async function grant(
  { pool, form, authorization, caller }: TokenRequest,
  codes: AuthorizationCodes,
): Promise<TokenResponse | OAuthError> {
  const grantType = form?.get('grant_type') ?? null;
  if (form === null || grantType === null || hasRepeated(form)) {
    return oauthError('invalid_request');
  }
  const authenticated = authenticateClient(pool, authorization, form);
  if (authenticated.kind === 'error') return authenticated;
  const context: ClientContext = { pool, client: authenticated.client };
  switch (grantType) {
    case 'authorization_code':
      return grantByCode(context, codes, form, caller);
    case 'refresh_token':
      return grantByRefreshToken(context, form, caller);
    case 'client_credentials':
      return grantByClientCredentials(context, form);
    default:
      return oauthError('unsupported_grant_type');
  }
}
