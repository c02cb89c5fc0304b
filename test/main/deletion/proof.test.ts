/** Ending the other sign-ins of an account first, and keeping the one that deletes. */
import { describe, expect, it, vi } from 'vitest';
import type { Pool } from '../../../main/cognito/pool.ts';
import type { PoolError } from '../../../main/contract/pool-error.ts';
import {
  newWorld,
  startApp,
  typedNames,
  type StagedDeletion,
} from '../../support/deletion-stage.ts';
import { fakePool } from '../../support/fake-pool.ts';
import { tokens } from '../../support/tokens.ts';

const given = { way: 'password', password: 'right', endOthers: true } as const;
const busy = { kind: 'pool-error', error: 'throttled', said: null } as const;

const atProof = async (overrides: Partial<Pool> = {}) => {
  const pool = fakePool(overrides);
  const world = newWorld({ pool });
  const app = await startApp(world);
  app.deletion.begin('s1');
  await app.until('preflight');
  app.deletion.proceed({ endOthers: true });
  const since = pool.calls.length;
  return { ...app, world, callsSince: () => pool.calls.slice(since) };
};

/** Signs in anew each time, with another refresh token; fails where the test says so. */
const signInTimes = (failing?: number): Pool['signIn'] => {
  let time = 0;
  return () => {
    time += 1;
    return Promise.resolve(
      time === failing ? busy : { kind: 'tokens', tokens: tokens({}, `refresh-of-${time}`) },
    );
  };
};

describe('ending the other sign-ins first', () => {
  it('wants the password even from somebody who signed in just now', async () => {
    const app = await atProof();
    expect(app.deletion.view().kind).toBe('proving');
  });

  it('ends every sign-in and goes on with one made after that', async () => {
    const app = await atProof({ signIn: signInTimes() });
    expect(await app.deletion.prove(given)).toEqual({ kind: 'proved' });
    expect(app.callsSince().slice(0, 3)).toEqual(['converse', 'globalSignOut', 'converse']);
    expect(app.world.stored.get('s1')?.tokens.refresh).toBe('refresh-of-2');
  });

  it('is kept for the receipt, with its time', async () => {
    const app = await atProof();
    await app.deletion.prove(given);
    const granted = await app.deletion.ask(typedNames);
    app.deletion.send(granted.kind === 'granted' ? granted.permission : '');
    expect(await app.until('unknown')).toMatchObject({
      facts: { othersEndedAtMs: app.clock.nowMs, proof: { how: 'password' } },
    });
  });

  it('changes nothing where the pool does not do it, and says why', async () => {
    const app = await atProof({ globalSignOut: () => Promise.resolve(busy) });
    expect(await app.deletion.prove(given)).toEqual({ ...busy, kind: 'others-stay' });
    expect(app.deletion.view().kind).toBe('proving');
    expect(await app.deletion.prove({ ...given, endOthers: false })).toEqual({ kind: 'proved' });
  });

  it('never ends the sign-ins of another account', async () => {
    const app = await atProof({
      signIn: () => Promise.resolve({ kind: 'tokens', tokens: tokens({ sub: 'sub-2' }) }),
    });
    expect(await app.deletion.prove(given)).toEqual({ kind: 'other-account' });
    expect(app.callsSince()).not.toContain('globalSignOut');
  });

  it('says so when this one ended too and no new one could be made, and takes the password again', async () => {
    const app = await atProof({ signIn: signInTimes(2) });
    expect(await app.deletion.prove(given)).toEqual({ kind: 'signed-out' });
    expect(app.deletion.view().kind).toBe('proving');
    expect(await app.deletion.prove(given)).toEqual({ kind: 'proved' });
  });

  it('is not done by a wrong password', async () => {
    const wrong = { kind: 'pool-error', error: 'wrong-password', said: null } as const;
    const app = await atProof({ signIn: () => Promise.resolve(wrong) });
    expect(await app.deletion.prove(given)).toEqual(wrong);
    expect(app.callsSince()).toEqual(['converse']);
  });
});

/** What is kept of the decision, once the request is sent. */
const factsOf = async ({ deletion, until }: StagedDeletion) => {
  const granted = await deletion.ask(typedNames);
  deletion.send(granted.kind === 'granted' ? granted.permission : '');
  const view = await until('unknown', 'deleted', 'clean-up-left');
  return 'facts' in view ? view.facts : undefined;
};

/** Every sign-in asks for a code first; each code opens the account of the person it names. */
const withCode: Partial<Pool> = {
  converse: ({ username }) => ({
    begin: () => Promise.resolve({ kind: 'asks', step: { kind: 'password' }, problem: null }),
    answer: () =>
      Promise.resolve({
        kind: 'tokens',
        tokens: tokens({ sub: username === 'owner' ? 'sub-1' : 'sub-2' }, `refresh-of-${username}`),
        how: 'password-srp',
        secondFactor: null,
        newDevice: null,
        deviceUnknown: false,
      }),
  }),
};

