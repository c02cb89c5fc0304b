import { describe, expect, it } from 'vitest';
import type { Pool } from '../../../main/cognito/pool.ts';
import type { DeletionView } from '../../../main/contract/deletion.ts';
import type { PoolErrorKind } from '../../../main/contract/pool-error.ts';
import type { ProfileView } from '../../../main/contract/profile.ts';
import { Deletion } from '../../../main/deletion/deletion.ts';
import { Permissions } from '../../../main/deletion/permission.ts';
import { AccountReader } from '../../../main/session/account-reader.ts';
import { People } from '../../../main/session/people.ts';
import { fakePool, type FakePool } from '../../support/fake-pool.ts';
import { tokens, type TokenClaims } from '../../support/tokens.ts';

const profile: ProfileView = {
  id: 'p1',
  kind: 'cognito',
  name: 'Example',
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_Example01',
  clientId: 'client1',
  endpoint: null,
};
const typed = { accountName: 'owner@example.com', poolName: 'Example' };
const minute = 60_000;
const refusal = (error: PoolErrorKind) => ({ kind: 'pool-error', error, said: null }) as const;
const gone = () => Promise.resolve(refusal('user-not-found'));

interface Scene {
  readonly pool?: Partial<Pool>;
  readonly claims?: TokenClaims;
  readonly ageMs?: number;
  readonly answerLastQuestion?: () => boolean;
  readonly wipes?: boolean;
}

/** One signed-in person, real subjects, and a pool and a clock that the test turns. */
const open = async ({
  pool: overrides = {},
  claims = {},
  ageMs = 0,
  answerLastQuestion = () => true,
  wipes = true,
}: Scene = {}) => {
  const clock = { nowMs: 2_000_000_000_000 };
  const views: DeletionView[] = [];
  const questions: string[] = [];
  const planned: { delayMs: number; work: () => void }[] = [];
  const pool: FakePool = fakePool(overrides);
  const people: People = new People({
    store: {
      load: () =>
        Promise.resolve([
          {
            sessionId: 's1',
            profileId: 'p1',
            poolName: 'Example',
            accountName: 'owner',
            username: 'owner',
            sub: 'sub-1',
            authenticatedAtMs: clock.nowMs - ageMs,
            tokens: tokens(claims),
          },
        ]),
      save: () => Promise.resolve(true),
      remove: () => Promise.resolve(wipes),
    },
    poolOf: () => ({ kind: 'pool', pool, name: 'Example' }),
    now: () => clock.nowMs,
    newId: () => 'new',
    onChange: () => undefined,
    onSignIn: (sessionId) => deletion.hearSignIn(sessionId),
  });
  await people.restore();
  const reader = new AccountReader({
    people,
    profileOf: () => profile,
    whenAwake: () => Promise.resolve(),
    now: () => clock.nowMs,
    isHeld: () => false,
  });
  const waiting = new Set<{ kinds: readonly string[]; resolve: (view: DeletionView) => void }>();
  const bugs: unknown[] = [];
  let count = 0;
  const deletion: Deletion = new Deletion({
    people,
    reader,
    profileOf: () => profile,
    askPerson: ({ accountName, poolName }) => {
      questions.push(`${accountName} from ${poolName}`);
      return Promise.resolve(answerLastQuestion());
    },
    permissions: new Permissions(
      () => `permission-${++count}`,
      () => clock.nowMs,
    ),
    now: () => clock.nowMs,
    schedule: (delayMs, work) => {
      const plan = { delayMs, work };
      planned.push(plan);
      return () => planned.splice(planned.indexOf(plan), planned.includes(plan) ? 1 : 0);
    },
    onChange: (view) => {
      views.push(view);
      for (const wait of waiting) if (wait.kinds.includes(view.kind)) wait.resolve(view);
    },
    reportBug: (bug) => bugs.push(bug),
  });
  /** Resolves with the view once it is of one of these kinds. */
  const until = (...kinds: readonly DeletionView['kind'][]): Promise<DeletionView> =>
    kinds.includes(deletion.view().kind)
      ? Promise.resolve(deletion.view())
      : new Promise((resolve) => waiting.add({ kinds, resolve }));
  const requests = () => pool.calls.filter((name) => name === 'deleteUser').length;
  return { deletion, people, pool, clock, views, questions, planned, until, requests, bugs };
};

