import { describe, expect, it } from 'vitest';
import { CompactEncrypt } from 'jose';
import { KeySets } from '../../../main/cognito/key-set.ts';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import { createPool } from '../../../main/cognito/pool.ts';
import { TokenVerifier } from '../../../main/cognito/token-verifier.ts';
import type { Transport } from '../../../main/cognito/transport.ts';
import type { NewProfile, ProfileView } from '../../../main/contract/profile.ts';
import { People, type PoolAnswer } from '../../../main/session/people.ts';
import type { StoredPerson } from '../../../main/session/stored-person.ts';
import { TokenSignIn } from '../../../main/session/token-sign-in.ts';
import { exampleProfile } from '../../support/example-profile.ts';
import { rawSignIn } from '../../support/raw-sign-in.ts';
import { claimsOf, signAs, withClaims } from '../practice-pool/support/forgery.ts';
import { hours, openScene, poolKeys, startMs } from '../practice-pool/support/pools.ts';

interface Options {
  /** Whether this app client of the pool is in the list; `other`: another one of the pool is. */
  readonly listed?: 'same' | 'other' | 'none';
  readonly transport?: Transport;
  readonly poolOf?: PoolAnswer;
  readonly saves?: boolean;
}

const open = async ({
  listed = 'same',
  transport = nodeTransport,
  poolOf,
  saves = true,
}: Options = {}) => {
  const scene = await openScene();
  const { pool: practice, clientId, clock } = scene;
  const { region, userPoolId, endpoint } = practice;
  const list: ProfileView[] =
    listed === 'none'
      ? []
      : [
          {
            ...exampleProfile,
            region,
            userPoolId,
            endpoint,
            id: 'p1',
            clientId: listed === 'same' ? clientId : 'another',
          },
        ];
  const added: NewProfile[] = [];
  const written: StoredPerson[] = [];
  const pool = createPool({ region, userPoolId, clientId, endpoint }, nodeTransport);
  const people = new People({
    store: {
      load: () => Promise.resolve([]),
      save: (person) => Promise.resolve(written.push(person) > 0),
      remove: () => Promise.resolve(true),
    },
    poolOf: () => poolOf ?? { kind: 'pool', pool, name: 'Example' },
    now: () => clock.nowMs,
    newId: () => 's1',
    onChange: () => undefined,
    onSignIn: () => undefined,
  });
  const asked: string[] = [];
  const signIn = new TokenSignIn({
    people,
    verifier: new TokenVerifier(
      new KeySets((request, signal) => {
        asked.push(request.url);
        return transport(request, signal);
      }),
      () => clock.nowMs,
    ),
    profiles: {
      list: () => list,
      add: (profile) => {
        added.push(profile);
        if (!saves) return { kind: 'not-saved' };
        const view: ProfileView = { ...exampleProfile, ...profile, hosted: null, id: 'p2' };
        list.push(view);
        return { kind: 'added', profile: view };
      },
    },
    whenAwake: () => Promise.resolve(),
    now: () => clock.nowMs,
  });
  if (practice.demo === null) throw new Error('no demo owner');
  const tokens = await rawSignIn(practice, practice.demo);
  return { scene, signIn, people, added, written, asked, tokens };
};

