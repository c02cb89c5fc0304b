/** Many things at once: clicks, renewals, a sign-out, the end of the app, a second app. */
import { describe, expect, it } from 'vitest';
import { JournalFile } from '../../../../main/deletion/journal-file.ts';
import { handlersFor, type Subjects } from '../../../../main/ipc/handlers.ts';
import { pass, startApp, type StagedDeletion } from '../../../support/deletion-stage.ts';
import type { FaultStage } from '../../../support/fault-stage.ts';
import { onFaultStage } from '../../../support/kept-promises.ts';
import { serviceAnswer } from '../../../support/truth-pool/answer.ts';
import { isNoLie } from '../../../support/truth-table.ts';

describe.concurrent('one yes', () => {
  it.each([2, 10, 100])('is good for one request, with %i clicks', async (clicks) => {
    await onFaultStage({}, async (stage) => {
      await stage.confirm();
      const outcomes = Array.from({ length: clicks }, () => stage.send().kind);
      expect(await stage.rest()).toMatchObject({ kind: 'deleted' });
      expect(outcomes).toEqual(['started', ...Array.from({ length: clicks - 1 }, () => 'not-now')]);
      expect(stage.requests()).toEqual({ made: 1, onTheWire: 1, arrived: 1 });
    });
  });

  it('is good for one request, with a click, a key and a call from elsewhere', () =>
    onFaultStage({}, async (stage) => {
      await stage.confirm();
      const outcomes = await Promise.all([
        new Promise((resolve) => setImmediate(() => resolve(stage.send().kind))),
        Promise.resolve().then(() => stage.send().kind),
        Promise.resolve(stage.send().kind),
      ]);
      expect(await stage.rest()).toMatchObject({ kind: 'deleted' });
      expect(outcomes.sort()).toEqual(['not-now', 'not-now', 'started']);
    }));
});

describe.concurrent('a renewal of the sign-in', () => {
  /** The permission is there, and the token in hand has become too old to be sent. */
  const withOldToken = (act: (stage: FaultStage) => Promise<void>): Promise<void> =>
    onFaultStage({ tokenLifeMs: 100_000 }, async (stage) => {
      await stage.confirm();
      pass(stage.world, 60_000);
      await act(stage);
    });
  const tokenOf = (body: string): unknown =>
    (JSON.parse(body) as { readonly AccessToken?: unknown }).AccessToken;

  it('that is under way is waited for, and its token is sent', () =>
    withOldToken(async (stage) => {
      const held = stage.pool.hold('InitiateAuth');
      const renewal = stage.app.people.token('s1');
      await held.arrived;
      stage.send();
      held.release();
      const sent = await stage.pool.seen('DeleteUser');
      expect(tokenOf(sent.body)).toBe(((await renewal) as { readonly token?: string }).token);
      expect(await stage.rest()).toMatchObject({ kind: 'deleted' });
      expect(stage.pool.requests('InitiateAuth')).toBe(1);
    }));

  it('is made once for a hundred who want it while a deletion begins', () =>
    withOldToken(async (stage) => {
      const renewals = Array.from({ length: 100 }, () => stage.app.people.renewedToken('s1'));
      stage.send();
      expect(await stage.rest()).toMatchObject({ kind: 'deleted' });
      expect(new Set((await Promise.all(renewals)).map(({ kind }) => kind))).toEqual(
        new Set(['token']),
      );
      expect(stage.pool.requests('InitiateAuth')).toBe(1);
    }));
});

const truths = [
  ['deleted', true],
  ['still-there', false],
] as const;

/** Holds the answer back until the test lets it go. */
const onStageAtPool = (
  executed: boolean,
  act: (stage: FaultStage, release: () => void) => Promise<void>,
): Promise<void> =>
  onFaultStage({}, async (stage) => {
    await stage.confirm();
    const held = stage.pool.hold('DeleteUser', {
      ...(!executed && { answer: serviceAnswer(500, '') }),
      executed,
    });
    stage.send();
    await held.arrived;
    await act(stage, held.release);
  });

