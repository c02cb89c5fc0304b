/** The managed login as a standard client of OpenID Connect sees it. */
import * as oidc from 'openid-client';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/forgery.ts';
import { clientNamed, type Scene } from '../support/pools.ts';
import { call, refusalOf } from '../support/wire.ts';
import { Browser } from './support/browser.ts';
import { callback, demoWords, loginClient, openLogin } from './support/logins.ts';

const scope = 'openid email profile aws.cognito.signin.user.admin';

/** The client, set up from the discovery document. Its clock is the computer's. */
async function configure(
  { pool }: Scene,
  clientId: string,
  authentication: oidc.ClientAuth,
): Promise<oidc.Configuration> {
  const address = `${pool.endpoint}/${pool.userPoolId}/.well-known/openid-configuration`;
  const document = (await (await fetch(address)).json()) as oidc.ServerMetadata;
  // Not by the library's own discovery: the issuer is the service's, which is elsewhere.
  const config = new oidc.Configuration(document, clientId, undefined, authentication);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only to stand out; loopback has no TLS
  oidc.allowInsecureRequests(config);
  return config;
}

/** Signs the demo owner in, as a client with PKCE, state and nonce. */
async function signIn(
  scene: Scene,
  config: oidc.Configuration,
  scope: string,
): Promise<Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>> {
  const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
  const [expectedState, expectedNonce] = [oidc.randomState(), oidc.randomNonce()];
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope,
    state: expectedState,
    nonce: expectedNonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  });
  const browser = new Browser(scene.pool.endpoint);
  const { away } = await browser.submit(await browser.open(url.href), demoWords(scene));
  if (away === null) throw new Error('not sent back');
  return oidc.authorizationCodeGrant(config, away, {
    pkceCodeVerifier,
    expectedState,
    expectedNonce,
    idTokenExpected: true,
  });
}

const publicLogin = async (): Promise<readonly [Scene, oidc.Configuration]> => {
  const scene = await openLogin({}, { now: Date.now });
  return [scene, await configure(scene, scene.clientId, oidc.None())];
};

describe('a standard client', () => {
  test('signs somebody in, verifies the ID token and reads who it is', async () => {
    const [scene, config] = await publicLogin();
    const tokens = await signIn(scene, config, scope);
    const claims = tokens.claims();
    expect(claims).toMatchObject({
      iss: scene.pool.issuer,
      aud: scene.clientId,
      token_use: 'id',
      email: 'owner@example.com',
      email_verified: true,
      name: 'Demo Owner',
      'cognito:username': 'demo.owner',
    });
    expect(tokens.token_type).toBe('bearer');
    expect(tokens.expires_in).toBe(3600);
    const sub = claims?.sub ?? '';
    expect(await oidc.fetchUserInfo(config, tokens.access_token, sub)).toEqual({
      sub,
      email: 'owner@example.com',
      email_verified: 'true',
      name: 'Demo Owner',
      username: 'demo.owner',
    });
  });

  test('refreshes, and revokes on its way out', async () => {
    const [scene, config] = await publicLogin();
    const first = await signIn(scene, config, scope);
    const refreshToken = first.refresh_token ?? '';
    const second = await oidc.refreshTokenGrant(config, refreshToken);
    expect(second.refresh_token).toBeUndefined();
    expect(second.claims()?.sub).toBe(first.claims()?.sub);
    expect(claimsOf(second.access_token)).toMatchObject({ scope });
    await oidc.tokenRevocation(config, refreshToken);
    await expect(oidc.refreshTokenGrant(config, refreshToken)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect(await refusalOf(scene, 'GetUser', { AccessToken: second.access_token })).toBe(
      'NotAuthorizedException: Access Token has been revoked',
    );
  });

  test('gets rotated refresh tokens where the app client rotates them', async () => {
    const rotating = {
      ...loginClient,
      ExplicitAuthFlows: [],
      RefreshTokenRotation: { Feature: 'ENABLED' as const },
    };
    const scene = await openLogin({ Clients: [rotating] }, { now: Date.now });
    const config = await configure(scene, scene.clientId, oidc.None());
    const first = await signIn(scene, config, scope);
    const second = await oidc.refreshTokenGrant(config, first.refresh_token ?? '');
    expect(second.refresh_token).toEqual(expect.any(String));
    await expect(oidc.refreshTokenGrant(config, first.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    const third = await oidc.refreshTokenGrant(config, second.refresh_token ?? '');
    expect(third.refresh_token).not.toBe(second.refresh_token);
  });

  test.each([
    ['in the header', oidc.ClientSecretBasic],
    ['in the body', oidc.ClientSecretPost],
  ])('shows its secret %s', async (_, authentication) => {
    const client = { ...loginClient, GenerateSecret: true };
    const scene = await openLogin({ Clients: [client] }, { now: Date.now });
    const secret = scene.pool.clients[0]?.secret ?? '';
    const config = await configure(scene, scene.clientId, authentication(secret));
    const tokens = await signIn(scene, config, 'openid');
    await oidc.refreshTokenGrant(config, tokens.refresh_token ?? '');
    await oidc.tokenRevocation(config, tokens.refresh_token ?? '');
    const wrong = await configure(scene, scene.clientId, authentication('w'.repeat(51)));
    await expect(oidc.refreshTokenGrant(wrong, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_client',
    });
  });

  test('gets a token of its own by client credentials', async () => {
    const machine = {
      ClientName: 'Machine',
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['client_credentials' as const],
      AllowedOAuthScopes: ['practice/read', 'practice/write'],
    };
    const scene = await openLogin({ Clients: [loginClient, machine] }, { now: Date.now });
    const clientId = clientNamed(scene.pool, 'Machine');
    const secret = scene.pool.clients[1]?.secret ?? '';
    const config = await configure(scene, clientId, oidc.ClientSecretBasic(secret));
    const tokens = await oidc.clientCredentialsGrant(config, { scope: 'practice/read' });
    expect(tokens.refresh_token).toBeUndefined();
    expect(claimsOf(tokens.access_token)).toMatchObject({
      sub: clientId,
      client_id: clientId,
      scope: 'practice/read',
      token_use: 'access',
    });
  });

  test('signs somebody out', async () => {
    const [scene, config] = await publicLogin();
    const url = oidc.buildEndSessionUrl(config, { logout_uri: 'http://127.0.0.1:42813/bye' });
    const { away } = await new Browser(scene.pool.endpoint).open(url.href);
    expect(away?.href).toBe('http://127.0.0.1:42813/bye');
  });
});

describe('an account', () => {
  test('can be deleted with a token that has the account scope', async () => {
    const [scene, config] = await publicLogin();
    const { access_token: AccessToken } = await signIn(scene, config, scope);
    expect((await call(scene, 'DeleteUser', { AccessToken })).status).toBe(200);
    expect(scene.pool.demo).toBeNull();
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(
      'UserNotFoundException: User does not exist.',
    );
  });

  test('cannot be deleted with a token that lacks it', async () => {
    const [scene, config] = await publicLogin();
    const { access_token: AccessToken } = await signIn(scene, config, 'openid email profile');
    expect(await refusalOf(scene, 'DeleteUser', { AccessToken })).toBe(
      'NotAuthorizedException: Access Token does not have required scopes',
    );
    expect(scene.pool.demo).not.toBeNull();
  });
});
