import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { CompactEncrypt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { KeySets } from '../../../main/cognito/key-set.ts';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import type { PoolAddress } from '../../../main/cognito/sdk-client.ts';
import { TokenVerifier, type Expected } from '../../../main/cognito/token-verifier.ts';
import type { Transport, WireRequest } from '../../../main/cognito/transport.ts';
import { generateStoredKeys } from '../../../main/practice-pool/keys.ts';
import {
  claimsOf,
  headerOf,
  signAs,
  signedWithPublicKey,
  unsigned,
  withClaims,
} from '../practice-pool/support/forgery.ts';
import { hours, openScene, poolKeys, startMs, type Scene } from '../practice-pool/support/pools.ts';

const addressOf = ({ pool, clientId }: Scene): PoolAddress => ({
  region: pool.region,
  userPoolId: pool.userPoolId,
  clientId,
  endpoint: pool.endpoint,
});

/** A transport that writes down what it is asked for. */
const watched = (transport: Transport = nodeTransport) => {
  const asked: WireRequest[] = [];
  const watch: Transport = (request, signal) => {
    asked.push(request);
    return transport(request, signal);
  };
  return { asked, transport: watch };
};

const verifierFor = (scene: Scene, transport: Transport = nodeTransport) =>
  new TokenVerifier(new KeySets(transport), () => scene.clock.nowMs);

/** An access and an ID token of the demo owner, from the pool itself. */
const signIn = async ({ pool, clientId }: Scene) => {
  const response = await fetch(pool.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: pool.demo?.username, PASSWORD: pool.demo?.password },
    }),
  });
  // The pool's own answer, in the service's shape.
  const { AuthenticationResult } = (await response.json()) as {
    AuthenticationResult: { AccessToken: string; IdToken: string; RefreshToken: string };
  };
  return AuthenticationResult;
};

const open = async () => {
  const scene = await openScene();
  return { scene, address: addressOf(scene), ...(await signIn(scene)) };
};

let strangerKeys: Awaited<ReturnType<typeof generateStoredKeys>>;
beforeAll(async () => {
  strangerKeys = await generateStoredKeys();
});

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

