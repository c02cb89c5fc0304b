/** `POST /oauth2/revoke` (RFC 7009; developer guide, "Revoke endpoint"). */
import type { Pool } from '../pool.ts';
import { endsSignIn } from '../refresh-tokens.ts';
import { authenticateClient } from './client-authentication.ts';
import { hasRepeated } from './form.ts';
import { emptyReply, jsonReply, oauthError, type OAuthError } from './oauth-reply.ts';

/**
 * Ends the sign-in of a refresh token. Calm about one that is unknown or ended already
 * (section 2.2): clients call it on their way out, often for an account just deleted.
 */
export function replyToRevocation(
  pool: Pool,
  form: URLSearchParams | null,
  authorization: string | undefined,
): Response {
  const fault = revoke(pool, form, authorization);
  if (fault === null) return emptyReply();
  return jsonReply(fault.error === 'invalid_client' ? 401 : 400, { error: fault.error });
}

function revoke(
  pool: Pool,
  form: URLSearchParams | null,
  authorization: string | undefined,
): OAuthError | null {
  const token = form?.get('token') ?? null;
  if (form === null || token === null || hasRepeated(form)) {
    return oauthError('invalid_request');
  }
  const authenticated = authenticateClient(pool, authorization, form);
  if (authenticated.kind === 'error') return authenticated;
  const { client } = authenticated;
  if (!client.settings.EnableTokenRevocation) return oauthError('invalid_request');
  // Three parts are a signed token; a refresh token is an encrypted one, of five.
  if (token.split('.').length === 3) return oauthError('unsupported_token_type');
  const signIn = pool.signIns.byRefreshToken(token);
  if (signIn === null) return null;
  // Guess: that it is refused is the RFC's (section 2.1), the name is documented nowhere.
  if (signIn.clientId !== client.clientId) return oauthError('invalid_grant');
  if (endsSignIn(signIn, token)) pool.signIns.revoke(signIn);
  return null;
}
