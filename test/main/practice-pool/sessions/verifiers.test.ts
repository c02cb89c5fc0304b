/** The published documents, and what verifies tokens by them without asking the pool. */
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openPracticePool } from '../../../../main/practice-pool/open-practice-pool.ts';
import { headerOf } from '../support/forgery.ts';
import { clientNamed, hours, minutes, openScene, startMs, type Scene } from '../support/pools.ts';
import { call, refusalOf, signIn } from '../support/wire.ts';

type Verify = (tokenUse: 'access' | 'id', token: string) => Promise<unknown>;

/** A verifier that has only what the pool publishes, on a clock of its own. */
async function openVerifier({ pool, clientId }: Scene): Promise<Verify> {
  const { endpoint, userPoolId } = pool;
  const jwks: unknown = await (
    await fetch(`${endpoint}/${userPoolId}/.well-known/jwks.json`)
  ).json();
  vi.useFakeTimers({ now: startMs + 1 * minutes, toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  return async (tokenUse, token) => {
    const verifier = CognitoJwtVerifier.create({ userPoolId, tokenUse, clientId });
    // The document has just come over the wire; the verifier checks its shape itself.
    verifier.cacheJwks(jwks as Parameters<typeof verifier.cacheJwks>[0]);
    return verifier.verify(token);
  };
}

describe('aws-jwt-verify', () => {
  test('accepts the tokens of this pool, each for its use, until they expire', async () => {
    const scene = await openScene();
    const { AccessToken, IdToken } = await signIn(scene);
    const verify = await openVerifier(scene);
    await expect(verify('access', AccessToken)).resolves.toMatchObject({ token_use: 'access' });
    await expect(verify('id', IdToken)).resolves.toMatchObject({ token_use: 'id' });
    await expect(verify('access', IdToken)).rejects.toThrow();
    await expect(verify('id', AccessToken)).rejects.toThrow();
    vi.setSystemTime(startMs + 2 * hours);
    await expect(verify('access', AccessToken)).rejects.toThrow(/expired/i);
  });

  test('goes on accepting the tokens of somebody who is deleted, until they expire', async () => {
    const scene = await openScene();
    const { AccessToken, IdToken } = await signIn(scene);
    const verify = await openVerifier(scene);
    expect((await call(scene, 'DeleteUser', { AccessToken })).status).toBe(200);
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(
      'UserNotFoundException: User does not exist.',
    );
    await expect(verify('access', AccessToken)).resolves.toMatchObject({ token_use: 'access' });
    await expect(verify('id', IdToken)).resolves.toMatchObject({ token_use: 'id' });
    vi.setSystemTime(startMs + 1 * hours + 1 * minutes);
    await expect(verify('access', AccessToken)).rejects.toThrow(/expired/i);
    await expect(verify('id', IdToken)).rejects.toThrow(/expired/i);
  });

  test('accepts none of another pool', async () => {
    const [scene, other] = [await openScene(), await openScene()];
    const { AccessToken } = await signIn(other);
    const verify = await openVerifier(scene);
    await expect(verify('access', AccessToken)).rejects.toThrow();
  });
});

describe('the published documents', () => {
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

  test('are those of the keys it makes, where a pool is given none', async () => {
    const pool = await openPracticePool();
    onTestFinished(() => pool.close());
    const { AccessToken } = await signIn({
      pool,
      clientId: clientNamed(pool, 'Signet'),
      clock: { nowMs: 0 },
    });
    const { keys } = await pool.jwks();
    expect(keys.map(({ kid }) => kid)).toContain(headerOf(AccessToken)['kid']);
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
