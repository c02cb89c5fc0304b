import { describe, expect, it } from 'vitest';
import type { PeopleView } from '../../../main/contract/session.ts';
import type { PoolError } from '../../../main/contract/pool-error.ts';
import type { SignInAnswer } from '../../../main/cognito/answers.ts';
import type { Pool } from '../../../main/cognito/pool.ts';
import type { Tokens } from '../../../main/cognito/sign-in/conversation.ts';
import type { FreshProof } from '../../../main/session/arrival.ts';
import { People, type PoolAnswer } from '../../../main/session/people.ts';
import type { SessionStore, StoredPerson } from '../../../main/session/stored-person.ts';
import { fakePool } from '../../support/fake-pool.ts';
import { tokens } from '../../support/tokens.ts';

const nowMs = 2_000_000_000_000;
const soon = nowMs + 30_000;
const later = nowMs + 3_600_000;

const refused = (error: PoolError['error']): PoolError => ({
  kind: 'pool-error',
  error,
  said: null,
});

const memoryStore = (stored: readonly StoredPerson[] = [], removes = true): SessionStore => ({
  load: () => Promise.resolve(stored),
  save: () => Promise.resolve(true),
  remove: () => Promise.resolve(removes),
});

const signedInPerson = (change: Partial<StoredPerson> = {}): StoredPerson => ({
  sessionId: 's1',
  profileId: 'p1',
  poolName: 'Example',
  accountName: 'owner@example.com',
  username: 'owner',
  sub: 'sub-1',
  authenticatedAtMs: nowMs,
  how: 'password-plain',
  secondFactor: null,
  kept: true,
  deviceKey: null,
  deviceAsked: false,
  tokens: tokens({ expiresAtMs: later }),
  ...change,
});

const openPeople = async (
  pool: Pool,
  {
    stored = [] as readonly StoredPerson[],
    store = memoryStore(stored),
    answer,
  }: {
    stored?: readonly StoredPerson[];
    store?: SessionStore;
    answer?: PoolAnswer;
  } = {},
) => {
  const told: PeopleView[] = [];
  let ids = 0;
  const people = new People({
    store,
    poolOf: () => answer ?? { kind: 'pool', pool, name: 'Example' },
    now: () => nowMs,
    newId: () => `new-${++ids}`,
    onChange: (view) => told.push(view),
    onSignIn: () => undefined,
  });
  await people.restore();
  return { people, told };
};

const credentials = { profileId: 'p1', username: 'owner', password: 'right' };

describe('signing in', () => {
  it('brings the person to the front', async () => {
    const { people, told } = await openPeople(fakePool());
    const outcome = await people.signIn(credentials);
    expect(outcome).toEqual({ kind: 'signed-in', sessionId: 'new-1' });
    expect(told.at(-1)).toMatchObject({ frontId: 'new-1', people: [{ username: 'owner' }] });
  });

  it('shows no token in any view', async () => {
    const { people, told } = await openPeople(fakePool());
    await people.signIn(credentials);
    const { access, id, refresh } = tokens();
    for (const secret of [access, id, String(refresh)]) {
      expect(JSON.stringify(told)).not.toContain(secret);
    }
  });

  it('is one sign-in when the same account signs in twice, and ends the first at the pool', async () => {
    const pool = fakePool();
    const { people } = await openPeople(pool);
    const first = await people.signIn(credentials);
    const second = await people.signIn(credentials);
    expect(second).toEqual(first);
    expect(people.view().people).toHaveLength(1);
    expect(pool.calls).toContain('revoke');
  });

  it('keeps several people side by side', async () => {
    let sub = 0;
    const pool = fakePool({
      signIn: () => Promise.resolve({ kind: 'tokens', tokens: tokens({ sub: `sub-${++sub}` }) }),
    });
    const { people } = await openPeople(pool);
    await people.signIn(credentials);
    await people.signIn(credentials);
    expect(people.view()).toMatchObject({ people: [{ sub: 'sub-1' }, { sub: 'sub-2' }] });
    expect(people.bringToFront('new-1').frontId).toBe('new-1');
    expect(people.bringToFront('nobody').frontId).toBeNull();
  });

  it('signs nobody in when the pool refuses', async () => {
    const pool = fakePool({ signIn: () => Promise.resolve(refused('wrong-password')) });
    const { people } = await openPeople(pool);
    expect(await people.signIn(credentials)).toMatchObject({ error: 'wrong-password' });
    expect(people.view().people).toEqual([]);
  });

  it('signs nobody in when the pool wants a further step', async () => {
    const pool = fakePool({
      signIn: () => Promise.resolve({ kind: 'challenge', challenge: 'SMS_MFA' }),
    });
    const { people } = await openPeople(pool);
    expect(await people.signIn(credentials)).toEqual({ kind: 'challenge', challenge: 'unknown' });
    expect(people.view().people).toEqual([]);
  });

  it.each(['no-such-profile', 'practice-not-ready'] as const)('passes on %s', async (kind) => {
    const { people } = await openPeople(fakePool(), { answer: { kind } });
    expect(await people.signIn(credentials)).toEqual({ kind });
  });
});