/** Walks a fresh sign-in to the granted permission. */
const walk = async (scene: Scene = {}) => {
  const stage = await open(scene);
  stage.deletion.begin('s1');
  await stage.until('preflight');
  stage.deletion.proceed();
  const granted = await stage.deletion.ask(typed);
  return { ...stage, permission: granted.kind === 'granted' ? granted.permission : '' };
};

describe('the preflight', () => {
  it('lists what goes and what stays, made from this account', async () => {
    const stage = await open({
      claims: { groups: ['staff'] },
      pool: {
        getUser: () =>
          Promise.resolve({
            kind: 'user',
            user: {
              username: 'owner',
              attributes: [
                { name: 'sub', value: 'sub-1' },
                { name: 'email', value: 'owner@example.com' },
                { name: 'identities', value: '[{"providerName":"Google","userId":"1"}]' },
              ],
              factors: ['SOFTWARE_TOKEN_MFA'],
              preferredFactor: null,
            },
          }),
      },
    });
    stage.deletion.begin('s1');
    const view = await stage.until('preflight');
    expect(view).toMatchObject({
      possible: true,
      subject: { accountName: 'owner@example.com', poolName: 'Example' },
      consequences: [
        { kind: 'profile-goes', attributes: 3 },
        { kind: 'ways-in-go', factors: ['SOFTWARE_TOKEN_MFA'] },
        { kind: 'groups-go', groups: ['staff'] },
        { kind: 'refresh-ends' },
        { kind: 'name-becomes-free', accountName: 'owner@example.com' },
        { kind: 'token-stays', untilMs: 4_000_000_000_000 },
        { kind: 'provider-stays', providers: ['Google'] },
        { kind: 'company-data-stays' },
      ],
    });
  });

  it.each<[string, Scene, string, PoolErrorKind]>([
    ['a token without the scope', { claims: { scope: 'openid' } }, 'scope', 'scope-missing'],
    [
      'a token of another pool',
      { claims: { userPoolId: 'eu-central-1_Another01' } },
      'same-pool',
      'token-invalid',
    ],
    ['a token of another account', { claims: { sub: 'sub-2' } }, 'same-pool', 'token-invalid'],
    [
      'a pool that cannot be reached',
      { pool: { getUser: () => Promise.resolve(refusal('offline')) } },
      'account-answers',
      'offline',
    ],
    ['an account that is gone', { pool: { getUser: gone } }, 'account-answers', 'user-not-found'],
    [
      'a sign-in that has ended',
      {
        claims: { expiresAtMs: 1_000 },
        pool: { refresh: () => Promise.resolve(refusal('token-expired')) },
      },
      'expiry',
      'token-expired',
    ],
  ])('stops %s', async (_case, scene, check, error) => {
    const stage = await open(scene);
    stage.deletion.begin('s1');
    const view = await stage.until('preflight');
    expect(view).toMatchObject({ possible: false });
    expect('checks' in view && view.checks.filter((one) => !one.passed)).toEqual([
      { check, passed: false, error, said: null },
    ]);
    expect(stage.deletion.proceed()).toEqual({ kind: 'not-now' });
    expect(stage.requests()).toBe(0);
  });

  it('is not begun for somebody who is not signed in', async () => {
    const { deletion } = await open();
    expect(deletion.begin('nobody')).toEqual({ kind: 'no-such-session' });
  });
});

