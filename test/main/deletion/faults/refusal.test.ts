/** The pool says no. By a name that it documents that is an answer; by any other it is none. */
import { describe, expect, it } from 'vitest';
import { refusals, throttlings, type Refusal } from '../../../support/answers-of-delete-user.ts';
import { onFaultStage } from '../../../support/kept-promises.ts';
import { proofIn } from '../../../support/truth-table.ts';

const proving = (proof: ReturnType<typeof proofIn>, rows: readonly Refusal[]) =>
  rows.filter(({ answer }) => proofIn(answer) === proof).map((row) => [row.name, row] as const);

describe.concurrent.each([
  ['too many requests', throttlings],
  ['a client error', refusals],
] as const)('%s', (_what, rows) => {
  it.each(proving('nothing-done', rows))(
    'by a documented name is a refusal, and nothing is sent again: %s',
    async (_name, { answer, exception, message }) => {
      await onFaultStage({}, async (stage) => {
        const view = await stage.delete({ answer });
        expect(view).toMatchObject({ kind: 'refused', said: { name: exception, message } });
        // The answer is enough: not even a look follows.
        expect(stage.pool.requests('GetUser')).toBe(1);
        expect(stage.app.planned).toEqual([]);
      });
    },
  );

  it.each(proving('none', rows))(
    'by any other proves nothing, and the account is seen again: %s',
    async (_name, { answer }) => {
      await onFaultStage({}, async (stage) => {
        const view = await stage.delete({ answer });
        expect(view).toMatchObject({ kind: 'still-there', facts: { answer: { kind: 'unclear' } } });
      });
    },
  );
});

describe.concurrent('an account that somebody else deleted in the meantime', () => {
  it.each(proving('no-account', refusals))('is gone, and not by this: %s', async (_name, row) => {
    await onFaultStage({}, async (stage) => {
      await stage.confirm();
      stage.pool.exists = false;
      stage.meet({ answer: row.answer });
      stage.send();
      expect(await stage.rest()).toMatchObject({ kind: 'already-gone' });
    });
  });
});
