import { describe, expect, it } from 'vitest';
import type { DeleteAnswer } from '../../../main/cognito/delete-answer.ts';
import {
  afterFirst,
  answering,
  gone,
  noAnswer,
  openScene,
  poolError,
  walkScene,
} from '../../support/deletion-scenes.ts';
import { fakePool } from '../../support/fake-pool.ts';
import { tokens } from '../../support/tokens.ts';

const minute = 60_000;
const fresh = { endOthers: false };
const said = { name: 'Some', message: 'some', requestId: 'request-1' };

describe('the request', () => {
  it('is made once, however often the permission is shown', async () => {
    const stage = await walkScene({ pool: { getUser: afterFirst(gone) } });
    const answers = Array.from({ length: 1_000 }, () => stage.deletion.send(stage.permission));
    await stage.until('deleted');
    expect(answers.filter((answer) => answer.kind === 'started')).toHaveLength(1);
    expect(stage.requests()).toBe(1);
  });

  it('is never made with a permission that main did not mint', async () => {
    const stage = await walkScene();
    for (let guess = 0; guess < 1_000; guess++) {
      expect(stage.deletion.send(`permission-${guess + 2}`).kind).toBe('no-permission');
    }
    expect(stage.requests()).toBe(0);
  });

  it('is not made with a permission of a deletion that was left', async () => {
    const stage = await walkScene();
    stage.deletion.leave();
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
    expect(stage.deletion.send(stage.permission)).toEqual({ kind: 'no-permission' });
    expect(stage.requests()).toBe(0);
  });

  it('is not made two minutes after the yes', async () => {
    const stage = await walkScene();
    stage.clock.nowMs += 120_000;
    expect(stage.deletion.send(stage.permission)).toEqual({ kind: 'no-permission' });
    expect(stage.requests()).toBe(0);
  });

  it('is not made when the renewed token belongs to another account', async () => {
    const stage = await walkScene({
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
    const stage = await walkScene({
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
    await expect((await openScene()).deletion.atRest()).resolves.toBeUndefined();
  });
});

describe('the outcome', () => {
  it('is deleted once the pool no longer knows the account, and nobody is signed in', async () => {
    const stage = await walkScene({ pool: { getUser: afterFirst(gone) } });
    stage.deletion.send(stage.permission);
    expect(await stage.until('deleted')).toMatchObject({ facts: { requestId: 'request-1' } });
    expect(stage.people.view().people).toEqual([]);
  });

  it('says that something is left when the disk kept the sign-in', async () => {
    const stage = await walkScene({ pool: { getUser: afterFirst(gone) }, wipes: false });
    stage.deletion.send(stage.permission);
    expect(await stage.until('clean-up-left')).toMatchObject({ leftovers: ['stored-sign-in'] });
  });

  it('is refused after a refusal, and the sign-in stays', async () => {
    const refused = { kind: 'refused', cause: 'token-revoked', said } as const;
    const stage = await walkScene({ pool: { deleteUser: answering(refused) } });
    stage.deletion.send(stage.permission);
    expect(await stage.until('refused')).toMatchObject({ cause: 'token-revoked', said });
    expect(stage.people.view().people).toHaveLength(1);
    expect(stage.world.journal.entry()).toBeNull();
    expect(stage.requests()).toBe(1);
  });

  it('is not sent when the pool could not be reached', async () => {
    const notSent = { kind: 'not-sent', why: 'untrusted' } as const;
    const stage = await walkScene({ pool: { deleteUser: () => Promise.resolve(notSent) } });
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
    const stage = await walkScene({ pool: { deleteUser, getUser: afterFirst(gone) } });
    stage.deletion.send(stage.permission);
    await stage.until('deleted');
    expect(stage.requests()).toBe(1);
  });

  it('is still there after two sightings, without a second request', async () => {
    const stage = await walkScene({ pool: { deleteUser: noAnswer } });
    stage.deletion.send(stage.permission);
    expect(await stage.until('unknown')).toMatchObject({ seenAtMs: 2_000_000_000_000 });
    expect(stage.planned).toMatchObject([{ delayMs: 30_000 }]);
    stage.passToNextCheck();
    await stage.until('still-there');
    expect(stage.requests()).toBe(1);
    expect(stage.people.view().people).toHaveLength(1);
  });

  it('stays open while the pool cannot be reached, and the sign-in is kept for asking again', async () => {
    const stage = await walkScene({
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
    const stage = await walkScene({
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
    const stage = await walkScene({
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
    const stage = await walkScene({
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
    const stage = await walkScene({
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
