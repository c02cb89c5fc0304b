import { describe, expect, it } from 'vitest';
import { KeySets } from '../../../main/cognito/key-set.ts';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import { createPool } from '../../../main/cognito/pool.ts';
import { TokenVerifier } from '../../../main/cognito/token-verifier.ts';
import type { ClaimView, TokensView, TokenView } from '../../../main/contract/tokens.ts';
import { People, type PoolAnswer } from '../../../main/session/people.ts';
import { TokenDesk } from '../../../main/session/token-desk.ts';
import { rawSignIn } from '../../support/raw-sign-in.ts';
import { claimsOf, signAs, withClaims } from '../practice-pool/support/forgery.ts';
import { hours, openScene, poolKeys, startMs } from '../practice-pool/support/pools.ts';

const sessionId = 's1';

interface Options {
  readonly change?: (given: {
    readonly access: string;
    readonly id: string | null;
    readonly refresh: string | null;
  }) => Promise<{ access: string; id: string | null; refresh: string | null }>;
  readonly later?: PoolAnswer;
}

const open = async ({ change = (given) => Promise.resolve(given), later }: Options = {}) => {
  const scene = await openScene();
  const { pool: practice, clientId, clock } = scene;
  const { region, userPoolId, endpoint } = practice;
  const pool = createPool({ region, userPoolId, clientId, endpoint }, nodeTransport);
  let answer: PoolAnswer = { kind: 'pool', pool, name: 'Example' };
  const people = new People({
    store: {
      load: () => Promise.resolve([]),
      save: () => Promise.resolve(true),
      remove: () => Promise.resolve(true),
    },
    poolOf: () => answer,
    now: () => clock.nowMs,
    newId: () => sessionId,
    onChange: () => undefined,
    onSignIn: () => undefined,
  });
  if (practice.demo === null) throw new Error('no demo owner');
  const raw = await rawSignIn(practice, practice.demo);
  const tokens = await change({
    access: raw.AccessToken,
    id: raw.IdToken,
    refresh: raw.RefreshToken,
  });
  await people.arrive({
    profileId: 'p1',
    tokens,
    how: 'password-srp',
    secondFactor: null,
    accountName: null,
    kept: true,
    deviceKey: null,
    deviceAsked: false,
  });
  answer = later ?? answer;
  const verifier = new TokenVerifier(new KeySets(nodeTransport), () => clock.nowMs);
  const desk = new TokenDesk({ people, verifier });
  const read = async (): Promise<TokensView> => {
    const outcome = await desk.read({ sessionId });
    if (outcome.kind !== 'read') throw new Error(outcome.kind);
    return outcome.tokens;
  };
  return { scene, desk, read, tokens };
};

const claimIn = (token: TokenView | null, name: string): ClaimView | undefined =>
  token?.claims.find((claim) => claim.name === name);

