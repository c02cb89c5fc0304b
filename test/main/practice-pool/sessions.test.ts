/** How sign-ins go on and end: refresh, RevokeToken, GlobalSignOut. */
import { describe, expect, test } from 'vitest';
import { clientNamed, days, openScene, type Scene } from './support/pools.ts';
import { authenticationResult, byRefreshToken, call, refusalOf, signIn } from './support/wire.ts';

const accessRevoked = 'NotAuthorizedException: Access Token has been revoked';
const refreshRevoked = 'NotAuthorizedException: Refresh Token has been revoked';
const invalidRefresh = 'NotAuthorizedException: Invalid Refresh Token.';

const refresh = (scene: Scene, token: string, clientId = scene.clientId): Promise<string> =>
  refusalOf(scene, 'InitiateAuth', byRefreshToken(clientId, token));

const revoke = (scene: Scene, Token: string, ClientId = scene.clientId): Promise<string> =>
  refusalOf(scene, 'RevokeToken', { ClientId, Token });

describe('a refresh', () => {
  test('works under both names of its flow', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    for (const AuthFlow of ['REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN']) {
      const input = { ...byRefreshToken(scene.clientId, RefreshToken), AuthFlow };
      const { AccessToken } = authenticationResult(await call(scene, 'InitiateAuth', input));
      expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
    }
  });

  test('works until thirty days after the sign-in, and no longer', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    scene.clock.nowMs += 30 * days - 1;
    const input = byRefreshToken(scene.clientId, RefreshToken);
    expect((await call(scene, 'InitiateAuth', input)).status).toBe(200);
    scene.clock.nowMs += 1;
    expect(await refresh(scene, RefreshToken)).toBe(
      'NotAuthorizedException: Refresh Token has expired',
    );
  });

  test.each([
    ['garbage', (): string => 'garbage'],
    ['an access token', (tokens: { AccessToken: string }): string => tokens.AccessToken],
    [
      'a refresh token with its end changed',
      (tokens: { RefreshToken: string }): string => `${tokens.RefreshToken}x`,
    ],
  ])('is refused for %s', async (_, tokenOf) => {
    const scene = await openScene();
    expect(await refresh(scene, tokenOf(await signIn(scene)))).toBe(invalidRefresh);
  });

  test('is refused for the token of another app client', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    const other = clientNamed(scene.pool, 'Without account scope');
    expect(await refresh(scene, RefreshToken, other)).toBe(invalidRefresh);
  });

  test('is refused without a token', async () => {
    const scene = await openScene();
    expect(await refresh(scene, '')).toBe(
      'InvalidParameterException: Missing required parameter REFRESH_TOKEN',
    );
  });

  test.each([
    ['UNCONFIRMED', 'UserNotConfirmedException: User is not confirmed.'],
    ['RESET_REQUIRED', 'PasswordResetRequiredException: Password reset required for the user'],
  ] as const)('is refused to a user who is %s', async (status, words) => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    await scene.pool.owner.setStatus('demo.owner', status);
    expect(await refresh(scene, RefreshToken)).toBe(words);
  });

  test('is refused to a disabled user', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    await scene.pool.owner.disableUser('demo.owner');
    expect(await refresh(scene, RefreshToken)).toBe('NotAuthorizedException: User is disabled.');
    await scene.pool.owner.enableUser('demo.owner');
    expect(await refresh(scene, RefreshToken)).toBe(refreshRevoked);
  });
});

describe('RevokeToken', () => {
  test('ends every token of that sign-in and of no other', async () => {
    const scene = await openScene();
    const [here, there] = [await signIn(scene), await signIn(scene)];
    const input = byRefreshToken(scene.clientId, here.RefreshToken);
    const refreshed = authenticationResult(await call(scene, 'InitiateAuth', input));
    expect(await revoke(scene, here.RefreshToken)).toBe('200 {}');
    for (const { AccessToken } of [here, refreshed]) {
      expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(accessRevoked);
    }
    expect(await refresh(scene, here.RefreshToken)).toBe(refreshRevoked);
    const { AccessToken } = there;
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  });

  test('is calm about a token that is revoked already or was never given', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    expect(await revoke(scene, RefreshToken)).toBe('200 {}');
    expect(await revoke(scene, RefreshToken)).toBe('200 {}');
    expect(await revoke(scene, 'garbage')).toBe('200 {}');
  });

  test('refuses a token that is no refresh token', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    expect(await revoke(scene, AccessToken)).toMatch(/^UnsupportedTokenTypeException: /);
  });

  test('refuses an unknown client, and a client the token was not given to', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    const other = clientNamed(scene.pool, 'Without account scope');
    expect(await revoke(scene, RefreshToken, 'nosuchclient')).toMatch(/^UnauthorizedException: /);
    expect(await revoke(scene, RefreshToken, other)).toMatch(/^UnauthorizedException: /);
    const input = byRefreshToken(scene.clientId, RefreshToken);
    expect((await call(scene, 'InitiateAuth', input)).status).toBe(200);
  });
});

describe('GlobalSignOut', () => {
  test('ends every sign-in of the user, this one too, and lets a new one begin', async () => {
    const scene = await openScene();
    const [here, there] = [await signIn(scene), await signIn(scene)];
    const { AccessToken } = here;
    expect(await refusalOf(scene, 'GlobalSignOut', { AccessToken })).toBe('200 {}');
    expect(await refusalOf(scene, 'GlobalSignOut', { AccessToken })).toBe(accessRevoked);
    expect(await refusalOf(scene, 'GetUser', { AccessToken: there.AccessToken })).toBe(
      accessRevoked,
    );
    expect(await refresh(scene, there.RefreshToken)).toBe(refreshRevoked);
    const again = await signIn(scene);
    expect((await call(scene, 'GetUser', { AccessToken: again.AccessToken })).status).toBe(200);
  });

  test('leaves the other people signed in', async () => {
    const scene = await openScene();
    const other = { username: 'other', password: 'Other-Pass-1' };
    await scene.pool.owner.addUser({ ...other, email: 'other@example.com' });
    const theirs = await signIn(scene, other);
    const { AccessToken } = await signIn(scene);
    await call(scene, 'GlobalSignOut', { AccessToken });
    const reply = await call(scene, 'GetUser', { AccessToken: theirs.AccessToken });
    expect(reply.status).toBe(200);
  });
});