const step = { kind: 'password', password: 'right' } as const;

describe('a proof that was begun for another deletion', () => {
  it('proves nothing for the account that is on screen now', async () => {
    const pool = fakePool(withCode);
    const world = newWorld({ pool });
    const [first] = world.stored.values();
    if (first === undefined) throw new Error('nobody is signed in');
    const second = { ...first, sessionId: 's2', username: 'eve', sub: 'sub-2' };
    world.stored.set('s2', { ...second, tokens: tokens({ sub: 'sub-2', username: 'eve' }) });
    const app = await startApp(world);
    app.deletion.begin('s1');
    await app.until('preflight');
    app.deletion.proceed({ endOthers: true });
    const begun = await app.deletion.prove({ ...given, endOthers: false });
    if (begun.kind !== 'step') throw new Error('nothing was asked');
    app.deletion.begin('s2');
    await app.until('preflight');
    app.deletion.proceed({ endOthers: true });
    const { attemptId } = begun;
    expect(await app.deletion.proveStep({ attemptId, answer: step, endOthers: false })).toEqual({
      kind: 'no-such-attempt',
    });
    expect(app.deletion.view()).toMatchObject({ kind: 'proving', subject: { sub: 'sub-2' } });
  });
});

describe('an answer about the other sign-ins that got lost', () => {
  const lost = { kind: 'pool-error', error: 'no-answer', said: null } as const;
  const revoked = { kind: 'pool-error', error: 'token-revoked', said: null } as const;

  /** @param look what the pool says of the sign-in that asked */
  const lostWith = (look: PoolError): Partial<Pool> => {
    const good = fakePool();
    let asked = false;
    return {
      globalSignOut: () => {
        asked = true;
        return Promise.resolve(lost);
      },
      getUser: (token) => (asked ? Promise.resolve(look) : good.getUser(token)),
    };
  };

  it('counts as done where the sign-in that asked for it has ended', async () => {
    const app = await atProof({
      signIn: signInTimes(),
      ...lostWith(revoked),
    });
    expect(await app.deletion.prove(given)).toEqual({ kind: 'proved' });
    expect(app.world.stored.get('s1')?.tokens.refresh).toBe('refresh-of-2');
    expect(await factsOf(app)).toMatchObject({ othersEndedAtMs: app.clock.nowMs });
  });

  it('counts as not done where that sign-in goes on', async () => {
    const app = await atProof({ globalSignOut: () => Promise.resolve(lost) });
    expect(await app.deletion.prove(given)).toEqual({ ...lost, kind: 'others-stay' });
  });

  it('is not told as done or not done where nobody knows', async () => {
    const app = await atProof(lostWith(lost));
    expect(await app.deletion.prove(given)).toEqual(lost);
    expect(app.callsSince()).toContain('revoke');
  });
});

describe('leaving in the middle of a proof', () => {
  it('ends no other sign-ins once the person has left', async () => {
    const app = await atProof();
    const proving = app.deletion.prove(given);
    app.deletion.leave();
    expect(await proving).toEqual({ kind: 'not-now' });
    expect(app.callsSince()).not.toContain('globalSignOut');
  });

  it('keeps the sign-in that follows where every sign-in was ended already', async () => {
    let time = 0;
    const app = await atProof({
      signIn: () => {
        time += 1;
        if (time === 2) app.deletion.leave();
        return Promise.resolve({ kind: 'tokens', tokens: tokens({}, `refresh-of-${time}`) });
      },
    });
    expect(await app.deletion.prove(given)).toEqual({ kind: 'not-now' });
    expect(app.world.stored.get('s1')?.tokens.refresh).toBe('refresh-of-2');
  });
});

describe('a second proof while the first is being made use of', () => {
  it('is not begun', async () => {
    let go: () => void = () => undefined;
    const app = await atProof({
      globalSignOut: () => new Promise((resolve) => (go = () => resolve({ kind: 'done' }))),
    });
    const first = app.deletion.prove(given);
    await vi.waitFor(() => expect(app.callsSince()).toContain('globalSignOut'));
    expect(await app.deletion.prove({ ...given, endOthers: false })).toEqual({
      kind: 'wrong-answer',
    });
    go();
    expect(await first).toEqual({ kind: 'proved' });
    expect(await factsOf(app)).toMatchObject({ othersEndedAtMs: app.clock.nowMs });
  });

  it('still tells that the others were ended when the sign-in after that came to nothing', async () => {
    const app = await atProof({ signIn: signInTimes(2) });
    expect(await app.deletion.prove(given)).toEqual({ kind: 'signed-out' });
    expect(await app.deletion.prove({ ...given, endOthers: false })).toEqual({ kind: 'proved' });
    expect(await factsOf(app)).toMatchObject({ othersEndedAtMs: app.clock.nowMs });
  });
});
