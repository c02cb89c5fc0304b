/** RevokeToken. */
import { RevokeTokenCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { clientNamed, openScene, type Scene } from '../support/pools.ts';
import { authenticationResult, byRefreshToken, call, refusalOf, signIn } from '../support/wire.ts';
import { sdkOf } from './support/sdk.ts';
import { withClient } from './support/settings.ts';
import { beginSignIn, beginSso, openStage, run, type Stage } from './support/stage.ts';

const accessRevoked = 'NotAuthorizedException: Access Token has been revoked';
const refreshRevoked = 'NotAuthorizedException: Refresh Token has been revoked';

const refresh = (scene: Scene, token: string): Promise<string> =>
  refusalOf(scene, 'InitiateAuth', byRefreshToken(scene.clientId, token));

const revoke = (scene: Scene, Token: string, input: object = {}): Promise<string> =>
  refusalOf(scene, 'RevokeToken', { ClientId: scene.clientId, Token, ...input });

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

  test('is understood by the SDK', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    const input = { ClientId: scene.clientId, Token: RefreshToken };
    const { $metadata } = await sdkOf(scene).send(new RevokeTokenCommand(input));
    expect($metadata.httpStatusCode).toBe(200);
    expect(await refresh(scene, RefreshToken)).toBe(refreshRevoked);
  });

  test('is calm about a token that is revoked already or was never given', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    expect(await revoke(scene, RefreshToken)).toBe('200 {}');
    expect(await revoke(scene, RefreshToken)).toBe('200 {}');
    expect(await revoke(scene, 'garbage')).toBe('200 {}');
  });

  test('is calm about the token of somebody who is deleted', async () => {
    const scene = await openScene();
    const { AccessToken, RefreshToken } = await signIn(scene);
    expect((await call(scene, 'DeleteUser', { AccessToken })).status).toBe(200);
    expect(await revoke(scene, RefreshToken)).toBe('200 {}');
  });

  test.each(['AccessToken', 'IdToken'] as const)(
    'refuses an %s, which is no refresh token',
    async (kind) => {
      const scene = await openScene();
      const tokens = await signIn(scene);
      expect(await revoke(scene, tokens[kind])).toBe(
        'UnsupportedTokenTypeException: Only refresh tokens can be revoked',
      );
      const { AccessToken } = tokens;
      expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
    },
  );

  test('refuses an unknown client, and a client the token was not given to', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    expect(await revoke(scene, RefreshToken, { ClientId: 'nosuchclient' })).toBe(
      'UnauthorizedException: User pool client nosuchclient does not exist.',
    );
    const ClientId = clientNamed(scene.pool, 'Without account scope');
    expect(await revoke(scene, RefreshToken, { ClientId })).toBe(
      'UnauthorizedException: Token was not issued to this client',
    );
    expect(await refresh(scene, RefreshToken)).toMatch(/^200 /);
  });

  test('refuses characters that no token has', async () => {
    expect(await revoke(await openScene(), 'not a token')).toBe(
      "InvalidParameterException: 1 validation error detected: Value at 'token' failed to " +
        'satisfy constraint: Member must satisfy regular expression pattern: [A-Za-z0-9-_=.]+',
    );
  });

  test('is refused where the client cannot revoke', async () => {
    const scene = await openScene(withClient({ EnableTokenRevocation: false }));
    const { RefreshToken } = await signIn(scene);
    expect(await revoke(scene, RefreshToken)).toBe(
      'UnsupportedOperationException: Token revocation is not enabled for this client',
    );
    expect(await refresh(scene, RefreshToken)).toMatch(/^200 /);
  });

  test('asks a client for its secret, if it has one', async () => {
    const ClientSecret = '0123456789abcdefghijklmnopq';
    const scene = await openScene(withClient({ ClientSecret }));
    const { clientId } = scene;
    expect(await revoke(scene, 'garbage')).toBe(
      `UnauthorizedException: Client ${clientId} is configured for secret but secret was not received`,
    );
    expect(await revoke(scene, 'garbage', { ClientSecret: `${ClientSecret}r` })).toBe(
      `UnauthorizedException: Unable to verify secret for client ${clientId}`,
    );
    expect(await revoke(scene, 'garbage', { ClientSecret })).toBe('200 {}');
  });
});

describe('RevokeToken of a sign-in that came through the managed login', () => {
  const openLinked = async (
    UserSessionTracking: 'ENABLED' | 'DISABLED',
  ): Promise<{ readonly stage: Stage; readonly input: Record<string, unknown> }> => {
    const stage = await openStage({ PoolName: 'Linked', UserSessionTracking });
    const { sessionId } = beginSso(stage);
    const Token = await stage.pool.mint.mintRefresh();
    await beginSignIn(stage, { ssoSessionId: sessionId, refreshToken: Token });
    await beginSignIn(stage, { ssoSessionId: sessionId });
    return { stage, input: { ClientId: stage.client.clientId, Token } };
  };
  const alive = ({ pool, user }: Stage): readonly number[] => [
    pool.service.ssoSessions.of(user.sub).length,
    pool.signIns.of(user.sub).filter(({ revoked }) => !revoked).length,
  ];

  test.each([
    ['leaves the session there', 'ENABLED', 'NONE', [1, 1]],
    ['ends the session there with LINKED, but no other sign-in', 'ENABLED', 'LINKED', [0, 1]],
    ['leaves it with LINKED where sessions are not tracked', 'DISABLED', 'LINKED', [1, 1]],
  ] as const)('%s', async (_, tracking, RevokeAssociatedSessions, left) => {
    const { stage, input } = await openLinked(tracking);
    const answer = await run(stage, 'RevokeToken', { ...input, RevokeAssociatedSessions });
    expect(answer).toEqual({ kind: 'done', output: {} });
    expect(alive(stage)).toEqual(left);
  });
});
