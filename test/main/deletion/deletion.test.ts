import { describe, expect, it } from 'vitest';
import type { DeleteAnswer } from '../../../main/cognito/delete-answer.ts';
import type { Pool } from '../../../main/cognito/pool.ts';
import type { AnswerView } from '../../../main/contract/deletion.ts';
import type { PoolErrorKind } from '../../../main/contract/pool-error.ts';
import {
  newWorld,
  startApp,
  typedNames as typed,
  walkToPermission,
  type AppOptions,
  type WorldOptions,
} from '../../support/deletion-stage.ts';
import { fakePool } from '../../support/fake-pool.ts';
import { tokens } from '../../support/tokens.ts';

const minute = 60_000;
const fresh = { endOthers: false };
const poolError = (error: PoolErrorKind) => ({ kind: 'pool-error', error, said: null }) as const;
const gone = () => Promise.resolve(poolError('user-not-found'));
const said = { name: 'Some', message: 'some', requestId: 'request-1' };
const answering = (answer: AnswerView) => (): Promise<DeleteAnswer> =>
  Promise.resolve({ kind: 'answered', answer, requestId: 'request-1', poolDate: null });
const noAnswer = (): Promise<DeleteAnswer> => Promise.resolve({ kind: 'no-answer' });

interface Scene extends Omit<WorldOptions, 'pool'>, AppOptions {
  readonly pool?: Partial<Pool>;
}

const open = async ({ pool: overrides = {}, ...rest }: Scene = {}) => {
  const pool = fakePool(overrides);
  const stage = await startApp(newWorld({ ...rest, pool }), rest);
  return { ...stage, requests: () => pool.calls.filter((name) => name === 'deleteUser').length };
};