describe('the proof of identity', () => {
  it('is wanted when the last one is older than five minutes', async () => {
    const stage = await open({ ageMs: 5 * minute + 1 });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed();
    expect(stage.deletion.view().kind).toBe('proving');
    expect(await stage.deletion.prove('right')).toEqual({ kind: 'proved' });
    expect(stage.deletion.view().kind).toBe('confirming');
  });

  it.each([
    ['exactly five minutes old', 5 * minute, 'confirming'],
    ['from the future of a clock set back', -1, 'proving'],
  ])('counts one that is %s', async (_case, ageMs, kind) => {
    const stage = await open({ ageMs });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed();
    expect(stage.deletion.view().kind).toBe(kind);
  });

  it('is not given by a wrong password', async () => {
    const stage = await open({
      ageMs: 10 * minute,
      pool: { signIn: () => Promise.resolve(refusal('wrong-password')) },
    });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed();
    expect(await stage.deletion.prove('wrong')).toMatchObject({ error: 'wrong-password' });
    expect(stage.deletion.view().kind).toBe('proving');
  });

  it('is not given by another account', async () => {
    const stage = await open({
      ageMs: 10 * minute,
      pool: {
        signIn: () => Promise.resolve({ kind: 'tokens', tokens: tokens({ sub: 'sub-2' }) }),
      },
    });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed();
    expect(await stage.deletion.prove('right')).toEqual({ kind: 'other-account' });
    expect(stage.deletion.view().kind).toBe('proving');
  });

  it('is wanted again when it grows old before the last question', async () => {
    const stage = await open();
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed();
    stage.clock.nowMs += 6 * minute;
    expect(await stage.deletion.ask(typed)).toEqual({ kind: 'not-now' });
    expect(stage.deletion.view().kind).toBe('proving');
    expect(stage.questions).toEqual([]);
  });
});

describe('the last question', () => {
  it('is asked for the account and the pool on screen', async () => {
    const stage = await walk();
    expect(stage.questions).toEqual(['owner@example.com from Example']);
    expect(stage.requests()).toBe(0);
  });

  it.each([
    [{ accountName: 'other@example.com', poolName: 'Example' }, ['accountName']],
    [{ accountName: 'owner@example.com', poolName: 'example' }, ['poolName']],
    [{ accountName: '', poolName: '' }, ['accountName', 'poolName']],
  ])('is not asked when %j was typed', async (wrong, fields) => {
    const stage = await open();
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed();
    expect(await stage.deletion.ask(wrong)).toEqual({ kind: 'mismatch', fields });
    expect(stage.questions).toEqual([]);
  });

  it('mints nothing when the answer is no', async () => {
    const stage = await open({ answerLastQuestion: () => false });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed();
    expect(await stage.deletion.ask(typed)).toEqual({ kind: 'declined' });
    expect(stage.deletion.view()).toMatchObject({ kind: 'confirming', asking: false });
    expect(stage.deletion.send('permission-1')).toEqual({ kind: 'no-permission' });
    expect(stage.requests()).toBe(0);
  });

  it('is asked once at a time', async () => {
    const stage = await open();
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed();
    const [first, second] = await Promise.all([
      stage.deletion.ask(typed),
      stage.deletion.ask(typed),
    ]);
    expect([first.kind, second.kind]).toEqual(['granted', 'not-now']);
  });
});

