/** What a start makes of the journal that an earlier run left open. */
import { describe, expect, it } from 'vitest';
import type { Pool } from '../../../main/cognito/pool.ts';
import type { JournalEntry } from '../../../main/deletion/journal.ts';
import { poolError } from '../../support/deletion-scenes.ts';
import { memoryJournal, newWorld, startApp, type World } from '../../support/deletion-stage.ts';
import { fakePool } from '../../support/fake-pool.ts';
import { sampleEntry } from '../../support/journal-entry.ts';
import { tokens } from '../../support/tokens.ts';

describe('a start with an open journal', () => {
  const opened = (phase: JournalEntry['phase'], pool: Pool, keepsSignIn = true): World => {
    const journal = memoryJournal();
    void journal.write({ ...sampleEntry, phase });
    const world = newWorld({ journal, pool });
    if (!keepsSignIn) world.stored.clear();
    return world;
  };
  const goneAlready = () =>
    fakePool({ getUser: () => Promise.resolve(poolError('user-not-found')) });

  it.each(['sending', 'answered'] as const)(
    'after "%s" finds out that the account is gone, and wipes',
    async (phase) => {
      const world = opened(phase, goneAlready());
      const app = await startApp(world);
      expect(await app.until('deleted')).toMatchObject({
        subject: sampleEntry.subject,
        facts: { operationId: 'operation-1', resumedAtMs: world.clock.nowMs },
      });
      expect(world.stored.size).toBe(0);
      expect(world.journal.entry()).toBeNull();
    },
  );

  it('finds out that the account is still there, by two sightings, and sends nothing', async () => {
    const pool = fakePool();
    const world = opened('sending', pool);
    const app = await startApp(world);
    await app.until('unknown');
    app.passToNextCheck();
    await app.until('still-there');
    expect(pool.calls).not.toContain('deleteUser');
    expect(world.stored.size).toBe(1);
    expect(world.journal.entry()).toBeNull();
  });

  it.each(['deleted', 'already-gone'] as const)(
    'whose truth is "%s" finishes the wipe without asking the pool, and says so',
    async (phase) => {
      const pool = fakePool();
      const world = opened(phase, pool);
      const app = await startApp(world);
      await app.until(phase);
      expect(pool.calls).toEqual([]);
      expect(world.stored.size).toBe(0);
      expect(world.journal.entry()).toBeNull();
    },
  );

  it('says nothing before it is known, and lets no other deletion begin', async () => {
    const app = await startApp(opened('sending', fakePool()));
    expect((await app.deletion.knownView()).kind).not.toBe('idle');
    expect(app.deletion.begin('s1')).toEqual({ kind: 'busy' });
  });

  it('without a sign-in cannot tell, until the person signs in to the account', async () => {
    const pool = fakePool();
    const world = opened('sending', pool, false);
    const app = await startApp(world);
    expect(await app.until('unknown')).toMatchObject({ nextCheckAtMs: null });
    await app.people.signIn({ profileId: 'p1', username: 'owner', password: 'right' });
    await app.until('checking');
    expect(await app.until('unknown')).toMatchObject({ subject: { sessionId: 'new' } });
    expect(app.passToNextCheck()).toBe(true);
    await app.until('still-there');
  });

  it('is not told anything by a sign-in to another account', async () => {
    const pool = fakePool({
      signIn: () => Promise.resolve({ kind: 'tokens', tokens: tokens({ sub: 'sub-2' }) }),
    });
    const app = await startApp(opened('sending', pool, false));
    await app.until('unknown');
    await app.people.signIn({ profileId: 'p1', username: 'other', password: 'right' });
    expect(app.deletion.view()).toMatchObject({ kind: 'unknown', nextCheckAtMs: null });
  });

  it('looks again at the next start as well when it was closed before it knew', async () => {
    const pool = fakePool({
      getUser: () => Promise.resolve({ kind: 'pool-error', error: 'offline', said: null }),
    });
    const world = opened('sending', pool);
    const first = await startApp(world);
    await first.until('unknown');
    first.kill();
    const second = await startApp({ ...world, pool: goneAlready() });
    await second.until('deleted');
  });
});
