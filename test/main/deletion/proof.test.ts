/** Ending the other sign-ins of an account first, and keeping the one that deletes. */
import { describe, expect, it } from 'vitest';
import type { Pool } from '../../../main/cognito/pool.ts';
import { newWorld, startApp, typedNames } from '../../support/deletion-stage.ts';
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
