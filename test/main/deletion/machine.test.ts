import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  AnswerView,
  FactsView,
  LookView,
  ProofView,
} from '../../../main/contract/deletion.ts';
import { isOpen, next } from '../../../main/deletion/machine.ts';
import type { Event, State } from '../../../main/deletion/states.ts';
import { sampleSubject } from '../../support/journal-entry.ts';

const subject = sampleSubject;
const proof: ProofView = { how: 'sign-in', atMs: 0 };
const facts: FactsView = {
  operationId: 'o1',
  proof,
  othersEndedAtMs: null,
  askedAtMs: 0,
  sentAtMs: null,
  answeredAtMs: null,
  answer: null,
  poolDate: null,
  requestId: null,
  checkedAtMs: null,
  looks: [],
  resumedAtMs: null,
  tokensEndAtMs: 0,
};
const passedCheck = { check: 'scope', passed: true, error: null, said: null } as const;

const after = (events: readonly Event[], from: State = { kind: 'idle' }): State =>
  events.reduce<State>((state, event) => next(state, event) ?? state, from);

const toSending: readonly Event[] = [
  { kind: 'begin', subject },
  { kind: 'examined', subject, checks: [passedCheck], consequences: [], cleanUp: [] },
  { kind: 'proceed', proof },
  { kind: 'send', facts },
  { kind: 'journaled' },
  { kind: 'sent', atMs: 1_000 },
];

const said = { name: 'TooManyRequestsException', message: '', requestId: 'r' };
const answered = (answer: AnswerView) =>
  ({
    kind: 'answered',
    answer: { kind: 'answered', answer, requestId: 'r', poolDate: null },
    atMs: 2_000,
  }) as const;
const accepted = answered({ kind: 'accepted' });
const refused = answered({ kind: 'refused', cause: 'TooManyRequestsException', said });
const unclear = answered({ kind: 'unclear', cause: 'InternalErrorException', said: null });
const gone = answered({ kind: 'gone', said });
const notSent = {
  kind: 'answered',
  answer: { kind: 'not-sent', why: 'no-connection' },
  atMs: 2_000,
} as const;
const noAnswer = { kind: 'answered', answer: { kind: 'no-answer' }, atMs: 2_000 } as const;
const looked = (look: LookView['found'], atMs: number) =>
  ({ kind: 'looked', look, at: { atMs, uptimeMs: atMs } }) as const;

describe('the way to the request', () => {
  it('needs a passed preflight', () => {
    const failed = { ...passedCheck, passed: false };
    const state = after([
      { kind: 'begin', subject },
      { kind: 'examined', subject, checks: [failed], consequences: [], cleanUp: [] },
      { kind: 'proceed', proof },
    ]);
    expect(state.kind).toBe('preflight');
  });

  it('needs at least one check', () => {
    const state = after([
      { kind: 'begin', subject },
      { kind: 'examined', subject, checks: [], consequences: [], cleanUp: [] },
      { kind: 'proceed', proof },
    ]);
    expect(state.kind).toBe('preflight');
  });

  it('asks for a proof when the sign-in is not fresh', () => {
    const state = after([...toSending.slice(0, 2), { kind: 'proceed', proof: null }]);
    expect(state.kind).toBe('proving');
    expect(after([{ kind: 'proved', proof, othersEndedAtMs: null }], state).kind).toBe(
      'confirming',
    );
  });

  it('does not send while the last question is open', () => {
    const state = after([...toSending.slice(0, 3), { kind: 'ask' }, { kind: 'send', facts }]);
    expect(state.kind).toBe('asking');
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
    expect(after([...toSending, refused]).kind).toBe('refused');
  });

  it('was not sent when no byte can have left', () => {
    const state = after([...toSending, notSent]);
    expect(state).toMatchObject({ kind: 'not-sent', facts: { sentAtMs: null } });
  });

  it('was gone already when the service does not know the account', () => {
    const state = after([...toSending, gone, { kind: 'wiped', leftovers: [] }]);
    expect(state.kind).toBe('already-gone');
  });

  it.each([
    ['no answer', noAnswer],
    ['an internal error', unclear],
  ])('is open after %s', (_case, event) => {
    expect(after([...toSending, event]).kind).toBe('checking');
  });
});