describe('who is signed in', () => {
  it('is told once the stored sign-ins are read, and not before', async () => {
    let load: (stored: readonly StoredPerson[]) => void = () => undefined;
    const people = new People({
      store: { ...memoryStore(), load: () => new Promise((resolve) => (load = resolve)) },
      poolOf: () => ({ kind: 'practice-not-ready' }),
      now: () => nowMs,
      newId: () => 'new',
      onChange: () => undefined,
      onSignIn: () => undefined,
    });
    void people.restore();
    const view = people.knownView();
    load([signedInPerson()]);
    expect(await view).toMatchObject({ frontId: 's1', people: [{ sessionId: 's1' }] });
  });
});

describe('the access token', () => {
  it('is used as it is while it has more than a minute to run', async () => {
    const pool = fakePool();
    const { people } = await openPeople(pool, { stored: [signedInPerson()] });
    expect(await people.token('s1')).toMatchObject({ kind: 'token', claims: { sub: 'sub-1' } });
    expect(pool.calls).toEqual([]);
  });

  it('is renewed once for a hundred callers', async () => {
    const pool = fakePool();
    const person = signedInPerson({ tokens: tokens({ expiresAtMs: soon }) });
    const { people } = await openPeople(pool, { stored: [person] });
    const answers = await Promise.all(Array.from({ length: 100 }, () => people.token('s1')));
    expect(pool.calls).toEqual(['refresh']);
    expect(new Set(answers.map((answer) => answer.kind))).toEqual(new Set(['token']));
  });

  it('is renewed again by a later need', async () => {
    const pool = fakePool();
    const { people } = await openPeople(pool, { stored: [signedInPerson()] });
    await people.renewedToken('s1');
    await people.renewedToken('s1');
    expect(pool.calls).toEqual(['refresh', 'refresh']);
  });

  it.each([
    ['token-expired', 'expired'],
    ['token-revoked', 'revoked'],
    ['user-not-found', 'gone'],
  ] as const)('ends with a refusal of the renewal: %s', async (error, why) => {
    const pool = fakePool({ refresh: () => Promise.resolve(refused(error)) });
    const { people } = await openPeople(pool, {
      stored: [signedInPerson({ tokens: tokens({ expiresAtMs: soon }) })],
    });
    expect(await people.token('s1')).toEqual({ kind: 'ended', why });
  });

  it.each(['offline', 'no-answer', 'internal-error', 'throttled'] as const)(
    'keeps the sign-in when the renewal fails for now: %s',
    async (error) => {
      const pool = fakePool({ refresh: () => Promise.resolve(refused(error)) });
      const { people } = await openPeople(pool, {
        stored: [signedInPerson({ tokens: tokens({ expiresAtMs: soon }) })],
      });
      expect(await people.token('s1')).toMatchObject({ kind: 'pool-error', error });
      expect(people.view().people).toHaveLength(1);
    },
  );

  it('is used to its end where there is no refresh token', async () => {
    const { people } = await openPeople(fakePool(), {
      stored: [signedInPerson({ tokens: tokens({ expiresAtMs: soon }, null) })],
    });
    expect(await people.token('s1')).toMatchObject({ kind: 'token' });
  });

  it('has ended when it runs out and there is no refresh token', async () => {
    const { people } = await openPeople(fakePool(), {
      stored: [signedInPerson({ tokens: tokens({ expiresAtMs: nowMs }, null) })],
    });
    expect(await people.token('s1')).toEqual({ kind: 'ended', why: 'expired' });
  });
});

