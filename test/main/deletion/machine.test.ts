import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactsView, SubjectView } from '../../../main/contract/deletion.ts';
import { isOpen, next } from '../../../main/deletion/machine.ts';
import type { Event, State } from '../../../main/deletion/states.ts';

const subject: SubjectView = {
  sessionId: 's1',
  profileId: 'p1',
  accountName: 'owner@example.com',
  username: 'owner',
  sub: 'sub-1',
  poolName: 'Example',
  userPoolId: 'eu-central-1_Example01',
  practice: false,
};
const facts: FactsView = {
  askedAtMs: 0,
  sentAtMs: null,
  answeredAtMs: null,
  checkedAtMs: null,
  requestId: null,
  tokensEndAtMs: 0,
};
const passedCheck = { check: 'scope', passed: true, error: null, said: null } as const;

const after = (events: readonly Event[], from: State = { kind: 'idle' }): State =>
  events.reduce<State>((state, event) => next(state, event) ?? state, from);

const toSending: readonly Event[] = [
  { kind: 'begin', subject },
  { kind: 'examined', subject, checks: [passedCheck], consequences: [] },
  { kind: 'proceed', fresh: true },
  { kind: 'send', facts },
  { kind: 'sent', atMs: 1_000 },
];

const refusal = (
  error: 'throttled' | 'no-answer' | 'internal-error' | 'offline' | 'user-not-found',
) =>
  ({
    kind: 'answered',
    answer: { kind: 'pool-error', error, said: null },
    atMs: 2_000,
  }) as const;
const accepted = {
  kind: 'answered',
  answer: { kind: 'accepted', requestId: 'r' },
  atMs: 2_000,
} as const;
const looked = (look: 'gone' | 'there' | 'cannot-tell' | 'no-answer', atMs: number) =>
  ({ kind: 'looked', look, atMs }) as const;

describe('the way to the request', () => {
  it('needs a passed preflight', () => {
    const failed = { ...passedCheck, passed: false };
    const state = after([
      { kind: 'begin', subject },
      { kind: 'examined', subject, checks: [failed], consequences: [] },
      { kind: 'proceed', fresh: true },
    ]);
    expect(state.kind).toBe('preflight');
  });

  it('needs at least one check', () => {
    const state = after([
      { kind: 'begin', subject },
      { kind: 'examined', subject, checks: [], consequences: [] },
      { kind: 'proceed', fresh: true },
    ]);
    expect(state.kind).toBe('preflight');
  });

  it('asks for a proof when the sign-in is not fresh', () => {
    const state = after([...toSending.slice(0, 2), { kind: 'proceed', fresh: false }]);
    expect(state.kind).toBe('proving');
    expect(after([{ kind: 'proved' }], state).kind).toBe('confirming');
  });

  it('does not send while the last question is open', () => {
    const state = after([...toSending.slice(0, 3), { kind: 'ask' }, { kind: 'send', facts }]);
    expect(state).toMatchObject({ kind: 'confirming', asking: true });
  });

  it('cannot be left or begun anew while the last question is open', () => {
    const asking = after([...toSending.slice(0, 3), { kind: 'ask' }]);
    expect(next(asking, { kind: 'leave' })).toBeUndefined();
    expect(next(asking, { kind: 'begin', subject })).toBeUndefined();
  });
});

describe('after the answer', () => {
  it('is not called deleted before a look found nothing', () => {
    expect(after([...toSending, accepted]).kind).toBe('checking');
  });

  it('is deleted after a whole answer and a look that found nothing', () => {
    const state = after([
      ...toSending,
      accepted,
      looked('gone', 3_000),
      { kind: 'wiped', leftovers: [] },
    ]);
    expect(state).toMatchObject({
      kind: 'deleted',
      facts: { sentAtMs: 1_000, answeredAtMs: 2_000, checkedAtMs: 3_000, requestId: 'r' },
    });
  });

  it('says what could not be removed', () => {
    const state = after([
      ...toSending,
      accepted,
      looked('gone', 3_000),
      { kind: 'wiped', leftovers: ['stored-sign-in'] },
    ]);
    expect(state).toMatchObject({ kind: 'clean-up-left', leftovers: ['stored-sign-in'] });
  });

  it('is refused by a refusal, and the account was not deleted', () => {
    expect(after([...toSending, refusal('throttled')]).kind).toBe('refused');
  });

  it('was not sent when no byte can have left', () => {
    const state = after([...toSending, refusal('offline')]);
    expect(state).toMatchObject({ kind: 'not-sent', facts: { sentAtMs: null } });
  });

  it('was gone already when the service does not know the account', () => {
    const state = after([
      ...toSending,
      refusal('user-not-found'),
      { kind: 'wiped', leftovers: [] },
    ]);
    expect(state.kind).toBe('already-gone');
  });

  it.each(['no-answer', 'internal-error'] as const)('is open after %s', (error) => {
    expect(after([...toSending, refusal(error)]).kind).toBe('checking');
  });
});

