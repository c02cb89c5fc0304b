/** REFRESH_TOKEN_AUTH: how a sign-in goes on. */
import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { clientNamed, days, hours, openScene, type Scene } from '../support/pools.ts';
import {
  authenticationResult,
  byPassword,
  byRefreshToken,
  call,
  refusalOf,
  signIn,
  type Tokens,
} from '../support/wire.ts';
import { clientWith, settingsWith, withClient } from './support/settings.ts';

const revoked = 'NotAuthorizedException: Refresh Token has been revoked';
const invalid = 'NotAuthorizedException: Invalid Refresh Token.';
const expired = 'NotAuthorizedException: Refresh Token has expired';

const refresh = (scene: Scene, token: string, clientId = scene.clientId): Promise<string> =>
  refusalOf(scene, 'InitiateAuth', byRefreshToken(clientId, token));

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
    expect(await refresh(scene, RefreshToken)).toBe(expired);
  });

  test('works as long as the app client says', async () => {
    const scene = await openScene(
      withClient({ RefreshTokenValidity: 2, TokenValidityUnits: { RefreshToken: 'hours' } }),
    );
    const { RefreshToken } = await signIn(scene);
    scene.clock.nowMs += 2 * hours - 1;
    expect(await refresh(scene, RefreshToken)).toMatch(/^200 /);
    scene.clock.nowMs += 1;
    expect(await refresh(scene, RefreshToken)).toBe(expired);
  });

  test.each([
    ['garbage', (): string => 'garbage'],
    ['an access token', (tokens: Tokens): string => tokens.AccessToken],
    ['a refresh token with its end changed', (tokens: Tokens): string => `${tokens.RefreshToken}x`],
  ])('is refused for %s', async (_, tokenOf) => {
    const scene = await openScene();
    expect(await refresh(scene, tokenOf(await signIn(scene)))).toBe(invalid);
  });

  test('is refused for the token of another app client', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    const other = clientNamed(scene.pool, 'Without account scope');
    expect(await refresh(scene, RefreshToken, other)).toBe(invalid);
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
    expect(await refresh(scene, RefreshToken)).toBe(revoked);
  });

  test('is refused to a deleted user', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    await scene.pool.owner.removeUser('demo.owner');
    expect(await refresh(scene, RefreshToken)).toBe('UserNotFoundException: User does not exist.');
  });

  test('is refused where refresh tokens are rotated', async () => {
    const scene = await openScene(withClient({ RefreshTokenRotation: { Feature: 'ENABLED' } }));
    const { RefreshToken } = await signIn(scene);
    expect(await refresh(scene, RefreshToken)).toBe(
      'UnsupportedOperationException: Refresh token rotation is enabled for this client, ' +
        'use GetTokensFromRefreshToken',
    );
  });
});

const secret = 'a-secret-of-the-client'.replaceAll('-', '0').padEnd(30, '1');

const hashOf = (name: string, clientId: string): string =>
  createHmac('sha256', secret).update(`${name}${clientId}`).digest('base64');

/** A pool where addresses are typed and one client has a secret; somebody is signed in there. */
async function openConfidential(): Promise<{
  readonly refreshWith: (hash?: string) => Promise<string>;
  readonly subject: string;
  readonly clientId: string;
}> {
  const scene = await openScene(
    settingsWith({
      UsernameAttributes: ['email'],
      Clients: [clientWith({ ClientSecret: secret })],
    }),
  );
  const { clientId, pool } = scene;
  const username = pool.demo?.username ?? '';
  const sent = byPassword(clientId, pool.demo) as { readonly AuthParameters: object };
  const tokens = authenticationResult(
    await call(scene, 'InitiateAuth', {
      ...sent,
      AuthParameters: { ...sent.AuthParameters, SECRET_HASH: hashOf(username, clientId) },
    }),
  );
  const { AccessToken, RefreshToken } = tokens;
  const { text } = await call(scene, 'GetUser', { AccessToken });
  const { Username: subject } = JSON.parse(text) as { readonly Username: string };
  const refreshWith = (hash?: string): Promise<string> =>
    refusalOf(scene, 'InitiateAuth', {
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      ClientId: clientId,
      AuthParameters: {
        REFRESH_TOKEN: RefreshToken,
        ...(hash === undefined ? {} : { SECRET_HASH: hash }),
      },
    });
  return { refreshWith, subject, clientId };
}

describe('a refresh at a client with a secret', () => {
  test('needs the hash over the real username, which is the sub where addresses are typed', async () => {
    const { refreshWith, subject, clientId } = await openConfidential();
    expect(await refreshWith(hashOf(subject, clientId))).toMatch(/^200 /);
  });

  test('is refused with the hash over what was typed', async () => {
    const { refreshWith, clientId } = await openConfidential();
    expect(await refreshWith(hashOf('owner@example.com', clientId))).toBe(
      `NotAuthorizedException: SecretHash does not match for the client: ${clientId}`,
    );
  });

  test('is refused without a hash', async () => {
    const { refreshWith, clientId } = await openConfidential();
    expect(await refreshWith()).toBe(
      `NotAuthorizedException: Client ${clientId} is configured with secret but SECRET_HASH was not received`,
    );
  });
});
