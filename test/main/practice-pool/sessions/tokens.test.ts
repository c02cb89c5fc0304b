/** Tokens, as clients meet them. */
import { decodeProtectedHeader } from 'jose';
import { describe, expect, test } from 'vitest';
import { claimsOf, headerOf } from '../support/forgery.ts';
import { minutes, openScene, startMs } from '../support/pools.ts';
import { authenticationResult, byRefreshToken, call, refusalOf, signIn } from '../support/wire.ts';
import { withClient } from './support/settings.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const startSeconds = startMs / 1000;

describe('a sign-in', () => {
  test('answers the members of the service, times in seconds', async () => {
    const scene = await openScene();
    const result = await signIn(scene);
    expect(Object.keys(result).sort()).toEqual([
      'AccessToken',
      'ExpiresIn',
      'IdToken',
      'RefreshToken',
      'TokenType',
    ]);
    expect(result).toMatchObject({ ExpiresIn: 3600, TokenType: 'Bearer' });
  });

  test('gives an access token with exactly the claims of the service', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    const claims = claimsOf(AccessToken);
    expect(claims).toEqual({
      sub: expect.stringMatching(uuid) as string,
      iss: `https://cognito-idp.xx-practice-1.amazonaws.com/${scene.pool.userPoolId}`,
      client_id: scene.clientId,
      origin_jti: expect.stringMatching(uuid) as string,
      event_id: expect.stringMatching(uuid) as string,
      token_use: 'access',
      scope: 'aws.cognito.signin.user.admin',
      auth_time: startSeconds,
      exp: startSeconds + 3600,
      iat: startSeconds,
      jti: expect.stringMatching(uuid) as string,
      username: 'demo.owner',
    });
  });

  test('gives an ID token with the attributes and booleans for what is verified', async () => {
    const scene = await openScene();
    const { AccessToken, IdToken } = await signIn(scene);
    const access = claimsOf(AccessToken);
    const id = claimsOf(IdToken);
    expect(id).toEqual({
      sub: access['sub'],
      iss: scene.pool.issuer,
      aud: scene.clientId,
      'cognito:username': 'demo.owner',
      email: 'owner@example.com',
      email_verified: true,
      name: 'Demo Owner',
      origin_jti: access['origin_jti'],
      event_id: access['event_id'],
      token_use: 'id',
      auth_time: startSeconds,
      exp: startSeconds + 3600,
      iat: startSeconds,
      jti: expect.stringMatching(uuid) as string,
    });
    expect(id['jti']).not.toBe(access['jti']);
  });

  test('names the groups of the user in both tokens', async () => {
    const scene = await openScene();
    await scene.pool.owner.changeUser('demo.owner', () => ({ groups: ['editors', 'readers'] }));
    const { AccessToken, IdToken } = await signIn(scene);
    for (const token of [AccessToken, IdToken]) {
      expect(claimsOf(token)).toMatchObject({ 'cognito:groups': ['editors', 'readers'] });
    }
  });

  test('signs access and ID tokens with different keys, named in a header of two members', async () => {
    const scene = await openScene();
    const { AccessToken, IdToken } = await signIn(scene);
    const [access, id] = [headerOf(AccessToken), headerOf(IdToken)];
    expect(Object.keys(access)).toEqual(['kid', 'alg']);
    expect(access['alg']).toBe('RS256');
    expect(access['kid']).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(id['kid']).not.toBe(access['kid']);
    const { keys } = await scene.pool.jwks();
    expect(keys.map(({ kid }) => kid)).toEqual([id['kid'], access['kid']]);
  });

  test('gives a refresh token that is a JWE of five parts and more than a kilobyte', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    expect(RefreshToken.split('.')).toHaveLength(5);
    expect(RefreshToken.length).toBeGreaterThan(1024);
    expect(RefreshToken).toMatch(/^[A-Za-z0-9-_=.]+$/);
    expect(RefreshToken.split('.')[0]).toBe(
      'eyJjdHkiOiJKV1QiLCJlbmMiOiJBMjU2R0NNIiwiYWxnIjoiUlNBLU9BRVAifQ',
    );
    expect(decodeProtectedHeader(RefreshToken)).toEqual({
      cty: 'JWT',
      enc: 'A256GCM',
      alg: 'RSA-OAEP',
    });
  });

  test('starts a chain of its own each time', async () => {
    const scene = await openScene();
    const first = claimsOf((await signIn(scene)).AccessToken);
    const second = claimsOf((await signIn(scene)).AccessToken);
    expect(second['origin_jti']).not.toBe(first['origin_jti']);
  });
});

