import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, next } from '../../../main/deletion/machine.ts';
import type { Event, State } from '../../../main/deletion/states.ts';
import {
  accepted,
  gone,
  looked,
  noAnswer,
  proof,
  refused,
  toSending,
  unclear,
} from '../../support/machine-events.ts';

describe('whatever happens in whatever order', () => {
  const anyEvent: fc.Arbitrary<Event> = fc.oneof(
    ...(
      [
        ...toSending,
        { kind: 'proceed', proof: null },
        { kind: 'proved', proof, othersEndedAtMs: null },
        { kind: 'stale' },
        { kind: 'journaled' },
        { kind: 'stop-looking' },
        { kind: 'wipe-again' },
        { kind: 'signed-in', sessionId: 's2', profileId: 'p1' },
        unclear,
        { kind: 'ask' },
        { kind: 'asked' },
        { kind: 'check' },
        { kind: 'leave' },
        { kind: 'unsent', why: 'no-journal', fault: 'no-space' },
        { kind: 'wiped', leftovers: [] },
        accepted,
        refused,
        noAnswer,
        gone,
        looked('gone', 3_000),
        looked('there', 3_000),
        looked('there', 40_000),
        looked('cannot-tell', 3_000),
        looked('no-answer', 3_000),
      ] satisfies readonly Event[]
    ).map((event) => fc.constant<Event>(event)),
  );

  it('sends only what was confirmed and journaled, and says deleted only after a look found nothing', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let state: State = { kind: 'idle' };
        let foundGone = false;
        for (const event of events) {
          const before: State = state;
          state = next(before, event) ?? before;
          if (before !== state && event.kind === 'looked') foundGone = event.look === 'gone';
          if (state.kind === 'journaling')
            expect(['confirming', 'journaling']).toContain(before.kind);
          if (state.kind === 'sending') expect(['journaled', 'sending']).toContain(before.kind);
          if (state.kind === 'sending' && before.kind === 'journaled') foundGone = false;
          if (state.kind === 'deleted') {
            expect(foundGone).toBe(true);
          }
          if (isOpen(before) && isOpen(state)) expect(state.kind).not.toBe('confirming');
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
