/** Tokens, as verifiers and clients meet them. */
import { decodeProtectedHeader } from 'jose';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { describe, expect, test, vi } from 'vitest';
import { claimsOf, headerOf } from './support/forgery.ts';
import { hours, minutes, openScene, startMs } from './support/pools.ts';
import { authenticationResult, byRefreshToken, call, signIn } from './support/wire.ts';

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
    expect(id).toMatchObject({
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
    });
    expect(id['jti']).not.toBe(access['jti']);
    expect(id).not.toHaveProperty('scope');
  });

  test('signs access and ID tokens with different keys, named in a header of two members', async () => {
    const scene = await openScene();
    const { AccessToken, IdToken } = await signIn(scene);
    const [access, id] = [headerOf(AccessToken), headerOf(IdToken)];
    expect(Object.keys(access)).toEqual(['kid', 'alg']);
    expect(access['alg']).toBe('RS256');
    expect(access['kid']).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(id['kid']).not.toBe(access['kid']);
    expect(scene.pool.jwks().keys.map(({ kid }) => kid)).toEqual([id['kid'], access['kid']]);
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

describe('the published documents', () => {
  test('let aws-jwt-verify accept the tokens of this pool', async () => {
    const scene = await openScene();
    const { AccessToken, IdToken } = await signIn(scene);
    const { endpoint, userPoolId } = scene.pool;
    const jwks = await (await fetch(`${endpoint}/${userPoolId}/.well-known/jwks.json`)).json();
    vi.useFakeTimers({ now: startMs + 1 * minutes, toFake: ['Date'] });
    try {
      const verify = async (tokenUse: 'access' | 'id', token: string): Promise<unknown> => {
        const options = { userPoolId, tokenUse, clientId: scene.clientId };
        const verifier = CognitoJwtVerifier.create(options);
        // The document has just come over the wire; the verifier checks its shape itself.
        verifier.cacheJwks(jwks as Parameters<typeof verifier.cacheJwks>[0]);
        return verifier.verify(token);
      };
      await expect(verify('access', AccessToken)).resolves.toMatchObject({ token_use: 'access' });
      await expect(verify('id', IdToken)).resolves.toMatchObject({ token_use: 'id' });
      await expect(verify('access', IdToken)).rejects.toThrow();
      vi.setSystemTime(startMs + 2 * hours);
      await expect(verify('access', AccessToken)).rejects.toThrow(/expired/i);
    } finally {
      vi.useRealTimers();
    }
  });

  test('give of each key the six public members and nothing else', async () => {
    const { pool } = await openScene();
    const response = await fetch(`${pool.endpoint}/${pool.userPoolId}/.well-known/jwks.json`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const { keys } = (await response.json()) as { readonly keys: readonly object[] };
    expect(keys).toHaveLength(2);
    for (const key of keys) {
      expect(Object.keys(key)).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
      expect(key).toMatchObject({ alg: 'RS256', e: 'AQAB', kty: 'RSA', use: 'sig' });
    }
  });

  test('say the issuer of the tokens, and where the keys really are', async () => {
    const { pool } = await openScene();
    const address = `${pool.endpoint}/${pool.userPoolId}/.well-known/openid-configuration`;
    expect(await (await fetch(address)).json()).toMatchObject({
      issuer: pool.issuer,
      jwks_uri: `${pool.endpoint}/${pool.userPoolId}/.well-known/jwks.json`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });

  test.each(['jwks.json', 'openid-configuration'])(
    'are not there for another pool: %s',
    async (name) => {
      const { pool } = await openScene();
      const response = await fetch(`${pool.endpoint}/xx-practice-1_Abcdefgh1/.well-known/${name}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        message: 'User pool xx-practice-1_Abcdefgh1 does not exist.',
      });
    },
  );

  test('go with the pool', async () => {
    const { pool } = await openScene();
    await pool.owner.deletePool();
    const response = await fetch(`${pool.endpoint}/${pool.userPoolId}/.well-known/jwks.json`);
    expect(response.status).toBe(404);
  });
});
