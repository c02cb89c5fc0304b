/** The tokens that the managed login gives out, in the members of a token response. */
import type { Caller } from '../caller.ts';
import type { Pool } from '../pool.ts';
import type { StoredClient, StoredSignIn, StoredUser } from '../store/records.ts';

/** Who signed in, for whom, and through what. */
export interface NewTokens {
  readonly pool: Pool;
  readonly client: StoredClient;
  readonly user: StoredUser;
  readonly scopes: readonly string[];
  readonly nonce: string | null;
  readonly ssoSessionId: string;
  readonly caller: Caller;
}

/** RFC 6749, section 5.1, and OpenID Connect Core 1.0, section 3.1.3.3. */
export interface TokenResponse {
  readonly id_token?: string;
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly expires_in: number;
  readonly token_type: 'Bearer';
}

/** Begins a sign-in. The implicit grant gets no refresh token (RFC 6749, section 4.2.2). */
export async function issueTokens(
  { pool, client, user, scopes, nonce, ssoSessionId, caller }: NewTokens,
  grant: 'code' | 'implicit',
): Promise<TokenResponse> {
  const refreshToken = grant === 'code' ? await pool.mint.mintRefresh() : null;
  const signIn = pool.signIns.begin({
    user,
    client,
    scopes,
    refreshToken,
    deviceKey: null,
    ssoSessionId,
    caller,
  });
  return tokenResponse(pool, { user, client, signIn, nonce }, refreshToken);
}

/** Fresh access and ID tokens of a sign-in, and a refresh token if there is one to give. */
export async function tokenResponse(
  pool: Pool,
  bearer: {
    readonly user: StoredUser;
    readonly client: StoredClient;
    readonly signIn: StoredSignIn;
    readonly nonce: string | null;
  },
  refreshToken: string | null,
): Promise<TokenResponse> {
  const { user, client, signIn, nonce } = bearer;
  const { access, id, expiresInSeconds } = await pool.mint.mint({
    user,
    client,
    signIn,
    ...(nonce === null ? {} : { nonce }),
  });
  // Tokens of InitiateAuth, which can be refreshed here too, name no scope of OpenID Connect
  // and yet have an ID token.
  const hasId = signIn.ssoSessionId === null || signIn.scopes.includes('openid');
  return {
    ...(hasId ? { id_token: id } : {}),
    access_token: access,
    ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
    expires_in: expiresInSeconds,
    token_type: 'Bearer',
  };
}
