import { done, refuse, type Refusal } from '../answer.ts';
import type { Caller } from '../caller.ts';
import { isStillGood, withSuccessor } from '../refresh-tokens.ts';
import { judgeRefresh, type LiveSignIn } from '../sign-in/refresh.ts';
import type { StoredSignIn } from '../store/records.ts';
import { faultOfClientSecret } from './client-secret.ts';
import { operation, requireClient, type ClientContext } from './operation.ts';

/**
 * GetTokensFromRefreshToken: new access and ID tokens, and where tokens are rotated a new
 * refresh token, which lives no longer than the first one would have.
 */
export const getTokensFromRefreshToken = operation(
  'GetTokensFromRefreshToken',
  async (service, { ClientId, ClientSecret, RefreshToken, DeviceKey }, caller) => {
    const context = requireClient(service, ClientId);
    if ('kind' in context) return context;
    const { pool, client } = context;
    const fault = faultOfClientSecret(client, ClientSecret);
    if (fault !== null) return refuse('NotAuthorizedException', fault);
    const live = judgeRefresh(context, RefreshToken, DeviceKey);
    if (live.kind === 'refused') {
      // Guess: it declares neither error of a user's state.
      return live.name === 'UserNotFoundException'
        ? refuse(live.name, live.message)
        : refuse('NotAuthorizedException', live.message);
    }
    const next = await goOn(context, live, RefreshToken, caller);
    if ('kind' in next) return next;
    const { access, id, expiresInSeconds } = await pool.mint.mint({
      client,
      user: live.user,
      signIn: next.signIn,
    });
    return done({
      AuthenticationResult: {
        AccessToken: access,
        ExpiresIn: expiresInSeconds,
        IdToken: id,
        ...(next.refreshToken === null ? {} : { RefreshToken: next.refreshToken }),
        TokenType: 'Bearer',
      },
    });
  },
);

interface Next {
  readonly signIn: StoredSignIn;
  /** Null where tokens are not rotated. */
  readonly refreshToken: string | null;
}

/** Remembers the refresh, and the successor of the token where the client rotates them. */
async function goOn(
  { pool, client }: ClientContext,
  { signIn }: LiveSignIn,
  used: string,
  caller: Caller,
): Promise<Next | Refusal<'RefreshTokenReuseException'>> {
  const { Feature, RetryGracePeriodSeconds } = client.settings.RefreshTokenRotation;
  if (Feature === 'DISABLED') {
    return { signIn: pool.signIns.touch(signIn, caller), refreshToken: null };
  }
  if (!isStillGood(signIn, used, RetryGracePeriodSeconds, pool.now())) {
    return refuse('RefreshTokenReuseException', 'Refresh token reuse detected');
  }
  const refreshToken = await pool.mint.mintRefresh();
  const refreshTokens = withSuccessor(signIn, used, refreshToken, pool.now());
  const { ssoSessions } = pool.service;
  const ssoSession = signIn.ssoSessionId === null ? null : ssoSessions.byId(signIn.ssoSessionId);
  if (ssoSession !== null) ssoSessions.touch(ssoSession, caller);
  return { signIn: pool.signIns.touch(signIn, caller, { refreshTokens }), refreshToken };
}
