/** The journal in the hands of the deletion: when it is written. */
import { describe, expect, it } from 'vitest';
import type { DeleteAnswer } from '../../../main/cognito/delete-answer.ts';
import type { Pool } from '../../../main/cognito/pool.ts';
import type { JournalEntry, WriteResult } from '../../../main/deletion/journal.ts';
import { poolError } from '../../support/deletion-scenes.ts';
import {
  memoryJournal,
  newWorld,
  startApp,
  walkToPermission,
  type World,
} from '../../support/deletion-stage.ts';
import { fakePool } from '../../support/fake-pool.ts';
import { tokens } from '../../support/tokens.ts';

const accepted: DeleteAnswer = {
  kind: 'answered',
  answer: { kind: 'accepted' },
  requestId: 'request-1',
  poolDate: 'Mon, 23 Nov 2026 14:03:12 GMT',
};

/** A journal that writes down what it is asked, and fails where the test says so. */
const watchedJournal = (
  log: string[],
  failing: (entry: JournalEntry) => WriteResult | undefined = () => undefined,
  removes = true,
): World['journal'] => {
  const memory = memoryJournal();
  return {
    entry: memory.entry,
    write: (entry) => {
      log.push(`journal ${entry.phase}`);
      const failure = failing(entry);
      return failure === undefined ? memory.write(entry) : Promise.resolve(failure);
    },
    remove: () => {
      log.push('journal gone');
      return removes ? memory.remove() : Promise.resolve(false);
    },
  };
};

/** A pool whose account goes with the first DeleteUser; every call is written down. */
const honestPool = (log: string[], overrides: Partial<Pool> = {}): Pool => {
  const good = fakePool();
  let exists = true;
  return fakePool({
    getUser: (token) => {
      log.push('GetUser');
      return exists ? good.getUser(token) : Promise.resolve(poolError('user-not-found'));
    },
    deleteUser: () => {
      log.push('DeleteUser');
      exists = false;
      return Promise.resolve(accepted);
    },
    ...overrides,
  });
};

const noSpace: WriteResult = { kind: 'not-written', why: 'no-space' };

describe('the order of things', () => {
  it('is: journal, request, answer noted, look, truth noted, wiped, journal gone', async () => {
    const log: string[] = [];
    const world = newWorld({ journal: watchedJournal(log), pool: honestPool(log) });
    const app = await startApp(world);
    const permission = await walkToPermission(app);
    log.length = 0;
    app.deletion.send(permission);
    await app.until('deleted');
    expect(log).toEqual([
      'journal sending',
      'DeleteUser',
      'journal answered',
      'GetUser',
      'journal deleted',
      'journal gone',
    ]);
    expect(world.stored.size).toBe(0);
  });

  it('has the sign-in still on disk when the truth is noted', async () => {
    const log: string[] = [];
    const storedAt: number[] = [];
    const journal = watchedJournal(log, (entry) => {
      if (entry.phase === 'deleted') storedAt.push(world.stored.size);
      return undefined;
    });
    const world: World = newWorld({ journal, pool: honestPool(log) });
    const app = await startApp(world);
    app.deletion.send(await walkToPermission(app));
    await app.until('deleted');
    expect(storedAt).toEqual([1]);
  });
});

