/** The end of every sign-in: the tokens. */
import { done, type Done } from '../answer.ts';
import { askAboutUnfamiliar } from '../auth-events.ts';
import type { Caller } from '../caller.ts';
import type { Pool } from '../pool.ts';
import type { StoredClient, StoredSignIn, StoredUser } from '../store/records.ts';

/** Who has passed every challenge, and through what. */
export interface PassedSignIn {
  readonly pool: Pool;
  readonly client: StoredClient;
  readonly user: StoredUser;
  readonly caller: Caller;
  /** The device that was used, if the pool knows it. */
  readonly deviceKey: string | null;
  /** What `NewDeviceMetadata` says; null when no device was given a key. */
  readonly newDevice: { readonly DeviceKey: string; readonly DeviceGroupKey: string } | null;
}

/** Begins the sign-in of somebody who may, and answers its tokens. */
export async function completeSignIn(passed: PassedSignIn): Promise<Done> {
  const { pool, client, user, caller, deviceKey, newDevice } = passed;
  const refreshToken = await pool.mint.mintRefresh();
  askAboutUnfamiliar(pool, user, caller);
  const signIn = pool.signIns.begin({
    user,
    client,
    scopes: client.settings.ApiScopes,
    refreshToken,
    deviceKey: deviceKey ?? newDevice?.DeviceKey ?? null,
    ssoSessionId: null,
    caller,
  });
  return authenticationResult(
    pool,
    { user, client, signIn },
    {
      RefreshToken: refreshToken,
      ...(newDevice === null ? {} : { NewDeviceMetadata: newDevice }),
    },
  );
}

/** The output with the tokens of a sign-in, and what stands beside them. */
export async function authenticationResult(
  pool: Pool,
  bearer: {
    readonly user: StoredUser;
    readonly client: StoredClient;
    readonly signIn: StoredSignIn;
  },
  beside: object,
): Promise<Done> {
  const { access, id, expiresInSeconds } = await pool.mint.mint(bearer);
  return done({
    AuthenticationResult: {
      AccessToken: access,
      ExpiresIn: expiresInSeconds,
      IdToken: id,
      TokenType: 'Bearer',
      ...beside,
    },
    ChallengeParameters: {},
  });
}
