import { describe, expect, it } from 'vitest';
import type { PoolErrorKind } from '../../../main/contract/pool-error.ts';
import {
  gone,
  openScene,
  poolError,
  walkScene,
  type Scene,
} from '../../support/deletion-scenes.ts';
import { typedNames as typed } from '../../support/deletion-stage.ts';
import { tokens } from '../../support/tokens.ts';

const minute = 60_000;
const fresh = { endOthers: false };

describe('the preflight', () => {
  it('lists what goes and what stays, made from this account', async () => {
    const stage = await openScene({
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
    const stage = await openScene(scene);
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
    const { deletion } = await openScene();
    expect(deletion.begin('nobody')).toEqual({ kind: 'no-such-session' });
  });
});

describe('the proof of identity', () => {
  it('is wanted when the last one is older than five minutes', async () => {
    const stage = await openScene({ ageMs: 5 * minute + 1 });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
    expect(stage.deletion.view().kind).toBe('proving');
    expect(
      await stage.deletion.prove({ way: 'password', password: 'right', endOthers: false }),
    ).toEqual({
      kind: 'proved',
    });
    expect(stage.deletion.view().kind).toBe('confirming');
  });

  it.each([
    ['exactly five minutes old', 5 * minute, 'confirming'],
    ['from the future of a clock set back', -1, 'proving'],
  ])('counts one that is %s', async (_case, ageMs, kind) => {
    const stage = await openScene({ ageMs });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
    expect(stage.deletion.view().kind).toBe(kind);
  });

  it('is not given by a wrong password', async () => {
    const stage = await openScene({
      ageMs: 10 * minute,
      pool: { signIn: () => Promise.resolve(poolError('wrong-password')) },
    });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
    expect(
      await stage.deletion.prove({ way: 'password', password: 'wrong', endOthers: false }),
    ).toMatchObject({
      error: 'wrong-password',
    });
    expect(stage.deletion.view().kind).toBe('proving');
  });

  it('is not given by another account', async () => {
    const stage = await openScene({
      ageMs: 10 * minute,
      pool: {
        signIn: () => Promise.resolve({ kind: 'tokens', tokens: tokens({ sub: 'sub-2' }) }),
      },
    });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
    expect(
      await stage.deletion.prove({ way: 'password', password: 'right', endOthers: false }),
    ).toEqual({
      kind: 'other-account',
    });
    expect(stage.deletion.view().kind).toBe('proving');
  });

  it('is wanted again when it grows old before the last question', async () => {
    const stage = await openScene();
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
    const stage = await walkScene();
    expect(stage.questions).toEqual(['owner@example.com from Example']);
    expect(stage.requests()).toBe(0);
  });

  it.each([
    [{ accountName: 'other@example.com', poolName: 'Example' }, ['accountName']],
    [{ accountName: 'owner@example.com', poolName: 'example' }, ['poolName']],
    [{ accountName: '', poolName: '' }, ['accountName', 'poolName']],
  ])('is not asked when %j was typed', async (wrong, fields) => {
    const stage = await openScene();
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
    expect(await stage.deletion.ask(wrong)).toEqual({ kind: 'mismatch', fields });
    expect(stage.questions).toEqual([]);
  });

  it('mints nothing when the answer is no', async () => {
    const stage = await openScene({ answerLastQuestion: () => false });
    stage.deletion.begin('s1');
    await stage.until('preflight');
    stage.deletion.proceed(fresh);
    expect(await stage.deletion.ask(typed)).toEqual({ kind: 'declined' });
    expect(stage.deletion.view()).toMatchObject({ kind: 'confirming' });
    expect(stage.deletion.send('permission-1')).toEqual({ kind: 'no-permission' });
    expect(stage.requests()).toBe(0);
  });

  it('is asked once at a time', async () => {
    const stage = await openScene();
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