describe('a refresh', () => {
  test('keeps origin_jti and auth_time, and gives no new refresh token', async () => {
    const scene = await openScene();
    const first = await signIn(scene);
    scene.clock.nowMs += 10 * minutes;
    const reply = await call(
      scene,
      'InitiateAuth',
      byRefreshToken(scene.clientId, first.RefreshToken),
    );
    const second = authenticationResult(reply);
    expect(second).not.toHaveProperty('RefreshToken');
    const [before, after] = [claimsOf(first.AccessToken), claimsOf(second.AccessToken)];
    expect(after).toMatchObject({
      sub: before['sub'],
      origin_jti: before['origin_jti'],
      auth_time: startSeconds,
      iat: startSeconds + 600,
      exp: startSeconds + 600 + 3600,
    });
    expect(after['jti']).not.toBe(before['jti']);
  });
});

describe('the settings of an app client', () => {
  test('say how long each token lives', async () => {
    const scene = await openScene(
      withClient({
        AccessTokenValidity: 300,
        IdTokenValidity: 2,
        TokenValidityUnits: { AccessToken: 'seconds', IdToken: 'hours' },
      }),
    );
    const { AccessToken, IdToken, ExpiresIn } = await signIn(scene);
    expect(ExpiresIn).toBe(300);
    expect(claimsOf(AccessToken)['exp']).toBe(startSeconds + 300);
    expect(claimsOf(IdToken)['exp']).toBe(startSeconds + 7200);
    scene.clock.nowMs += 5 * minutes - 1;
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
    scene.clock.nowMs += 1;
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(
      'NotAuthorizedException: Access Token has expired',
    );
  });

  test('say which attributes stand in an ID token', async () => {
    const scene = await openScene(withClient({ ReadAttributes: ['email'] }));
    const id = claimsOf((await signIn(scene)).IdToken);
    expect(id).toMatchObject({ email: 'owner@example.com' });
    expect(id).not.toHaveProperty('name');
    expect(id).not.toHaveProperty('email_verified');
  });

  test('leave out jti and origin_jti where tokens cannot be revoked, which ends sign-ins all the same', async () => {
    const scene = await openScene(withClient({ EnableTokenRevocation: false }));
    const [here, there] = [await signIn(scene), await signIn(scene)];
    for (const token of [here.AccessToken, here.IdToken]) {
      expect(claimsOf(token)).not.toHaveProperty('jti');
      expect(claimsOf(token)).not.toHaveProperty('origin_jti');
    }
    expect(claimsOf(here.AccessToken)['event_id']).not.toBe(
      claimsOf(there.AccessToken)['event_id'],
    );
    const { AccessToken } = here;
    expect(await refusalOf(scene, 'GlobalSignOut', { AccessToken })).toBe('200 {}');
    for (const token of [here, there]) {
      expect(await refusalOf(scene, 'GetUser', { AccessToken: token.AccessToken })).toBe(
        'NotAuthorizedException: Access Token has been revoked',
      );
    }
  });

  test('bring jti and origin_jti back with rotation', async () => {
    const scene = await openScene(
      withClient({ EnableTokenRevocation: false, RefreshTokenRotation: { Feature: 'ENABLED' } }),
    );
    const { AccessToken } = await signIn(scene);
    expect(claimsOf(AccessToken)).toHaveProperty('jti');
    expect(claimsOf(AccessToken)).toHaveProperty('origin_jti');
  });
});
