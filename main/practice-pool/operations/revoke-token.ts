import { done, refuse } from '../answer.ts';
import { endsSignIn } from '../refresh-tokens.ts';
import { faultOfClientSecret } from './client-secret.ts';
import { operation, requireClient } from './operation.ts';

/**
 * RevokeToken: ends the sign-in a refresh token belongs to, and with LINKED the session at the
 * managed login it came through. Calm about tokens it does not know or that are revoked already
 * (RFC 7009, section 2.2): clients call it on their way out, often with the token of an account
 * they have just deleted.
 */
export const revokeToken = operation('RevokeToken', (service, input) => {
  const { Token, ClientId, ClientSecret, RevokeAssociatedSessions } = input;
  const context = requireClient(service, ClientId);
  // Guess: it declares neither ResourceNotFoundException nor NotAuthorizedException.
  if ('kind' in context) return refuse('UnauthorizedException', context.message);
  const { pool, client } = context;
  const fault = faultOfClientSecret(client, ClientSecret);
  if (fault !== null) return refuse('UnauthorizedException', fault);
  if (!client.settings.EnableTokenRevocation) {
    // Guess: the error is documented, its text is not.
    const message = 'Token revocation is not enabled for this client';
    return refuse('UnsupportedOperationException', message);
  }
  // Three parts are a signed token; a refresh token is an encrypted one, of five.
  if (Token.split('.').length === 3) {
    // Guess: as above.
    return refuse('UnsupportedTokenTypeException', 'Only refresh tokens can be revoked');
  }
  const signIn = pool.signIns.byRefreshToken(Token);
  if (signIn === null) return done({});
  if (signIn.clientId !== ClientId) {
    // Guess: as above.
    return refuse('UnauthorizedException', 'Token was not issued to this client');
  }
  if (!endsSignIn(signIn, Token)) return done({});
  pool.signIns.revoke(signIn);
  const isTracked = pool.settings.UserSessionTracking === 'ENABLED';
  if (isTracked && RevokeAssociatedSessions === 'LINKED') {
    service.ssoSessions.endById(signIn.ssoSessionId);
  }
  return done({});
});