describe('the request', () => {
  it('is made once, however often the permission is shown', async () => {
    const stage = await walk({ pool: { getUser: afterFirst(gone) } });
    const answers = Array.from({ length: 1_000 }, () => stage.deletion.send(stage.permission));
    await stage.until('deleted');
    expect(answers.filter((answer) => answer.kind === 'started')).toHaveLength(1);
    expect(stage.requests()).toBe(1);
  });

  it('is never made with a permission that main did not mint', async () => {
    const stage = await walk();
    for (let guess = 0; guess < 1_000; guess++) {
      expect(stage.deletion.send(`permission-${guess + 2}`).kind).toBe('no-permission');
    }
    expect(stage.requests()).toBe(0);
  });

  it('is not made with a permission of a deletion that was left', async () => {
    const stage = await walk();
    stage.deletion.leave();
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed();
    expect(stage.deletion.send(stage.permission)).toEqual({ kind: 'no-permission' });
    expect(stage.requests()).toBe(0);
  });

  it('is not made two minutes after the yes', async () => {
    const stage = await walk();
    stage.clock.nowMs += 120_000;
    expect(stage.deletion.send(stage.permission)).toEqual({ kind: 'no-permission' });
    expect(stage.requests()).toBe(0);
  });

  it('is not made when the renewed token belongs to another account', async () => {
    const stage = await walk({
      claims: { expiresAtMs: 2_000_000_000_000 + 90_000 },
      pool: {
        refresh: () => Promise.resolve({ kind: 'tokens', tokens: tokens({ sub: 'sub-2' }) }),
      },
    });
    stage.clock.nowMs += minute;
    stage.deletion.send(stage.permission);
    expect(await stage.until('not-sent')).toMatchObject({ why: 'token-unusable' });
    expect(stage.requests()).toBe(0);
  });
});