describe('the tokens of a sign-in', () => {
  it('are verified and told, without the tokens themselves', async () => {
    const { read, tokens, scene } = await open();
    const view = await read();
    expect(view).toMatchObject({
      sessionId,
      access: {
        use: 'access',
        issuedAtMs: startMs,
        expiresAtMs: startMs + hours,
        verification: { kind: 'verified', keyId: poolKeys.access.kid },
      },
      id: { use: 'id', verification: { kind: 'verified', keyId: poolKeys.id.kid } },
      scopes: ['aws.cognito.signin.user.admin'],
      refresh: 'kept',
      authenticatedAtMs: startMs,
      acceptedUntilMs: startMs + hours,
    });
    expect(claimIn(view.access, 'username')?.value).toBe(scene.pool.demo?.username);
    expect(view.access.header).toContainEqual({ name: 'alg', value: 'RS256', atMs: null });
    const told = JSON.stringify(view);
    for (const token of [tokens.access, String(tokens.id), String(tokens.refresh)]) {
      expect(told).not.toContain(token.split('.').at(-1));
    }
  });

  it('tell times as such, and what is no time by its JSON', async () => {
    const { read } = await open();
    const { id } = await read();
    expect(claimIn(id, 'exp')).toEqual({
      name: 'exp',
      value: String((startMs + hours) / 1000),
      atMs: startMs + hours,
    });
    expect(claimIn(id, 'email_verified')).toMatchObject({ value: 'true', atMs: null });
  });

  it.each([1e300, '1700000000', null])('do not take %j for a time', async (time) => {
    const { read } = await open({
      change: async (given) => ({
        ...given,
        access: await signAs(poolKeys.access, { ...claimsOf(given.access), auth_time: time }),
      }),
    });
    expect(claimIn((await read()).access, 'auth_time')?.atMs).toBeNull();
  });

  it('without an ID token and a refresh token are told as such', async () => {
    const { read } = await open({
      change: ({ access }) => Promise.resolve({ access, id: null, refresh: null }),
    });
    expect(await read()).toMatchObject({ id: null, refresh: 'none' });
  });

  it('are each told for what they are: one genuine, one not', async () => {
    const { read } = await open({
      change: (given) =>
        Promise.resolve({
          ...given,
          id: withClaims(given.id ?? '', { email: 'other@example.com' }),
        }),
    });
    expect(await read()).toMatchObject({
      access: { verification: { kind: 'verified' } },
      id: { verification: { kind: 'forged', why: 'signature' } },
    });
  });

  it('have to be about the same account', async () => {
    const { read } = await open({
      change: async (given) => ({
        ...given,
        id: await signAs(poolKeys.id, { ...claimsOf(given.id ?? ''), sub: 'somebody-else' }),
      }),
    });
    expect(await read()).toMatchObject({
      id: { verification: { kind: 'forged', why: 'subject' } },
    });
  });

  it('are told unverified where their pool cannot be asked', async () => {
    const { read } = await open({ later: { kind: 'practice-not-ready' } });
    expect(await read()).toMatchObject({
      access: { verification: { kind: 'cannot-tell', error: { error: 'offline' } } },
    });
  });

  it('are over from their last second on', async () => {
    const { read, scene } = await open();
    scene.clock.nowMs = startMs + hours;
    expect(await read()).toMatchObject({ access: { verification: { kind: 'expired' } } });
  });
});

describe('renewing', () => {
  it('gives tokens that end later, and remembers who showed themselves when', async () => {
    const { desk, read, scene } = await open();
    scene.clock.nowMs = startMs + 60_000;
    expect(await desk.renew({ sessionId })).toEqual({ kind: 'renewed' });
    expect(await read()).toMatchObject({
      access: { expiresAtMs: startMs + 60_000 + hours, verification: { kind: 'verified' } },
      authenticatedAtMs: startMs,
      acceptedUntilMs: startMs + 60_000 + hours,
    });
  });

  it('tells that the pool is not there', async () => {
    const { desk } = await open({ later: { kind: 'practice-not-ready' } });
    expect(await desk.renew({ sessionId })).toMatchObject({ kind: 'pool-error', error: 'offline' });
  });

  it('tells that the sign-in was ended elsewhere', async () => {
    const { desk, tokens, scene } = await open();
    await createPool(
      {
        region: scene.pool.region,
        userPoolId: scene.pool.userPoolId,
        clientId: scene.clientId,
        endpoint: scene.pool.endpoint,
      },
      nodeTransport,
    ).revoke(String(tokens.refresh));
    expect(await desk.renew({ sessionId })).toEqual({ kind: 'ended' });
  });

  it('and reading are nobody’s where nobody is signed in under the id', async () => {
    const { desk } = await open();
    expect(await desk.read({ sessionId: 'other' })).toEqual({ kind: 'no-such-session' });
    expect(await desk.renew({ sessionId: 'other' })).toEqual({ kind: 'no-such-session' });
  });
});
