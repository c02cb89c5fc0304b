/** What can be done with a refresh token. */
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider';
import { done, type Done, type SignInAnswer } from './answers.ts';
import type { Call } from './call.ts';
import type { ClientProof } from './client-proof.ts';
import { poolError } from './errors.ts';
import type { PoolError } from '../contract/pool-error.ts';

/** Whose refresh token it is. */
export interface RefreshOf {
  /** The `username` claim of the access token, not a name as it was typed. */
  readonly username: string;
  /** The device that the sign-in is bound to; null for none. */
  readonly deviceKey: string | null;
}

export interface TokenCalls {
  /**
   * New access and ID tokens. Where the app client rotates refresh tokens, the answer holds
   * a new one, and the old one is good for a minute at most; else it is the one given.
   */
  readonly refresh: (refreshToken: string, of: RefreshOf) => Promise<SignInAnswer>;
  /** Ends this refresh token and every access token made from it. */
  readonly revoke: (refreshToken: string) => Promise<Done>;
}

/** A sign-in that ends without both tokens is none. */
export const tokensOf = (
  result: AuthenticationResultType | undefined,
  refreshInHand: string | null,
): Extract<SignInAnswer, { kind: 'tokens' }> | PoolError => {
  const { AccessToken, IdToken, RefreshToken } = result ?? {};
  if (typeof AccessToken !== 'string' || typeof IdToken !== 'string') {
    return poolError('strange-answer');
  }
  const refresh = typeof RefreshToken === 'string' ? RefreshToken : refreshInHand;
  return { kind: 'tokens', tokens: { access: AccessToken, id: IdToken, refresh } };
};

export const tokenCalls = (call: Call, ClientId: string, proof: ClientProof): TokenCalls => {
  const byFlow = (refreshToken: string, { username, deviceKey }: RefreshOf) =>
    call(async (sdk, client) => {
      const hash = await proof.hashFor(username);
      const { AuthenticationResult } = await client.send(
        new sdk.InitiateAuthCommand({
          ClientId,
          AuthFlow: 'REFRESH_TOKEN_AUTH',
          AuthParameters: {
            REFRESH_TOKEN: refreshToken,
            ...(hash !== undefined && { SECRET_HASH: hash }),
            ...(deviceKey !== null && { DEVICE_KEY: deviceKey }),
          },
        }),
      );
      return tokensOf(AuthenticationResult, refreshToken);
    });
  const byRotation = (RefreshToken: string, { deviceKey }: RefreshOf) =>
    call(async (sdk, client) => {
      const secret = await proof.secret();
      const { AuthenticationResult } = await client.send(
        new sdk.GetTokensFromRefreshTokenCommand({
          ClientId,
          RefreshToken,
          ...(secret !== undefined && { ClientSecret: secret }),
          ...(deviceKey !== null && { DeviceKey: deviceKey }),
        }),
      );
      return tokensOf(AuthenticationResult, RefreshToken);
    });
  return {
    refresh: async (refreshToken, of) => {
      const answer = await byFlow(refreshToken, of);
      if (answer.kind === 'tokens' || !isAboutTheFlow(answer)) return answer;
      return byRotation(refreshToken, of);
    },
    revoke: (Token) =>
      call(async (sdk, client) => {
        const secret = await proof.secret();
        await client.send(
          new sdk.RevokeTokenCommand({
            ClientId,
            Token,
            ...(secret !== undefined && { ClientSecret: secret }),
          }),
        );
        return done;
      }),
  };
};

/**
 * "If you activate refresh token rotation, REFRESH_TOKEN_AUTH can't be used": the app client
 * either does not list the flow, or the operation is refused as such.
 */
const isAboutTheFlow = ({ error }: PoolError): boolean =>
  error === 'flow-not-enabled' || error === 'unsupported';