describe('a journal that cannot be written', () => {
  it('means that nothing is sent, and the person is told why', async () => {
    const log: string[] = [];
    const world = newWorld({ journal: watchedJournal(log, () => noSpace), pool: honestPool(log) });
    const app = await startApp(world);
    app.deletion.send(await walkToPermission(app));
    expect(await app.until('not-sent')).toMatchObject({ why: 'no-journal', fault: 'no-space' });
    expect(log).not.toContain('DeleteUser');
    expect(world.stored.size).toBe(1);
  });

  it('after the answer changes nothing about what is found out', async () => {
    const log: string[] = [];
    const journal = watchedJournal(log, ({ phase }) =>
      phase === 'answered' ? noSpace : undefined,
    );
    const app = await startApp(newWorld({ journal, pool: honestPool(log) }));
    app.deletion.send(await walkToPermission(app));
    await app.until('deleted');
  });

  it('when the truth is known keeps the sign-in, which a next start needs to find it again', async () => {
    const log: string[] = [];
    let full = true;
    const journal = watchedJournal(log, ({ phase }) =>
      full && phase === 'deleted' ? noSpace : undefined,
    );
    const world = newWorld({ journal, pool: honestPool(log) });
    const app = await startApp(world);
    app.deletion.send(await walkToPermission(app));
    expect(await app.until('clean-up-left')).toMatchObject({
      outcome: 'deleted',
      leftovers: ['stored-sign-in', 'journal'],
    });
    expect(world.stored.size).toBe(1);
    app.kill();

    full = false;
    const next = await startApp(world);
    await next.until('deleted');
    expect(world.stored.size).toBe(0);
    expect(log.filter((line) => line === 'DeleteUser')).toHaveLength(1);
  });

  it('that cannot be removed is told, and removed by trying again', async () => {
    const log: string[] = [];
    const memory = memoryJournal();
    let stuck = true;
    const journal: World['journal'] = {
      ...memory,
      remove: () => (stuck ? Promise.resolve(false) : memory.remove()),
    };
    const app = await startApp(newWorld({ journal, pool: honestPool(log) }));
    app.deletion.send(await walkToPermission(app));
    expect(await app.until('clean-up-left')).toMatchObject({ leftovers: ['journal'] });
    stuck = false;
    expect(app.deletion.cleanUpAgain()).toEqual({ kind: 'proceeded' });
    await app.until('deleted');
    expect(memory.entry()).toBeNull();
  });
});

describe('an outcome that nobody could see, since the window was gone', () => {
  it.each<[string, Partial<Pool>, string]>([
    ['deleted', {}, 'deleted'],
    [
      'refused',
      {
        deleteUser: () =>
          Promise.resolve({
            kind: 'answered',
            answer: {
              kind: 'refused',
              cause: 'TooManyRequestsException',
              said: { name: '', message: '', requestId: 'r' },
            },
            requestId: 'r',
            poolDate: null,
          }),
      },
      'unknown',
    ],
  ])('is told by the next start: %s', async (kind, overrides, next) => {
    const world = newWorld({ pool: honestPool([], overrides) });
    const app = await startApp(world);
    const permission = await walkToPermission(app);
    world.watched = false;
    app.deletion.send(permission);
    await app.until(kind === 'deleted' ? 'deleted' : 'refused');
    await app.deletion.atRest();
    expect(world.journal.entry()).not.toBeNull();
    app.kill();

    world.watched = true;
    const again = await startApp(world);
    await again.until(next === 'deleted' ? 'deleted' : 'unknown');
    if (next === 'unknown') {
      again.passToNextCheck();
      await again.until('still-there');
    }
    await again.deletion.atRest();
    expect(world.journal.entry()).toBeNull();
  });
});

describe('what the journal holds', () => {
  it('is enough to tell the person, and no secret', async () => {
    const entries: JournalEntry[] = [];
    const journal = watchedJournal([], (entry) => {
      entries.push(entry);
      return undefined;
    });
    const world = newWorld({ journal, pool: honestPool([]) });
    const app = await startApp(world);
    app.deletion.send(await walkToPermission(app));
    await app.until('deleted');
    const text = JSON.stringify(entries);
    const { access, id, refresh } = tokens();
    for (const secret of [access, id, String(refresh)]) expect(text).not.toContain(secret);
    expect(text).not.toContain('permission-');
    expect(entries[0]).toMatchObject({
      phase: 'sending',
      subject: { sub: 'sub-1', userPoolId: 'eu-central-1_Example01', clientId: 'client1' },
      facts: { operationId: 'operation-1', askedAtMs: 2_000_000_000_000 },
    });
  });
});