describe('finding out', () => {
  const open = after([...toSending, refusal('no-answer')]);

  it('says deleted when the account is gone after a lost answer', () => {
    const state = after([looked('gone', 3_000), { kind: 'wiped', leftovers: [] }], open);
    expect(state.kind).toBe('deleted');
  });

  it('does not say still there after one sighting', () => {
    expect(after([looked('there', 3_000)], open)).toMatchObject({
      kind: 'waiting',
      seenAtMs: 3_000,
      nextCheckAtMs: 33_000,
    });
  });

  it('does not say still there after two sightings close together', () => {
    const state = after([looked('there', 3_000), { kind: 'check' }, looked('there', 32_999)], open);
    expect(state).toMatchObject({ kind: 'waiting', nextCheckAtMs: 33_000 });
  });

  it('says still there after two sightings half a minute apart', () => {
    const state = after([looked('there', 3_000), { kind: 'check' }, looked('there', 33_000)], open);
    expect(state).toMatchObject({ kind: 'still-there', facts: { checkedAtMs: 33_000 } });
  });

  it('waits longer after each look without an answer, five minutes at most', () => {
    const waits: number[] = [];
    let state: State = open;
    for (let round = 0; round < 10; round++) {
      state = after([looked('no-answer', 0)], state);
      if (state.kind === 'waiting') waits.push(state.nextCheckAtMs ?? -1);
      state = after([{ kind: 'check' }], state);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300].map((s) => s * 1000));
  });

  it('plans no look when only a new sign-in can tell, and lets the person go to it', () => {
    const state = after([looked('cannot-tell', 3_000)], open);
    expect(state).toMatchObject({ kind: 'waiting', nextCheckAtMs: null });
    expect(next(state, { kind: 'leave' })).toEqual({ kind: 'idle' });
  });

  it('cannot be left while a look is planned', () => {
    const state = after([looked('no-answer', 0)], open);
    expect(next(state, { kind: 'leave' })).toBeUndefined();
  });
});

describe('whatever happens in whatever order', () => {
  const anyEvent: fc.Arbitrary<Event> = fc.oneof(
    ...(
      [
        ...toSending,
        { kind: 'proceed', fresh: false },
        { kind: 'proved' },
        { kind: 'stale' },
        { kind: 'ask' },
        { kind: 'asked' },
        { kind: 'check' },
        { kind: 'leave' },
        { kind: 'unsent', why: 'offline' },
        { kind: 'wiped', leftovers: [] },
        accepted,
        refusal('throttled'),
        refusal('no-answer'),
        refusal('user-not-found'),
        looked('gone', 3_000),
        looked('there', 3_000),
        looked('there', 40_000),
        looked('cannot-tell', 3_000),
        looked('no-answer', 3_000),
      ] satisfies readonly Event[]
    ).map((event) => fc.constant<Event>(event)),
  );

  it('enters sending only from confirming, and says deleted only after a look found nothing', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let state: State = { kind: 'idle' };
        let foundGone = false;
        for (const event of events) {
          const before: State = state;
          state = next(before, event) ?? before;
          if (before !== state && event.kind === 'looked') foundGone = event.look === 'gone';
          if (state.kind === 'sending') expect(['confirming', 'sending']).toContain(before.kind);
          if (state.kind === 'sending' && before.kind === 'confirming') foundGone = false;
          if (state.kind === 'deleted' || state.kind === 'clean-up-left') {
            expect(foundGone).toBe(true);
          }
          if (isOpen(before) && isOpen(state)) expect(state.kind).not.toBe('confirming');
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