describe.concurrent('while the request is at the pool', () => {
  it.each(truths)('a sign-out is refused, and the truth is found: %s', async (kind, executed) => {
    await onStageAtPool(executed, async (stage, release) => {
      const { people, deletion } = stage.app;
      // These two questions need no more.
      const handlers = handlersFor({ people, deletion } as Subjects);
      const refused = { kind: 'deletion-open' };
      expect(await handlers['session.signOut']({ sessionId: 's1' })).toEqual(refused);
      expect(await handlers['session.signOutEverywhere']({ sessionId: 's1' })).toEqual(refused);
      release();
      expect(await stage.rest()).toMatchObject({ kind });
      expect(stage.pool.requests('RevokeToken') + stage.pool.requests('GlobalSignOut')).toBe(0);
    });
  });

  it.each(truths)(
    'the end of the app waits for the answer, and the next start says: %s',
    async (kind, executed) => {
      await onStageAtPool(executed, async (stage, release) => {
        // The first look is cut off by the end.
        stage.lookAt = 'http://127.0.0.1:1';
        let isOver = false;
        const end = stage.app.deletion.atRest().then(() => (isOver = true));
        await new Promise((resolve) => setImmediate(resolve));
        expect(isOver).toBe(false);
        release();
        await end;
        expect(stage.app.deletion.view()).toMatchObject({
          facts: { requestId: expect.any(String) as string },
        });
        stage.kill();
        stage.lookAt = stage.proxy.endpoint;
        await stage.start();
        expect(await stage.rest()).toMatchObject({ kind });
      });
    },
  );

  it.each(truths)(
    'the computer sleeps, the connection breaks, and looks say: %s',
    async (kind, executed) => {
      await onFaultStage({}, async (stage) => {
        await stage.confirm();
        let wakeUp = (): void => undefined;
        stage.meet({
          ...(!executed && { answer: serviceAnswer(500, '') }),
          executed,
          until: new Promise<void>((resolve) => (wakeUp = resolve)),
          fault: { on: 'answer', after: 0, ending: 'rst' },
        });
        stage.send();
        await stage.pool.seen('DeleteUser');
        pass(stage.world, 2 * 3_600_000);
        wakeUp();
        expect(await stage.rest()).toMatchObject({ kind });
      });
    },
  );
});

describe.concurrent('a second app over the same files', () => {
  /** Another process: nothing is shared with the first but what lies on the disk. */
  const startSecond = async (stage: FaultStage): Promise<StagedDeletion> => {
    const file = new JournalFile(stage.folder);
    const found = await file.find();
    const entry = found.kind === 'entry' ? found.entry : null;
    const journal = {
      write: file.write.bind(file),
      remove: file.remove.bind(file),
      entry: () => entry,
    };
    return startApp({ ...stage.world, journal });
  };

  /** Everything that a second app does while the first is open. */
  const expectNothingSent = async (stage: FaultStage): Promise<void> => {
    const second = await startSecond(stage);
    expect(second.deletion.begin('s1')).toEqual({ kind: 'busy' });
    expect(second.deletion.send('permission-1')).toEqual({ kind: 'not-now' });
    await second.until('deleted', 'unknown');
    second.kill();
    const { exists } = stage.pool;
    expect(second.views.filter(({ kind }) => !isNoLie(kind, exists))).toEqual([]);
  };

  it.each(truths)(
    'begins nothing while the request is at the pool, and tells the truth: %s',
    async (kind, executed) => {
      await onStageAtPool(executed, async (stage, release) => {
        await expectNothingSent(stage);
        release();
        expect(await stage.rest()).toMatchObject({ kind });
      });
    },
  );

  it.each(truths)(
    'begins nothing while the outcome is open, and tells the truth: %s',
    async (kind, executed) => {
      await onFaultStage({}, async (stage) => {
        await stage.confirm();
        stage.meet({ answer: serviceAnswer(500, ''), executed });
        stage.proxy.arm({ on: 'answer', after: 0, ending: 'rst' }, 'GetUser');
        stage.send();
        await stage.app.until('unknown');
        await expectNothingSent(stage);
        expect(await stage.rest()).toMatchObject({ kind });
      });
    },
  );
});
