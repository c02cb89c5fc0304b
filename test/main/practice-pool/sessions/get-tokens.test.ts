/** GetTokensFromRefreshToken where refresh tokens are not rotated. */
import {
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/forgery.ts';
import { clientNamed, days, minutes, openScene, type Scene } from '../support/pools.ts';
import { refusalOf, signIn, type Tokens } from '../support/wire.ts';
import { sdkOf } from './support/sdk.ts';
import { clientWith, settingsWith } from './support/settings.ts';

const getTokens = (
  scene: Scene,
  { RefreshToken }: Pick<Tokens, 'RefreshToken'>,
  input: object = {},
): Promise<string> =>
  refusalOf(scene, 'GetTokensFromRefreshToken', {
    RefreshToken,
    ClientId: scene.clientId,
    ...input,
  });

describe('GetTokensFromRefreshToken', () => {
  test('gives new tokens of the same sign-in, and no refresh token', async () => {
    const scene = await openScene();
    const { AccessToken, RefreshToken } = await signIn(scene);
    scene.clock.nowMs += 10 * minutes;
    const sdk = sdkOf(scene);
    const { AuthenticationResult = {} } = await sdk.send(
      new GetTokensFromRefreshTokenCommand({ ClientId: scene.clientId, RefreshToken }),
    );
    expect(Object.keys(AuthenticationResult).sort()).toEqual([
      'AccessToken',
      'ExpiresIn',
      'IdToken',
      'TokenType',
    ]);
    const fresh = AuthenticationResult.AccessToken ?? '';
    expect(claimsOf(fresh)['origin_jti']).toBe(claimsOf(AccessToken)['origin_jti']);
    expect(claimsOf(fresh)['jti']).not.toBe(claimsOf(AccessToken)['jti']);
    const { Username } = await sdk.send(new GetUserCommand({ AccessToken: fresh }));
    expect(Username).toBe('demo.owner');
  });

  test('can be used again and again', async () => {
    const scene = await openScene();
    const tokens = await signIn(scene);
    expect(await getTokens(scene, tokens)).toMatch(/^200 /);
    expect(await getTokens(scene, tokens)).toMatch(/^200 /);
  });

  test.each([
    ['garbage', 'garbage', 'NotAuthorizedException: Invalid Refresh Token.'],
    [
      'a text that is no token',
      'not a token',
      'InvalidParameterException: 1 validation error detected: Value at ' +
        "'refreshToken' failed to satisfy constraint: Member must satisfy regular expression " +
        'pattern: [A-Za-z0-9-_=.]+',
    ],
  ])('refuses %s', async (_, RefreshToken, words) => {
    expect(await getTokens(await openScene(), { RefreshToken })).toBe(words);
  });

  test('refuses an unknown client, and a client the token was not given to', async () => {
    const scene = await openScene();
    const tokens = await signIn(scene);
    expect(await getTokens(scene, tokens, { ClientId: 'nosuchclient' })).toBe(
      'ResourceNotFoundException: User pool client nosuchclient does not exist.',
    );
    const ClientId = clientNamed(scene.pool, 'Without account scope');
    expect(await getTokens(scene, tokens, { ClientId })).toBe(
      'NotAuthorizedException: Invalid Refresh Token.',
    );
  });

  test('refuses a token that was revoked', async () => {
    const scene = await openScene();
    const tokens = await signIn(scene);
    const { AccessToken } = tokens;
    await refusalOf(scene, 'GlobalSignOut', { AccessToken });
    expect(await getTokens(scene, tokens)).toBe(
      'NotAuthorizedException: Refresh Token has been revoked',
    );
  });

  test('refuses a token that has expired', async () => {
    const scene = await openScene();
    const tokens = await signIn(scene);
    scene.clock.nowMs += 30 * days;
    expect(await getTokens(scene, tokens)).toBe(
      'NotAuthorizedException: Refresh Token has expired',
    );
  });

  test('refuses a deleted user', async () => {
    const scene = await openScene();
    const tokens = await signIn(scene);
    await scene.pool.owner.removeUser('demo.owner');
    expect(await getTokens(scene, tokens)).toBe('UserNotFoundException: User does not exist.');
  });

  test.each([
    ['UNCONFIRMED', 'User is not confirmed.'],
    ['RESET_REQUIRED', 'Password reset required for the user'],
  ] as const)('says of a user who is %s only what it declares', async (status, message) => {
    const scene = await openScene();
    const tokens = await signIn(scene);
    await scene.pool.owner.setStatus('demo.owner', status);
    expect(await getTokens(scene, tokens)).toBe(`NotAuthorizedException: ${message}`);
  });
});

describe('GetTokensFromRefreshToken of a client with a secret', () => {
  const ClientSecret = '0123456789abcdefghijklmnopq';

  const openWithSecret = (): Promise<Scene> =>
    openScene(settingsWith({ Clients: [clientWith({ ClientSecret })] }));

  test('is refused without the secret, and with another', async () => {
    const scene = await openWithSecret();
    const tokens = { RefreshToken: 'garbage' };
    const { clientId } = scene;
    expect(await getTokens(scene, tokens)).toBe(
      `NotAuthorizedException: Client ${clientId} is configured for secret but secret was not received`,
    );
    expect(await getTokens(scene, tokens, { ClientSecret: ClientSecret.toUpperCase() })).toBe(
      `NotAuthorizedException: Unable to verify secret for client ${clientId}`,
    );
  });

  test('takes the secret in clear', async () => {
    const scene = await openWithSecret();
    expect(await getTokens(scene, { RefreshToken: 'garbage' }, { ClientSecret })).toBe(
      'NotAuthorizedException: Invalid Refresh Token.',
    );
  });

  test('does not look at a secret where there is none', async () => {
    const scene = await openScene();
    expect(await getTokens(scene, await signIn(scene), { ClientSecret })).toMatch(/^200 /);
  });
});