interface Forgery {
  readonly access: string;
  readonly id: string;
  readonly refresh: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** How each is made out of genuine ones, what it is taken for, and why it is refused. */
const forgeries: readonly (readonly [
  title: string,
  make: (genuine: Forgery) => string | Promise<string>,
  why: string,
  expected?: Expected,
])[] = [
  ['nothing', () => '', 'not-a-token'],
  ['a sentence', () => 'let me in', 'not-a-token'],
  [
    'one without its signature',
    ({ access }) => access.split('.').slice(0, 2).join('.'),
    'not-a-token',
  ],
  ['one that was cut', ({ access }) => access.slice(0, -40), 'signature'],
  ['one that was cut in its claims', ({ access }) => access.slice(0, 300), 'not-a-token'],
  ['one with a fourth part', ({ access }) => `${access}.more`, 'not-a-token'],
  ['a refresh token', ({ refresh }) => refresh, 'not-a-token'],
  ['alg none', ({ access }) => unsigned(access), 'algorithm'],
  [
    'alg None, with the old signature',
    ({ access }) => withHeader(access, { alg: 'None' }),
    'algorithm',
  ],
  ['no alg', ({ access }) => withHeader(access, { alg: undefined }), 'algorithm'],
  [
    'HS256 with the public key',
    ({ access }) => signedWithPublicKey(access, poolKeys.access),
    'algorithm',
  ],
  [
    'HS256 with the modulus alone',
    ({ access }) => hmac(withHeader(access, { alg: 'HS256' }), poolKeys.access.jwk.n),
    'algorithm',
  ],
  ['RS512', ({ access }) => withHeader(access, { alg: 'RS512' }), 'algorithm'],
  ['PS256', ({ access }) => withHeader(access, { alg: 'PS256' }), 'algorithm'],
  ['no key id', ({ access }) => withHeader(access, { kid: undefined }), 'unknown-key'],
  ['an empty key id', ({ access }) => withHeader(access, { kid: '' }), 'unknown-key'],
  ['a key id that is a number', ({ access }) => withHeader(access, { kid: 7 }), 'unknown-key'],
  [
    'a key id that is a path',
    ({ access }) => withHeader(access, { kid: '../../etc/passwd' }),
    'unknown-key',
  ],
  [
    'a key id that every object has',
    ({ access }) => withHeader(access, { kid: 'constructor' }),
    'unknown-key',
  ],
  [
    'the key of the ID tokens',
    ({ access }) => withHeader(access, { kid: poolKeys.id.kid }),
    'signature',
  ],
  ['a stranger’s key', ({ claims }) => signAs(strangerKeys.access, claims), 'unknown-key'],
  [
    'a stranger’s key under the name of the pool’s',
    ({ claims }) => signAs(strangerKeys.access, claims, { kid: poolKeys.access.kid }),
    'signature',
  ],
  [
    'a stranger’s key that it brings along',
    ({ claims }) =>
      signAs(strangerKeys.access, claims, {
        kid: poolKeys.access.kid,
        jwk: { kty: 'RSA', n: strangerKeys.access.jwk.n, e: 'AQAB' },
      }),
    'signature',
  ],
  [
    'an address of keys of its own',
    ({ claims }) =>
      signAs(strangerKeys.access, claims, {
        jku: 'http://127.0.0.1:1/keys',
        x5u: 'http://127.0.0.1:1/',
      }),
    'unknown-key',
  ],
  [
    'a header that must be understood',
    ({ access }) => withHeader(access, { crit: ['new'], new: true }),
    'not-a-token',
  ],
  ['another username', ({ access }) => withClaims(access, { username: 'admin' }), 'signature'],
  [
    'a longer life',
    ({ access, claims }) => withClaims(access, { exp: Number(claims['exp']) + 3600 }),
    'signature',
  ],
  ['no end', ({ claims }) => signAs(poolKeys.access, { ...claims, exp: undefined }), 'not-a-token'],
  [
    'an end in words',
    ({ claims }) => signAs(poolKeys.access, { ...claims, exp: '9999999999' }),
    'not-a-token',
  ],
  [
    'another pool of the same Region',
    ({ claims }) => signAs(poolKeys.access, { ...claims, iss: `${String(claims['iss'])}x` }),
    'issuer',
  ],
  [
    'another Region',
    ({ claims }) =>
      signAs(poolKeys.access, {
        ...claims,
        iss: String(claims['iss']).replace(/idp\.[a-z]+/, 'idp.zz'),
      }),
    'issuer',
  ],
  [
    'an issuer that only begins as the pool’s',
    ({ claims }) =>
      signAs(poolKeys.access, { ...claims, iss: `${String(claims['iss'])}.thief.example` }),
    'issuer',
  ],
  [
    'a list of issuers',
    ({ claims }) => signAs(poolKeys.access, { ...claims, iss: [claims['iss']] }),
    'issuer',
  ],
  ['no issuer', ({ claims }) => signAs(poolKeys.access, { ...claims, iss: undefined }), 'issuer'],
  [
    'another app client',
    ({ claims }) => signAs(poolKeys.access, { ...claims, client_id: 'otherclient' }),
    'client',
  ],
  ['an ID token for an access token', ({ id }) => id, 'use'],
  ['an access token for an ID token', ({ access }) => access, 'use', { use: 'id' }],
  ['no use', ({ claims }) => signAs(poolKeys.access, { ...claims, token_use: undefined }), 'use'],
  ['an ID token without the nonce', ({ id }) => id, 'nonce', { use: 'id', nonce: 'n' }],
  [
    'an ID token with another nonce',
    ({ id }) => signAs(poolKeys.id, { ...claimsOf(id), nonce: 'm' }),
    'nonce',
    { use: 'id', nonce: 'n' },
  ],
  [
    'an ID token for several apps',
    ({ id }) => signAs(poolKeys.id, { ...claimsOf(id), aud: [claimsOf(id)['aud'], 'other'] }),
    'client',
    { use: 'id' },
  ],
  ['an ID token of somebody else', ({ id }) => id, 'subject', { use: 'id', subject: 'other' }],
  ['nobody', ({ claims }) => signAs(poolKeys.access, { ...claims, sub: '' }), 'subject'],
];

/** The header changed, the rest as it was. */
const withHeader = (token: string, header: Readonly<Record<string, unknown>>): string => {
  const parts = token.split('.');
  return [encode({ ...headerOf(token), ...header }), parts[1], parts[2]].join('.');
};

const hmac = (token: string, key: string): string => {
  const content = token.split('.').slice(0, 2).join('.');
  return `${content}.${createHmac('sha256', key).update(content).digest('base64url')}`;
};

describe('a token that is not what it seems is refused, with the reason', () => {
  for (const [title, make, why, expected = { use: 'access' } as const] of forgeries) {
    it(title, async () => {
      const { scene, address, AccessToken, IdToken, RefreshToken } = await open();
      const token = await make({
        access: AccessToken,
        id: IdToken,
        refresh: RefreshToken,
        claims: claimsOf(AccessToken),
      });
      expect(await verifierFor(scene).verify(token, address, expected)).toEqual({
        kind: 'forged',
        why,
      });
    });
  }

  it('a key too short to be trusted', async () => {
    const { scene, address, AccessToken } = await open();
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const { n = '', e = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
    const weak = JSON.stringify({
      keys: [{ kty: 'RSA', kid: headerOf(AccessToken)['kid'], n, e }],
    });
    const transport: Transport = () =>
      Promise.resolve({
        kind: 'answer',
        status: 200,
        headers: {},
        body: new TextEncoder().encode(weak),
      });
    expect(
      await verifierFor(scene, transport).verify(AccessToken, address, { use: 'access' }),
    ).toEqual({ kind: 'forged', why: 'signature' });
  });
});

describe('a genuine token', () => {
  it('is verified, each kind with its own key', async () => {
    const { scene, address, AccessToken, IdToken } = await open();
    const verifier = verifierFor(scene);
    const { sub } = claimsOf(AccessToken);
    expect(await verifier.verify(AccessToken, address, { use: 'access' })).toEqual({
      kind: 'verified',
      keyId: poolKeys.access.kid,
    });
    expect(await verifier.verify(IdToken, address, { use: 'id', subject: String(sub) })).toEqual({
      kind: 'verified',
      keyId: poolKeys.id.kid,
    });
  });

  it('is genuine and over from its last second on', async () => {
    const { scene, address, AccessToken } = await open();
    scene.clock.nowMs = startMs + hours - 1;
    const verifier = verifierFor(scene);
    expect(await verifier.verify(AccessToken, address, { use: 'access' })).toMatchObject({
      kind: 'verified',
    });
    scene.clock.nowMs = startMs + hours;
    expect(await verifier.verify(AccessToken, address, { use: 'access' })).toMatchObject({
      kind: 'expired',
    });
  });

  it('may name its issuer in the newer form', async () => {
    const { scene, address, AccessToken } = await open();
    const claims = claimsOf(AccessToken);
    const iss = String(claims['iss']).replace('//cognito', '//issuer-cognito');
    const token = await signAs(poolKeys.access, { ...claims, iss });
    expect(await verifierFor(scene).verify(token, address, { use: 'access' })).toMatchObject({
      kind: 'verified',
    });
  });
});

describe('the keys of a pool', () => {
  it('are asked for once, by one address, for many tokens at once', async () => {
    const { scene, address, AccessToken, IdToken } = await open();
    const { asked, transport } = watched();
    const verifier = verifierFor(scene, transport);
    await Promise.all([
      verifier.verify(AccessToken, address, { use: 'access' }),
      verifier.verify(IdToken, address, { use: 'id' }),
    ]);
    await verifier.verify(AccessToken, address, { use: 'access' });
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${scene.pool.endpoint}/${scene.pool.userPoolId}/.well-known/jwks.json`,
    ]);
  });

  it('are asked for once more for a key that is not among them', async () => {
    const { scene, address, AccessToken } = await open();
    const { asked, transport } = watched();
    const verifier = verifierFor(scene, transport);
    await verifier.verify(AccessToken, address, { use: 'access' });
    const foreign = await signAs(strangerKeys.access, claimsOf(AccessToken));
    await verifier.verify(foreign, address, { use: 'access' });
    expect(asked).toHaveLength(2);
  });

  it('are not asked for on behalf of a token of another pool', async () => {
    const { scene, address, AccessToken } = await open();
    const { asked, transport } = watched();
    const verifier = verifierFor(scene, transport);
    await verifier.verify(AccessToken, { ...address, clientId: 'other' }, { use: 'access' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['nothing was sent', { kind: 'not-sent', cause: 'ENOTFOUND' }, 'offline'],
    ['no answer came', { kind: 'no-answer', cause: 'ECONNRESET' }, 'no-answer'],
    ['the pool is not known', { status: 404, text: '{}' }, 'pool-not-found'],
    ['the service is busy', { status: 429, text: '' }, 'throttled'],
    ['the service failed', { status: 503, text: '' }, 'internal-error'],
    ['a portal answered', { status: 200, text: '<html>' }, 'strange-answer'],
    ['a redirect came', { status: 302, text: '' }, 'strange-answer'],
    ['it is another document', { status: 200, text: '{"keys":"none"}' }, 'strange-answer'],
    [
      'no key is one to sign with',
      { status: 200, text: '{"keys":[{"kty":"oct"}]}' },
      'strange-answer',
    ],
  ] as const)('leave it open whether a token is genuine where %s', async (_, answer, error) => {
    const { scene, address, AccessToken } = await open();
    const transport: Transport = () =>
      Promise.resolve(
        'kind' in answer
          ? answer
          : {
              kind: 'answer',
              status: answer.status,
              headers: {},
              body: new TextEncoder().encode(answer.text),
            },
      );
    expect(
      await verifierFor(scene, transport).verify(AccessToken, address, { use: 'access' }),
    ).toMatchObject({ kind: 'cannot-tell', error: { error } });
  });

  it('are still used when the pool cannot be reached any more', async () => {
    const { scene, address, AccessToken } = await open();
    const end = new AbortController();
    const transport: Transport = (request, signal) =>
      end.signal.aborted
        ? Promise.resolve({ kind: 'not-sent', cause: 'ENETDOWN' })
        : nodeTransport(request, signal);
    const verifier = verifierFor(scene, transport);
    await verifier.verify(AccessToken, address, { use: 'access' });
    end.abort();
    expect(await verifier.verify(AccessToken, address, { use: 'access' })).toMatchObject({
      kind: 'verified',
    });
  });

  it('are no use for a JWE, whatever it holds', async () => {
    const { scene, address, AccessToken } = await open();
    const sealed = await new CompactEncrypt(new TextEncoder().encode(AccessToken))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: poolKeys.access.kid })
      .encrypt(new Uint8Array(32));
    expect(await verifierFor(scene).verify(sealed, address, { use: 'access' })).toEqual({
      kind: 'forged',
      why: 'not-a-token',
    });
  });
});