describe('finding out', () => {
  const open = after([...toSending, noAnswer]);

  it('says deleted when the account is gone after a lost answer', () => {
    const state = after([looked('gone', 3_000), { kind: 'wiped', leftovers: [] }], open);
    expect(state.kind).toBe('deleted');
  });

  it('does not say still there after one sighting', () => {
    expect(after([looked('there', 3_000)], open)).toMatchObject({
      kind: 'waiting',
      seen: { atMs: 3_000 },
      nextCheckAtMs: 33_000,
    });
  });

  it('does not say still there after two sightings close together', () => {
    const state = after([looked('there', 3_000), { kind: 'check' }, looked('there', 32_999)], open);
    expect(state).toMatchObject({ kind: 'waiting', nextCheckAtMs: 33_000 });
  });

  it('counts the half minute by a clock that nobody can set', () => {
    const jumped = { kind: 'looked', look: 'there', at: { atMs: 9e9, uptimeMs: 3_001 } } as const;
    const state = after([looked('there', 3_000), { kind: 'check' }, jumped], open);
    expect(state.kind).toBe('waiting');
  });

  it('goes on with the sign-in that was made since', () => {
    const signedIn = { kind: 'signed-in', sessionId: 's2', profileId: 'p2' } as const;
    expect(after([looked('cannot-tell', 3_000), signedIn], open)).toMatchObject({
      kind: 'checking',
      subject: { sessionId: 's2', profileId: 'p2', sub: 'sub-1' },
    });
  });

  it('keeps the last twenty looks for the receipt', () => {
    const looks = Array.from({ length: 25 }, (_none, round) => [
      looked('no-answer', round),
      { kind: 'check' } as const,
    ]).flat();
    const state = after(looks, open);
    expect('facts' in state && state.facts.looks.map(({ atMs }) => atMs)).toEqual(
      Array.from({ length: 20 }, (_none, index) => index + 5),
    );
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
      if (state.kind === 'waiting') waits.push(state.nextCheckAtMs);
      state = after([{ kind: 'check' }], state);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300].map((s) => s * 1000));
  });

  it('plans no look when only a new sign-in can tell, and stops when the person says so', () => {
    const state = after([looked('cannot-tell', 3_000)], open);
    expect(state.kind).toBe('cannot-tell');
    expect(next(state, { kind: 'leave' })).toBeUndefined();
    expect(next(state, { kind: 'stop-looking' })).toEqual({ kind: 'idle' });
  });

  it('cannot be left while a look is planned', () => {
    const state = after([looked('no-answer', 0)], open);
    expect(next(state, { kind: 'leave' })).toBeUndefined();
  });
});

describe('taking up what an earlier run left', () => {
  const underway = { subject, facts, cleanUp: [] };

  it('looks at the account where the truth is not known', () => {
    expect(after([{ kind: 'resume', underway }]).kind).toBe('checking');
  });

  it.each(['deleted', 'already-gone'] as const)('goes on wiping what is %s', (outcome) => {
    const state = after([{ kind: 'resume-wipe', underway, outcome }]);
    expect(state).toMatchObject({ kind: 'wiping', outcome });
    expect(after([{ kind: 'wiped', leftovers: [] }], state).kind).toBe(outcome);
  });

  it('lets nothing begin before it is over', () => {
    const state = after([{ kind: 'resume', underway }]);
    expect(next(state, { kind: 'begin', subject })).toBeUndefined();
  });
});

describe('a wipe that left something', () => {
  const left = after([
    ...toSending,
    accepted,
    looked('gone', 3_000),
    { kind: 'wiped', leftovers: ['stored-sign-in'] },
  ]);

  it('is tried again when the person says so, and stays open until then', () => {
    expect(isOpen(left)).toBe(true);
    const again = after([{ kind: 'wipe-again' }], left);
    expect(again).toMatchObject({ kind: 'wiping', outcome: 'deleted' });
    expect(after([{ kind: 'wiped', leftovers: [] }], again).kind).toBe('deleted');
  });
});

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
