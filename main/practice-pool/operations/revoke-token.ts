import { done, refuse } from '../answer.ts';
import { clientIdType, clientSecretType, tokenModelType } from './common-shapes.ts';
import { operation } from './operation.ts';

/**
 * RevokeToken: ends the sign-in a refresh token belongs to. Calm about tokens it does not
 * know or that are revoked already (RFC 7009, section 2.2): clients call it on their way out,
 * often with the token of an account they have just deleted.
 */
export const revokeToken = operation({
  input: {
    Token: { ...tokenModelType, required: true },
    ClientId: { ...clientIdType, required: true },
    ClientSecret: clientSecretType,
    RevokeAssociatedSessions: { type: 'string', enum: ['NONE', 'LINKED'] },
  },
  errors: [
    'ForbiddenException',
    'InternalErrorException',
    'InvalidParameterException',
    'OperationNotEnabledException',
    'TooManyRequestsException',
    'UnauthorizedException',
    'UnsupportedOperationException',
    'UnsupportedTokenTypeException',
  ],
  run: (pool, { Token, ClientId }) => {
    const client = pool.clients.require(ClientId);
    // It declares neither ResourceNotFoundException nor NotAuthorizedException.
    if ('kind' in client) return refuse('UnauthorizedException', client.message);
    // Three parts are a signed token; a refresh token is an encrypted one, of five.
    if (Token.split('.').length === 3) {
      return refuse('UnsupportedTokenTypeException', 'Only refresh tokens can be revoked');
    }
    const signIn = pool.signIns.byRefreshToken(Token);
    if (signIn === null) return done({});
    if (signIn.clientId !== ClientId) {
      return refuse('UnauthorizedException', 'Token was not issued to this client');
    }
    pool.signIns.revoke(signIn);
    return done({});
  },
});