describe('the end of the app', () => {
  it('waits for the answer to a request that is under way', async () => {
    let answer: (refused: ReturnType<typeof refusal>) => void = () => undefined;
    const stage = await walk({
      pool: { deleteUser: () => new Promise((resolve) => (answer = resolve)) },
    });
    stage.deletion.send(stage.permission);
    let over = false;
    const sent = stage.deletion.sent().then(() => (over = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(over).toBe(false);
    answer(refusal('throttled'));
    await sent;
    expect(stage.deletion.view().kind).toBe('refused');
  });

  it('waits for nothing when no request was made', async () => {
    await expect((await open()).deletion.sent()).resolves.toBeUndefined();
  });
});

/** What the fake pool says at its first GetUser, the preflight's, and what at every later one. */
function afterFirst(later: Pool['getUser']): Pool['getUser'] {
  const first = fakePool().getUser;
  let asked = 0;
  return (token) => (asked++ === 0 ? first(token) : later(token));
}

describe('the outcome', () => {
  it('is deleted once the pool no longer knows the account, and nobody is signed in', async () => {
    const stage = await walk({ pool: { getUser: afterFirst(gone) } });
    stage.deletion.send(stage.permission);
    expect(await stage.until('deleted')).toMatchObject({ facts: { requestId: 'request-1' } });
    expect(stage.people.view().people).toEqual([]);
  });

  it('says that something is left when the disk kept the sign-in', async () => {
    const stage = await walk({ pool: { getUser: afterFirst(gone) }, wipes: false });
    stage.deletion.send(stage.permission);
    expect(await stage.until('clean-up-left')).toMatchObject({ leftovers: ['stored-sign-in'] });
  });

  it.each([
    'firewall',
    'invalid-parameter',
    'token-expired',
    'token-revoked',
    'user-disabled',
    'password-reset-required',
    'pool-not-found',
    'throttled',
    'user-not-confirmed',
    'not-enabled-here',
    'other-refusal',
  ] as const)('is refused after %s, and the sign-in stays', async (error) => {
    const stage = await walk({ pool: { deleteUser: () => Promise.resolve(refusal(error)) } });
    stage.deletion.send(stage.permission);
    expect(await stage.until('refused')).toMatchObject({ error });
    expect(stage.people.view().people).toHaveLength(1);
    expect(stage.requests()).toBe(1);
  });

  it('is not sent when the pool could not be reached', async () => {
    const stage = await walk({ pool: { deleteUser: () => Promise.resolve(refusal('offline')) } });
    stage.deletion.send(stage.permission);
    expect(await stage.until('not-sent')).toMatchObject({ why: 'offline' });
  });

  it.each(['no-answer', 'internal-error', 'strange-answer'] as const)(
    'is found out after %s when the account was deleted',
    async (error) => {
      const stage = await walk({
        pool: { deleteUser: () => Promise.resolve(refusal(error)), getUser: afterFirst(gone) },
      });
      stage.deletion.send(stage.permission);
      await stage.until('deleted');
      expect(stage.requests()).toBe(1);
    },
  );

  it('is still there after two sightings, without a second request', async () => {
    const stage = await walk({ pool: { deleteUser: () => Promise.resolve(refusal('no-answer')) } });
    stage.deletion.send(stage.permission);
    expect(await stage.until('unknown')).toMatchObject({ seenOnce: true });
    expect(stage.planned).toMatchObject([{ delayMs: 30_000 }]);
    stage.clock.nowMs += 30_000;
    stage.planned[0]?.work();
    await stage.until('still-there');
    expect(stage.requests()).toBe(1);
    expect(stage.people.view().people).toHaveLength(1);
  });

  it('stays open while the pool cannot be reached, and the sign-in is kept for asking again', async () => {
    const stage = await walk({
      pool: {
        deleteUser: () => Promise.resolve(refusal('no-answer')),
        getUser: afterFirst(() => Promise.resolve(refusal('offline'))),
      },
    });
    stage.deletion.send(stage.permission);
    await stage.until('unknown');
    expect(stage.deletion.isHeld('s1')).toBe(true);
    expect(stage.deletion.leave()).toEqual({ kind: 'too-late' });
    expect(stage.deletion.begin('s1')).toEqual({ kind: 'busy' });
  });

  it('cannot be told when the pool refuses the sign-in without a word about the account', async () => {
    const stage = await walk({
      pool: {
        deleteUser: () => Promise.resolve(refusal('no-answer')),
        getUser: afterFirst(() => Promise.resolve(refusal('token-revoked'))),
        refresh: () => Promise.resolve(refusal('token-revoked')),
      },
    });
    stage.deletion.send(stage.permission);
    expect(await stage.until('unknown')).toMatchObject({ nextCheckAtMs: null });
    expect(stage.people.view().people).toHaveLength(1);
  });

  it('is found out by a fresh sign-in where the old one could not tell', async () => {
    const good = fakePool().getUser;
    let signedInAgain = false;
    const stage = await walk({
      pool: {
        deleteUser: () => Promise.resolve(refusal('no-answer')),
        getUser: afterFirst((token) =>
          signedInAgain ? good(token) : Promise.resolve(refusal('token-revoked')),
        ),
        refresh: () => Promise.resolve(refusal('token-revoked')),
      },
    });
    stage.deletion.send(stage.permission);
    await stage.until('unknown');
    signedInAgain = true;
    await stage.people.signIn({ profileId: 'p1', username: 'owner', password: 'right' });
    await stage.until('checking');
    expect(await stage.until('unknown')).toMatchObject({ seenOnce: true });
    expect(stage.requests()).toBe(1);
  });

  it('that cannot be told may be left, and the account be deleted anew', async () => {
    const stage = await walk({
      pool: {
        deleteUser: () => Promise.resolve(refusal('no-answer')),
        getUser: afterFirst(() => Promise.resolve(refusal('token-revoked'))),
        refresh: () => Promise.resolve(refusal('token-revoked')),
      },
    });
    stage.deletion.send(stage.permission);
    await stage.until('unknown');
    expect(stage.deletion.leave()).toEqual({ kind: 'left' });
    expect(stage.deletion.begin('s1')).toEqual({ kind: 'begun' });
  });

  it('is open, not lost, when a bug strikes while the request is under way', async () => {
    const stage = await walk({
      pool: {
        deleteUser: () => Promise.reject(new TypeError('bug')),
        getUser: afterFirst(gone),
      },
    });
    stage.deletion.send(stage.permission);
    await stage.until('deleted');
    expect(stage.bugs).toHaveLength(1);
    expect(stage.requests()).toBe(1);
  });
});
