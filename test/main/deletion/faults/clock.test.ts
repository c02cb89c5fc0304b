/** This computer's clock is wrong, is set while a call is under way, or stands still with it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FaultStage, Meeting } from '../../../support/fault-stage.ts';
import { onFaultStage } from '../../../support/kept-promises.ts';
import { serviceAnswer } from '../../../support/truth-pool/answer.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The request, done or not, and what looks find then. */
const truths: readonly (readonly [kind: string, meeting: Meeting])[] = [
  ['deleted', {}],
  ['still-there', { answer: serviceAnswer(500, ''), executed: false }],
];

/** What the pool's clock says all the while. */
const poolDateOf = ({ world }: FaultStage): string => new Date(world.clock.nowMs).toUTCString();

describe.concurrent.each(truths)('the truth is told (%s)', (kind, meeting) => {
  it.each([
    ['a day slow', -day],
    ['six minutes slow', -6 * minute],
    ['six minutes fast', 6 * minute],
    ['a day fast', day],
    ['ten years fast', 3_652 * day],
  ])('by a clock that is %s, and the answer has the time of the pool', async (_how, aheadMs) => {
    await onFaultStage({}, async (stage) => {
      const poolDate = poolDateOf(stage);
      stage.setClock(aheadMs);
      expect(await stage.delete(meeting)).toMatchObject({ kind, facts: { poolDate } });
    });
  });

  /** Something happens while the request is at the pool. */
  const during = (act: (stage: FaultStage) => void): Promise<void> =>
    onFaultStage({}, async (stage) => {
      const poolDate = poolDateOf(stage);
      await stage.confirm();
      const held = stage.pool.hold('DeleteUser', meeting);
      stage.send();
      await held.arrived;
      act(stage);
      held.release();
      expect(await stage.rest()).toMatchObject({ kind, facts: { poolDate } });
    });

  it('by a clock that is set back a day while the request is under way', () =>
    during((stage) => stage.setClock(-day)));
});

describe.each(truths)('the truth is told (%s)', (kind, meeting) => {
  afterEach(() => vi.unstubAllEnvs());

  it('in another time zone than the request was made in', () =>
    onFaultStage({}, async (stage) => {
      vi.stubEnv('TZ', 'Etc/GMT-14');
      const offset = new Date().getTimezoneOffset();
      await stage.confirm();
      const held = stage.pool.hold('DeleteUser', meeting);
      stage.send();
      await held.arrived;
      vi.stubEnv('TZ', 'Etc/GMT+11');
      expect(new Date().getTimezoneOffset()).toBe(offset + 25 * 60);
      held.release();
      expect(await stage.rest()).toMatchObject({ kind });
    }));

  it('by a look that comes two hours late, because the computer was asleep', () =>
    onFaultStage({}, async (stage) => {
      await stage.confirm();
      stage.meet(meeting);
      // The first look gets no answer, so that there is a second to be late.
      stage.proxy.arm({ on: 'answer', after: 0, ending: 'rst' }, 'GetUser');
      stage.send();
      await stage.app.until('unknown');
      // The clock that counts the seconds between two looks stands still in sleep.
      stage.world.clock.nowMs += 2 * hour;
      expect(await stage.rest()).toMatchObject({ kind });
    }));
});
