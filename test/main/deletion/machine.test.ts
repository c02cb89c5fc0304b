import { describe, expect, it } from 'vitest';
import { isOpen, next } from '../../../main/deletion/machine.ts';
import type { State } from '../../../main/deletion/states.ts';
import {
  accepted,
  after,
  facts,
  gone,
  looked,
  noAnswer,
  notSent,
  passedCheck,
  proof,
  refused,
  subject,
  toSending,
  unclear,
} from '../../support/machine-events.ts';

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
