/** The connection breaks while the one request is on it, or while its answer is. */
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../support/fault-proxy.ts';
import { onFaultStage } from '../../../support/kept-promises.ts';
import { serviceAnswer } from '../../../support/truth-pool/answer.ts';

const endings = ['fin', 'rst'] as const;
const named = { fin: 'closed', rst: 'reset' };

describe.concurrent('a connection that breaks', () => {
  it.each(endings.map((ending) => [named[ending], ending] as const))(
    'before a byte of the request was read leaves it open until the account is seen: %s',
    async (_how, ending) => {
      await onFaultStage({}, async (stage) => {
        const view = await stage.delete({ fault: { on: 'connect', ending } });
        expect(view).toMatchObject({ kind: 'still-there', facts: { looks: [{}, {}] } });
        expect(stage.pool.begun('DeleteUser')).toBe(0);
      });
    },
  );

  it.each<[string, Fault]>([
    ['after the headers', { on: 'request', after: 'headers', ending: 'fin' }],
    ['in the middle of its body', { on: 'request', after: 'half-body', ending: 'rst' }],
    ['before its last byte', { on: 'request', after: 'all-but-last-byte', ending: 'pause' }],
  ])('%s of the request is found to have deleted nothing', async (_where, fault) => {
    await onFaultStage({ timeoutMs: 700 }, async (stage) => {
      expect(await stage.delete({ fault })).toMatchObject({ kind: 'still-there' });
      expect(stage.pool.requests('DeleteUser')).toBe(0);
    });
  });

  it.each(
    endings.flatMap((ending) => [
      [named[ending], 'after the work was done', ending, true] as const,
      [named[ending], 'with nothing done', ending, false] as const,
    ]),
  )(
    'instead of an answer hides the truth only until the next look: %s %s',
    async (_how, _when, ending, executed) => {
      await onFaultStage({}, async (stage) => {
        const view = await stage.delete({
          ...(!executed && { answer: serviceAnswer(500, '') }),
          executed,
          fault: { on: 'answer', after: 0, ending },
        });
        expect(view).toMatchObject({
          kind: executed ? 'deleted' : 'still-there',
          facts: { answer: { kind: 'unclear', cause: 'no-answer' }, answeredAtMs: null },
        });
        expect(stage.pool.requests('DeleteUser')).toBe(1);
      });
    },
  );
});
