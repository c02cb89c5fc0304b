/** The pool takes its time with the answer, or never sends the end of it. */
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { FaultStage } from '../../../support/fault-stage.ts';
import { onFaultStage } from '../../../support/kept-promises.ts';
import { serviceAnswer } from '../../../support/truth-pool/answer.ts';

const noAnswer = { kind: 'unclear', cause: 'no-answer' };
const accepted = { kind: 'accepted' };

describe.concurrent('an answer', () => {
  it.each([
    ['before its headers', 'deleted', 0, true],
    ['before its headers', 'still-there', 0, false],
    ['in its body', 'deleted', 'half-body', true],
    ['in its body', 'still-there', 'half-body', false],
  ] as const)(
    'that stops %s is given up, and the looks say: %s',
    async (_where, kind, after, executed) => {
      await onFaultStage({ timeoutMs: 700 }, async (stage) => {
        const view = await stage.delete({
          answer: serviceAnswer(200, '{}'),
          executed,
          fault: { on: 'answer', after, ending: 'pause' },
        });
        expect(view).toMatchObject({ kind, facts: { answer: noAnswer } });
      });
    },
  );
});

describe.concurrent('an answer that comes late', () => {
  it('by a second counts', () =>
    onFaultStage({}, async (stage) => {
      const view = await stage.delete({ until: setTimeout(1_000) });
      expect(view).toMatchObject({ kind: 'deleted', facts: { answer: accepted } });
    }));

  it('counts up to a second before the limit', () =>
    onFaultStage({ timeoutMs: 2_000 }, async (stage) => {
      const view = await stage.delete({ until: setTimeout(1_000) });
      expect(view).toMatchObject({ kind: 'deleted', facts: { answer: accepted } });
    }));

  /** The answer is let go when the app has long given it up. */
  const givenUp = async (stage: FaultStage, giveAnswer: () => Promise<void>): Promise<void> => {
    await stage.confirm();
    const held = stage.pool.hold('DeleteUser');
    stage.send();
    await stage.app.until('checking');
    const rest = stage.rest();
    await giveAnswer();
    held.release();
    expect(await rest).toMatchObject({ kind: 'deleted', facts: { answer: noAnswer } });
  };

  it('does not count a second after the limit: the look does', () =>
    onFaultStage({ timeoutMs: 300 }, (stage) =>
      givenUp(stage, () => setTimeout(1_000, undefined)),
    ));

  it('does not count when all has long been settled', () =>
    onFaultStage({ timeoutMs: 300 }, (stage) =>
      givenUp(stage, async () => {
        await stage.rest();
      }),
    ));
});