describe('looking at a pasted token', () => {
  it('tells what it says, and asks nobody', async () => {
    const { signIn, tokens, scene, asked } = await open();
    const { pool, clientId } = scene;
    const found = signIn.examine({ token: tokens.AccessToken });
    expect(found).toEqual({
      kind: 'token',
      token: {
        region: pool.region,
        userPoolId: pool.userPoolId,
        clientId,
        username: pool.demo?.username,
        sub: claimsOf(tokens.AccessToken)['sub'],
        scopes: ['aws.cognito.signin.user.admin'],
        expiresAtMs: startMs + hours,
        accountScope: true,
        profileId: 'p1',
      },
    });
    expect(JSON.stringify(found)).not.toContain(tokens.AccessToken.split('.')[2]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['with the word before it', (token: string) => `Bearer ${token}`],
    ['as a header', (token: string) => `Authorization: Bearer ${token}`],
    ['in quotes', (token: string) => `  "${token}"\n`],
    ['broken into lines', (token: string) => token.replace(/.{70}/g, '$&\n  ')],
  ])('reads it %s', async (_, wrap) => {
    const { signIn, tokens } = await open();
    expect(signIn.examine({ token: wrap(tokens.AccessToken) }).kind).toBe('token');
  });

  it('tells that its pool is not in the list', async () => {
    const { signIn, tokens } = await open({ listed: 'none' });
    expect(signIn.examine({ token: tokens.AccessToken })).toMatchObject({
      token: { profileId: null },
    });
  });

  it('tells that it lacks the scope that the account is managed by', async () => {
    const { signIn, tokens } = await open();
    const token = withClaims(tokens.AccessToken, { scope: 'openid profile' });
    expect(signIn.examine({ token })).toMatchObject({
      kind: 'token',
      token: { scopes: ['openid', 'profile'], accountScope: false },
    });
  });

  it('tells that it is over from its last second on', async () => {
    const { signIn, tokens, scene } = await open();
    scene.clock.nowMs = startMs + hours - 1;
    expect(signIn.examine({ token: tokens.AccessToken }).kind).toBe('token');
    scene.clock.nowMs = startMs + hours;
    expect(signIn.examine({ token: tokens.AccessToken }).kind).toBe('expired');
  });

  it('knows a refresh token by its being sealed', async () => {
    const { signIn } = await open();
    const token = await new CompactEncrypt(new Uint8Array(8))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .encrypt(new Uint8Array(32));
    expect(signIn.examine({ token })).toEqual({ kind: 'refresh-token' });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['another service', { iss: 'https://accounts.example.com/' }, 'other-issuer'],
    [
      'somebody with a name like Cognito’s',
      { iss: 'https://cognito-idp.eu-central-1.amazonaws.com.thief.example/eu-central-1_Pool' },
      'other-issuer',
    ],
    [
      'a pool of another Region than its address',
      { iss: 'https://cognito-idp.us-east-1.amazonaws.com/eu-central-1_Pool' },
      'other-issuer',
    ],
    ['a pool without encryption', { iss: 'http://cognito-idp.eu.amazonaws.com/p' }, 'other-issuer'],
    ['nobody', { iss: undefined }, 'other-issuer'],
    ['a machine', { username: undefined }, 'not-a-token'],
    ['an app client of no possible name', { client_id: 'a b' }, 'not-a-token'],
    ['no use', { token_use: undefined }, 'not-a-token'],
    ['no end', { exp: undefined }, 'not-a-token'],
  ])('does not take one of %s', async (_, claims, kind) => {
    const { signIn, tokens, asked } = await open();
    const token = withClaims(tokens.AccessToken, claims);
    expect(signIn.examine({ token })).toEqual({ kind });
    expect(await signIn.use({ token, keep: false })).toEqual({ kind });
    expect(asked).toEqual([]);
  });

  it.each(['', 'let me in', 'a.b.c', '{}', '…'])('does not take "%s"', async (token) => {
    const { signIn } = await open();
    expect(signIn.examine({ token })).toEqual({ kind: 'not-a-token' });
    expect(await signIn.use({ token, keep: false })).toEqual({ kind: 'not-a-token' });
  });

  it('does not take an ID token', async () => {
    const { signIn, tokens } = await open();
    expect(signIn.examine({ token: tokens.IdToken })).toEqual({ kind: 'id-token' });
    expect(await signIn.use({ token: tokens.IdToken, keep: false })).toEqual({ kind: 'id-token' });
  });
});

describe('signing in with a pasted token', () => {
  it('takes in who it is of, without anything to renew it by', async () => {
    const { signIn, people, tokens } = await open();
    expect(await signIn.use({ token: tokens.AccessToken, keep: false })).toEqual({
      kind: 'signed-in',
      sessionId: 's1',
    });
    expect(people.view().people).toMatchObject([
      { profileId: 'p1', how: 'token', renewable: false, kept: false },
    ]);
  });

  it.each([false, true])('is written down only where it is to be kept: %s', async (keep) => {
    const { signIn, people, written, tokens } = await open();
    await signIn.use({ token: tokens.AccessToken, keep });
    // What is learnt of the account later is not a reason to write it down.
    await people.rename('s1', 'owner@example.com');
    expect(written.length > 0).toBe(keep);
  });

  it('is no proof of who sits here: it is as old as the sign-in it was made in', async () => {
    const { signIn, people, tokens, scene } = await open();
    scene.clock.nowMs += 10 * 60_000;
    await signIn.use({ token: tokens.AccessToken, keep: false });
    expect(people.person('s1')?.authenticatedAtMs).toBe(startMs);
  });

  it('asks the known address of its pool for keys, for a new app client too', async () => {
    const { signIn, tokens, added, asked, scene } = await open({ listed: 'other' });
    expect(await signIn.use({ token: tokens.AccessToken, keep: false })).toMatchObject({
      kind: 'signed-in',
    });
    const { endpoint, userPoolId } = scene.pool;
    expect(asked).toEqual([`${endpoint}/${userPoolId}/.well-known/jwks.json`]);
    expect(added).toMatchObject([{ clientId: scene.clientId, endpoint, clientSecret: '' }]);
  });

  it('asks the public address of a pool that is not known, and no other', async () => {
    const { signIn, tokens, added, asked, scene } = await open({
      listed: 'none',
      transport: () => Promise.resolve({ kind: 'not-sent', cause: 'ENOTFOUND' }),
    });
    expect(await signIn.use({ token: tokens.AccessToken, keep: false })).toMatchObject({
      kind: 'pool-error',
      error: 'offline',
    });
    const { region, userPoolId } = scene.pool;
    expect(asked).toEqual([
      `https://cognito-idp.${region}.amazonaws.com/${userPoolId}/.well-known/jwks.json`,
    ]);
    expect(added).toEqual([]);
  });

  it('refuses one that was changed, and adds no pool for it', async () => {
    const { signIn, people, tokens, added } = await open({ listed: 'other' });
    const token = withClaims(tokens.AccessToken, { username: 'admin' });
    expect(await signIn.use({ token, keep: true })).toEqual({ kind: 'forged', fault: 'signature' });
    expect(people.view().people).toEqual([]);
    expect(added).toEqual([]);
  });

  it('refuses one that is over without asking for keys', async () => {
    const { signIn, tokens, scene, asked } = await open();
    scene.clock.nowMs = startMs + hours;
    expect(await signIn.use({ token: tokens.AccessToken, keep: false })).toMatchObject({
      kind: 'expired',
    });
    expect(asked).toEqual([]);
  });

  it('refuses one that ends while its signature is verified', async () => {
    const { signIn, tokens, scene } = await open({
      transport: async (request, signal) => {
        const answer = await nodeTransport(request, signal);
        scene.clock.nowMs = startMs + hours;
        return answer;
      },
    });
    expect(await signIn.use({ token: tokens.AccessToken, keep: false })).toMatchObject({
      kind: 'expired',
    });
  });

  it('tells that the pool could not be added', async () => {
    const { signIn, people, tokens } = await open({ listed: 'other', saves: false });
    expect(await signIn.use({ token: tokens.AccessToken, keep: false })).toEqual({
      kind: 'not-saved',
    });
    expect(people.view().people).toEqual([]);
  });

  it.each([
    [{ kind: 'practice-not-ready' }, 'practice-not-ready'],
    [{ kind: 'no-such-profile' }, 'not-saved'],
  ] as const)('tells that its pool is gone meanwhile: %o', async (poolOf, kind) => {
    const { signIn, tokens } = await open({ poolOf });
    expect(await signIn.use({ token: tokens.AccessToken, keep: false })).toEqual({ kind });
  });

  it('goes to a sign-in of the same account that can be renewed, and leaves it as it is', async () => {
    const { signIn, people, tokens } = await open();
    await people.arrive({
      profileId: 'p1',
      tokens: { access: tokens.AccessToken, id: null, refresh: tokens.RefreshToken },
      how: 'password-srp',
      secondFactor: null,
      accountName: null,
      kept: true,
      deviceKey: null,
      deviceAsked: false,
    });
    people.bringToFront(null);
    await signIn.use({ token: tokens.AccessToken, keep: false });
    expect(people.view()).toMatchObject({
      frontId: 's1',
      people: [{ how: 'password-srp', renewable: true }],
    });
  });

  it('takes a genuine one of the newer issuer', async () => {
    const { signIn, tokens } = await open();
    const claims = claimsOf(tokens.AccessToken);
    const iss = String(claims['iss']).replace('//cognito', '//issuer-cognito');
    const token = await signAs(poolKeys.access, { ...claims, iss });
    expect(await signIn.use({ token, keep: false })).toMatchObject({ kind: 'signed-in' });
  });
});
