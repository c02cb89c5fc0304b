/** A sign-in goes on: REFRESH_TOKEN_AUTH, and what every other way to refresh asks for as well. */
import { refuse, type Answer, type Refusal } from '../answer.ts';
import type { Caller } from '../caller.ts';
import type { ClientContext } from '../operations/operation.ts';
import { judgeSecretHash } from '../operations/secret-hash.ts';
import type { StoredClient, StoredSignIn, StoredUser } from '../store/records.ts';
import { checkUserState, type StateError } from '../user-state.ts';
import { authenticationResult } from './authentication-result.ts';

/** What can be wrong with a refresh token or with whom it stands for. */
export type RefreshError = StateError | 'UserNotFoundException';

/** A sign-in that may go on, and whose it is. */
export interface LiveSignIn {
  readonly kind: 'live';
  readonly signIn: StoredSignIn;
  readonly user: StoredUser;
}

/**
 * REFRESH_TOKEN_AUTH of InitiateAuth: new access and ID tokens, and no refresh token: the old
 * one goes on. That the app client allows the flow is for the caller to see. Parameters are
 * REFRESH_TOKEN, and where they apply SECRET_HASH and DEVICE_KEY.
 */
export async function refreshByToken(
  context: ClientContext,
  parameters: ReadonlyMap<string, string>,
  caller: Caller,
): Promise<Answer<RefreshError | 'InvalidParameterException' | 'UnsupportedOperationException'>> {
  const { pool, client } = context;
  const token = parameters.get('REFRESH_TOKEN') ?? '';
  if (token === '') {
    return refuse('InvalidParameterException', 'Missing required parameter REFRESH_TOKEN');
  }
  if (client.settings.RefreshTokenRotation.Feature === 'ENABLED') {
    // Guess: that it is refused is documented, neither the error nor its text is. InitiateAuth
    // declares this one since there is rotation.
    const message =
      'Refresh token rotation is enabled for this client, use GetTokensFromRefreshToken';
    return refuse('UnsupportedOperationException', message);
  }
  const signIn = findSignIn(context, token);
  const user = signIn === null ? null : pool.users.bySub(signIn.sub);
  const refusal = judgeHashOf(client, user, parameters.get('SECRET_HASH'));
  if (refusal !== null) return refusal;
  const live = judgeRefresh(context, token, parameters.get('DEVICE_KEY'));
  if (live.kind === 'refused') return live;
  const refreshed = pool.signIns.touch(live.signIn, caller);
  return authenticationResult(pool, { client, user: live.user, signIn: refreshed }, {});
}

/**
 * Whether the sign-in of this refresh token may go on; of rotation nothing is looked at.
 * Another client's token is as good as garbage. A sign-in made with a device needs the key of
 * that device, once it is confirmed (developer guide, "Working with user devices in your user
 * pool").
 */
export function judgeRefresh(
  context: ClientContext,
  token: string,
  deviceKey: string | undefined,
): LiveSignIn | Refusal<RefreshError> {
  const { pool } = context;
  const signIn = findSignIn(context, token);
  if (signIn === null) return invalid();
  const user = pool.users.bySub(signIn.sub);
  if (user === null) return refuse('UserNotFoundException', 'User does not exist.');
  const refusal = checkUserState(user);
  if (refusal !== null) return refusal;
  if (signIn.revoked) return refuse('NotAuthorizedException', 'Refresh Token has been revoked');
  if (pool.now() >= signIn.refreshExpiresAtMs) {
    return refuse('NotAuthorizedException', 'Refresh Token has expired');
  }
  if (signIn.deviceKey !== null) {
    const isGiven = signIn.deviceKey === deviceKey;
    if (!isGiven || !pool.devices.isConfirmed(user, signIn.deviceKey)) return invalid();
  }
  return { kind: 'live', signIn, user };
}

function findSignIn({ pool, client }: ClientContext, token: string): StoredSignIn | null {
  const signIn = pool.signIns.byRefreshToken(token);
  return signIn?.clientId === client.clientId ? signIn : null;
}

const invalid = (): Refusal<'NotAuthorizedException'> =>
  refuse('NotAuthorizedException', 'Invalid Refresh Token.');

/**
 * A refresh names nobody, so the hash is over the user's own name, not over an alias; over the
 * sub it counts as well, which many clients take instead. Nobody's hash cannot be judged.
 */
function judgeHashOf(
  client: StoredClient,
  user: StoredUser | null,
  given: string | undefined,
): Refusal<'NotAuthorizedException'> | null {
  if (given === undefined || given === '') return judgeSecretHash(client, '', undefined);
  const names = user === null ? [] : [user.username, user.sub];
  const isRight =
    user === null || names.some((name) => judgeSecretHash(client, name, given) === null);
  if (isRight) return null;
  const message = `SecretHash does not match for the client: ${client.clientId}`;
  return refuse('NotAuthorizedException', message);
}
