/** REFRESH_TOKEN_AUTH: new access and ID tokens of a sign-in that is still alive. */
import { done, refuse, type Answer } from '../answer.ts';
import type { Pool } from '../pool.ts';
import type { StoredClient } from '../store/data.ts';
import { accessTokenLifeSeconds } from '../token-mint.ts';
import { checkUserState, type StateError } from '../user-state.ts';
import { missingParameter } from './auth-parameters.ts';

type RefreshError = StateError | 'InvalidParameterException' | 'UserNotFoundException';

/** Answers no new refresh token: without rotation the old one goes on. */
export async function signInByRefreshToken(
  pool: Pool,
  client: StoredClient,
  parameters: ReadonlyMap<string, string>,
): Promise<Answer<RefreshError>> {
  const missing = missingParameter(parameters, ['REFRESH_TOKEN']);
  if (missing !== null) return missing;
  const signIn = pool.signIns.byRefreshToken(parameters.get('REFRESH_TOKEN') ?? '');
  // Another client's token is as good as garbage.
  if (signIn?.clientId !== client.clientId) {
    return refuse('NotAuthorizedException', 'Invalid Refresh Token.');
  }
  const user = pool.users.bySub(signIn.sub);
  if (user === null) return refuse('UserNotFoundException', 'User does not exist.');
  const refusal = checkUserState(user);
  if (refusal !== null) return refusal;
  if (signIn.revoked) return refuse('NotAuthorizedException', 'Refresh Token has been revoked');
  if (pool.now() >= signIn.refreshExpiresAtMs) {
    return refuse('NotAuthorizedException', 'Refresh Token has expired');
  }
  const tokens = await pool.mint.mint({ user, client, signIn });
  return done({
    AuthenticationResult: {
      AccessToken: tokens.access,
      ExpiresIn: accessTokenLifeSeconds,
      IdToken: tokens.id,
      TokenType: 'Bearer',
    },
    ChallengeParameters: {},
  });
}
