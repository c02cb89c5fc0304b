/** The grant `refresh_token` (RFC 6749, section 6; developer guide, "Refresh tokens"). */
import type { Caller } from '../caller.ts';
import type { ClientContext } from '../operations/operation.ts';
import { isStillGood, withSuccessor } from '../refresh-tokens.ts';
import { judgeRefresh } from '../sign-in/refresh.ts';
import { tokenResponse, type TokenResponse } from './issue-tokens.ts';
import { oauthError, type OAuthError } from './oauth-reply.ts';

/** New tokens of a sign-in that is still alive; with rotation a new refresh token as well. */
export async function grantByRefreshToken(
  context: ClientContext,
  form: URLSearchParams,
  caller: Caller,
): Promise<TokenResponse | OAuthError> {
  const { pool, client } = context;
  const token = form.get('refresh_token');
  if (token === null || token === '') return oauthError('invalid_request');
  const live = judgeRefresh(context, token, undefined);
  if (live.kind === 'refused') return oauthError('invalid_grant');
  const { user } = live;
  const { Feature, RetryGracePeriodSeconds } = client.settings.RefreshTokenRotation;
  if (Feature === 'DISABLED') {
    const signIn = pool.signIns.touch(live.signIn, caller);
    return tokenResponse(pool, { user, client, signIn, nonce: null }, null);
  }
  if (!isStillGood(live.signIn, token, RetryGracePeriodSeconds, pool.now())) {
    return oauthError('invalid_grant');
  }
  const successor = await pool.mint.mintRefresh();
  const refreshTokens = withSuccessor(live.signIn, token, successor, pool.now());
  const signIn = pool.signIns.touch(live.signIn, caller, { refreshTokens });
  const { ssoSessions } = pool.service;
  const session = signIn.ssoSessionId === null ? null : ssoSessions.byId(signIn.ssoSessionId);
  if (session !== null) ssoSessions.touch(session, caller);
  return tokenResponse(pool, { user, client, signIn, nonce: null }, successor);
}