/** Walks a fresh sign-in to the granted permission. */
const walk = async (scene: Scene = {}) => {
  const stage = await open(scene);
  return { ...stage, permission: await walkToPermission(stage) };
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
      { pool: { getUser: () => Promise.resolve(poolError('offline')) } },
      'account-answers',
      'offline',
    ],
    ['an account that is gone', { pool: { getUser: gone } }, 'account-answers', 'user-not-found'],
    [
      'a sign-in that has ended',
      {
        claims: { expiresAtMs: 1_000 },
        pool: { refresh: () => Promise.resolve(poolError('token-expired')) },
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
    expect(stage.deletion.proceed(fresh)).toEqual({ kind: 'not-now' });
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
    stage.deletion.proceed(fresh);
    expect(stage.deletion.view().kind).toBe('proving');
    expect(await stage.deletion.prove({ password: 'right', endOthers: false })).toEqual({
      kind: 'proved',
    });
    expect(stage.deletion.view().kind).toBe('confirming');
  });

  it.each([
    ['exactly five minutes old', 5 * minute, 'confirming'],
    ['from the future of a clock set back', -1, 'proving'],
  ])('counts one that is %s', async (_case, ageMs, kind) => {
    const stage = await open({ ageMs });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
    expect(stage.deletion.view().kind).toBe(kind);
  });

  it('is not given by a wrong password', async () => {
    const stage = await open({
      ageMs: 10 * minute,
      pool: { signIn: () => Promise.resolve(poolError('wrong-password')) },
    });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
    expect(await stage.deletion.prove({ password: 'wrong', endOthers: false })).toMatchObject({
      error: 'wrong-password',
    });
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
    stage.deletion.proceed(fresh);
    expect(await stage.deletion.prove({ password: 'right', endOthers: false })).toEqual({
      kind: 'other-account',
    });
    expect(stage.deletion.view().kind).toBe('proving');
  });

  it('is wanted again when it grows old before the last question', async () => {
    const stage = await open();
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
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
    stage.deletion.proceed(fresh);
    expect(await stage.deletion.ask(wrong)).toEqual({ kind: 'mismatch', fields });
    expect(stage.questions).toEqual([]);
  });

  it('mints nothing when the answer is no', async () => {
    const stage = await open({ answerLastQuestion: () => false });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
    expect(await stage.deletion.ask(typed)).toEqual({ kind: 'declined' });
    expect(stage.deletion.view()).toMatchObject({ kind: 'confirming' });
    expect(stage.deletion.send('permission-1')).toEqual({ kind: 'no-permission' });
    expect(stage.requests()).toBe(0);
  });

  it('is asked once at a time', async () => {
    const stage = await open();
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
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
    stage.deletion.proceed(fresh);
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
    let answer: (answer: DeleteAnswer) => void = () => undefined;
    const stage = await walk({
      pool: { deleteUser: () => new Promise((resolve) => (answer = resolve)) },
    });
    stage.deletion.send(stage.permission);
    await stage.until('sending');
    let over = false;
    const rest = stage.deletion.atRest().then(() => (over = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(over).toBe(false);
    answer(await answering({ kind: 'refused', cause: 'TooManyRequestsException', said })());
    await rest;
    expect(stage.deletion.view().kind).toBe('refused');
  });

  it('waits for nothing when no request was made', async () => {
    await expect((await open()).deletion.atRest()).resolves.toBeUndefined();
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

  it('is refused after a refusal, and the sign-in stays', async () => {
    const refused = { kind: 'refused', cause: 'token-revoked', said } as const;
    const stage = await walk({ pool: { deleteUser: answering(refused) } });
    stage.deletion.send(stage.permission);
    expect(await stage.until('refused')).toMatchObject({ cause: 'token-revoked', said });
    expect(stage.people.view().people).toHaveLength(1);
    expect(stage.world.journal.entry()).toBeNull();
    expect(stage.requests()).toBe(1);
  });

  it('is not sent when the pool could not be reached', async () => {
    const notSent = { kind: 'not-sent', why: 'untrusted' } as const;
    const stage = await walk({ pool: { deleteUser: () => Promise.resolve(notSent) } });
    stage.deletion.send(stage.permission);
    expect(await stage.until('not-sent')).toMatchObject({ why: 'untrusted', fault: null });
    expect(stage.world.journal.entry()).toBeNull();
  });

  it.each([
    ['no answer', noAnswer],
    [
      'an internal error',
      answering({ kind: 'unclear', cause: 'InternalErrorException', said: null }),
    ],
    ['a strange answer', answering({ kind: 'unclear', cause: 'strange-answer', said: null })],
  ])('is found out after %s when the account was deleted', async (_case, deleteUser) => {
    const stage = await walk({ pool: { deleteUser, getUser: afterFirst(gone) } });
    stage.deletion.send(stage.permission);
    await stage.until('deleted');
    expect(stage.requests()).toBe(1);
  });

  it('is still there after two sightings, without a second request', async () => {
    const stage = await walk({ pool: { deleteUser: noAnswer } });
    stage.deletion.send(stage.permission);
    expect(await stage.until('unknown')).toMatchObject({ seenAtMs: 2_000_000_000_000 });
    expect(stage.planned).toMatchObject([{ delayMs: 30_000 }]);
    stage.passToNextCheck();
    await stage.until('still-there');
    expect(stage.requests()).toBe(1);
    expect(stage.people.view().people).toHaveLength(1);
  });

  it('stays open while the pool cannot be reached, and the sign-in is kept for asking again', async () => {
    const stage = await walk({
      pool: {
        deleteUser: noAnswer,
        getUser: afterFirst(() => Promise.resolve(poolError('offline'))),
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
        deleteUser: noAnswer,
        getUser: afterFirst(() => Promise.resolve(poolError('token-revoked'))),
        refresh: () => Promise.resolve(poolError('token-revoked')),
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
        deleteUser: noAnswer,
        getUser: afterFirst((token) =>
          signedInAgain ? good(token) : Promise.resolve(poolError('token-revoked')),
        ),
        refresh: () => Promise.resolve(poolError('token-revoked')),
      },
    });
    stage.deletion.send(stage.permission);
    await stage.until('unknown');
    signedInAgain = true;
    await stage.people.signIn({ profileId: 'p1', username: 'owner', password: 'right' });
    await stage.until('checking');
    expect(await stage.until('unknown')).toMatchObject({ seenAtMs: 2_000_000_000_000 });
    expect(stage.requests()).toBe(1);
  });

  it('that cannot be told may be given up, and the account be deleted anew', async () => {
    const stage = await walk({
      pool: {
        deleteUser: noAnswer,
        getUser: afterFirst(() => Promise.resolve(poolError('token-revoked'))),
        refresh: () => Promise.resolve(poolError('token-revoked')),
      },
    });
    stage.deletion.send(stage.permission);
    await stage.until('unknown');
    expect(stage.deletion.leave()).toEqual({ kind: 'too-late' });
    expect(stage.deletion.stopLooking()).toEqual({ kind: 'left' });
    expect(stage.world.journal.entry()).toBeNull();
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