describe('what the tokens of a person say', () => {
  it('is told without the tokens, and of nobody who is not signed in', async () => {
    const stored = [signedInPerson()];
    const { people } = await openPeople(fakePool(), { stored });
    expect(people.claimsOf('s1')).toMatchObject({ access: { sub: 'sub-1' }, id: { sub: 'sub-1' } });
    expect(people.claimsOf('s2')).toBeUndefined();
  });

  it('is not told of a token that cannot be read', async () => {
    const stored = [signedInPerson({ tokens: { ...tokens(), id: 'opaque' } })];
    const { people } = await openPeople(fakePool(), { stored });
    expect(people.claimsOf('s1')).toMatchObject({ access: { sub: 'sub-1' }, id: undefined });
  });
});

describe('signing out here', () => {
  it('revokes, then forgets', async () => {
    const pool = fakePool();
    const { people } = await openPeople(pool, { stored: [signedInPerson()] });
    expect(await people.signOut('s1')).toEqual({ kind: 'signed-out', revoked: true, wiped: true });
    expect(pool.calls).toEqual(['revoke']);
    expect(people.view()).toEqual({ people: [], frontId: null });
  });

  it('forgets even when the pool cannot be told, and says so', async () => {
    const pool = fakePool({ revoke: () => Promise.resolve(refused('offline')) });
    const { people } = await openPeople(pool, { stored: [signedInPerson()] });
    expect(await people.signOut('s1')).toMatchObject({ kind: 'signed-out', revoked: false });
    expect(people.view().people).toEqual([]);
  });

  it('says when the disk kept something', async () => {
    const stored = [signedInPerson()];
    const { people } = await openPeople(fakePool(), { store: memoryStore(stored, false) });
    expect(await people.signOut('s1')).toMatchObject({ wiped: false });
  });
});

describe('signing out everywhere', () => {
  it('ends every sign-in at the pool and forgets here', async () => {
    const pool = fakePool();
    const { people } = await openPeople(pool, { stored: [signedInPerson()] });
    expect(await people.signOutEverywhere('s1')).toEqual({
      kind: 'signed-out-everywhere',
      wiped: true,
    });
    expect(pool.calls).toEqual(['globalSignOut']);
  });

  it('changes nothing here when the pool does not do it', async () => {
    const pool = fakePool({ globalSignOut: () => Promise.resolve(refused('offline')) });
    const { people } = await openPeople(pool, { stored: [signedInPerson()] });
    expect(await people.signOutEverywhere('s1')).toMatchObject({ error: 'offline' });
    expect(people.view().people).toHaveLength(1);
  });
});

const proofOf = (given: Tokens): FreshProof => ({
  tokens: given,
  how: 'password-srp',
  secondFactor: null,
  deviceKey: null,
});

describe('a fresh proof of identity', () => {
  it('takes the place of the older sign-in, which is ended at the pool', async () => {
    const pool = fakePool();
    const person = signedInPerson({ authenticatedAtMs: 0 });
    const { people } = await openPeople(pool, { stored: [person] });
    expect(await people.adopt('s1', proofOf(tokens({ expiresAtMs: later }, 'refresh-2')))).toBe(
      'adopted',
    );
    expect(people.person('s1')?.authenticatedAtMs).toBe(nowMs);
    expect(pool.calls).toEqual(['revoke']);
  });

  it('of another account is turned away and ended at the pool', async () => {
    const pool = fakePool();
    const { people } = await openPeople(pool, { stored: [signedInPerson()] });
    expect(await people.adopt('s1', proofOf(tokens({ sub: 'sub-2' })))).toBe('other-account');
    expect(people.person('s1')?.sub).toBe('sub-1');
    expect(pool.calls).toEqual(['revoke']);
  });
});

describe('a renewal that another sign-in overtakes', () => {
  const late = () => {
    let answer: (given: SignInAnswer) => void = () => undefined;
    const asked = new Promise<SignInAnswer>((resolve) => (answer = resolve));
    return { asked, answer: (given: SignInAnswer) => answer(given) };
  };
  const running = signedInPerson({ tokens: tokens({ expiresAtMs: soon }, 'refresh-1') });
  const fresh = tokens({ expiresAtMs: later }, 'refresh-of-the-proof');

  it('never puts its tokens in the place of newer ones, and ends them at the pool', async () => {
    const revoked: string[] = [];
    const { asked, answer } = late();
    const pool = fakePool({
      refresh: () => asked,
      revoke: (refresh) => {
        revoked.push(refresh);
        return Promise.resolve({ kind: 'done' });
      },
    });
    const { people } = await openPeople(pool, { stored: [running] });
    const waiting = people.token('s1');
    await people.adopt('s1', proofOf(fresh));
    answer({ kind: 'tokens', tokens: tokens({ expiresAtMs: later + 1_000 }, 'refresh-rotated') });
    expect(await waiting).toMatchObject({ kind: 'token', token: fresh.access });
    expect(await people.token('s1')).toMatchObject({ kind: 'token', token: fresh.access });
    expect(revoked).toEqual(['refresh-1', 'refresh-rotated']);
  });

  it('says nothing of the newer sign-in when the older one has ended', async () => {
    const { asked, answer } = late();
    const { people } = await openPeople(fakePool({ refresh: () => asked }), { stored: [running] });
    const waiting = people.token('s1');
    await people.adopt('s1', proofOf(fresh));
    answer(refused('token-revoked'));
    expect(await waiting).toMatchObject({ kind: 'token', token: fresh.access });
  });

  it('is not waited for by whoever asks after it', async () => {
    const asked: string[] = [];
    const pool = fakePool({
      refresh: (refresh) => {
        asked.push(refresh);
        return asked.length === 1
          ? new Promise(() => undefined)
          : Promise.resolve({ kind: 'tokens', tokens: fresh });
      },
    });
    const { people } = await openPeople(pool, { stored: [running] });
    void people.token('s1');
    await people.adopt('s1', proofOf(tokens({ expiresAtMs: soon }, 'refresh-2')));
    expect(await people.token('s1')).toMatchObject({ kind: 'token', token: fresh.access });
    expect(asked).toEqual(['refresh-1', 'refresh-2']);
  });

  it('is ended at the pool when the person has signed out meanwhile', async () => {
    const revoked: string[] = [];
    const { asked, answer } = late();
    const pool = fakePool({
      refresh: () => asked,
      revoke: (refresh) => {
        revoked.push(refresh);
        return Promise.resolve({ kind: 'done' });
      },
    });
    const { people } = await openPeople(pool, { stored: [running] });
    const waiting = people.token('s1');
    await people.signOut('s1');
    answer({ kind: 'tokens', tokens: tokens({ expiresAtMs: later }, 'refresh-rotated') });
    expect(await waiting).toEqual({ kind: 'no-such-session' });
    expect(revoked).toEqual(['refresh-1', 'refresh-rotated']);
  });
});

describe('a sign-in that is not to be kept', () => {
  const arrival = {
    profileId: 'p1',
    tokens: tokens({ expiresAtMs: later }, null),
    how: 'token',
    secondFactor: null,
    accountName: null,
    kept: false,
    deviceKey: null,
    deviceAsked: false,
  } as const;

  it('leaves nothing on the disk of the one whose place it takes', async () => {
    const disk = new Map([['s1', signedInPerson()]]);
    const store: SessionStore = {
      load: () => Promise.resolve([...disk.values()]),
      save: (person) => Promise.resolve(disk.set(person.sessionId, person).size > 0),
      remove: (sessionId) => Promise.resolve(disk.delete(sessionId)),
    };
    const { people } = await openPeople(fakePool(), { store });
    expect(await people.arrive(arrival)).toEqual({ kind: 'signed-in', sessionId: 's1' });
    await people.rename('s1', 'another@example.com');
    await people.adopt('s1', proofOf(tokens({ expiresAtMs: later }, 'refresh-2')));
    expect([...disk.values()]).toEqual([]);
  });
});
