import { describe, expect, it } from 'vitest';
import type { FactsView, NotSentReason } from '../../../main/contract/deletion.ts';
import type { Outcome } from '../../../renderer/delete-account/stage.ts';
import { nextOf, isClosedByLeaving, isGone } from '../../../renderer/outcome/next.ts';
import { outcomeWords, unclearAnswer } from '../../../renderer/outcome/outcome-words.ts';
import { rehearsal, said, subject, unanswered, underway, unknown } from '../samples.ts';

const nowMs = 14_000;
const refused = (cause: Extract<Outcome, { kind: 'refused' }>['cause']): Outcome => ({
  kind: 'refused',
  ...underway,
  cause,
  said,
});
const notSent = (why: NotSentReason): Outcome => ({
  kind: 'not-sent',
  ...underway,
  why,
  fault: why === 'no-journal' ? 'no-space' : null,
});
const deleted: Outcome = { kind: 'deleted', ...underway };
const alreadyGone: Outcome = { kind: 'already-gone', ...underway };
const stillThere: Outcome = { kind: 'still-there', ...underway };
const left = (outcome: 'deleted' | 'already-gone'): Outcome => ({
  kind: 'clean-up-left',
  ...underway,
  outcome,
  leftovers: ['journal'],
});
const needsSignIn: Outcome = { ...unknown, nextCheckAtMs: null };
const unknownWith = (some: Partial<FactsView>): Outcome => ({
  ...unknown,
  facts: { ...unanswered, ...some },
});
const reasons: readonly NotSentReason[] = [
  'name-unknown',
  'no-connection',
  'untrusted',
  'no-journal',
  'token-unusable',
  'signed-out',
];

describe('what an outcome says', () => {
  it('says that nothing was deleted when the pool refused', () => {
    const { title, sentence } = outcomeWords(refused('TooManyRequestsException'), nowMs);
    expect(title).toBe('Not deleted');
    expect(sentence).toContain('was not deleted by this request');
  });

  it.each(reasons)('says the account was not touched when nothing was sent: %s', (why) => {
    const { title, sentence, more } = outcomeWords(notSent(why), nowMs);
    expect(title).toBe('Not sent');
    expect(sentence).toContain('not touched');
    expect(more.at(-1)).toMatch(/\.$/);
  });

  it('names the note that could not be written, and why', () => {
    const { sentence, more } = outcomeWords(notSent('no-journal'), nowMs);
    expect(sentence).toContain('the note that must be written first');
    expect(more[0]).toBe('The disk is full.');
  });

  it('does not claim a deletion that was not ours', () => {
    expect(outcomeWords(alreadyGone, nowMs).sentence).toContain('not deleted by this request');
    const { title, sentence } = outcomeWords(left('already-gone'), nowMs);
    expect(title).toContain('Already gone');
    expect(sentence).toContain('not deleted by this request');
  });

  it('says that a rest is left on this computer, after what became of the account', () => {
    const { title, sentence } = outcomeWords(left('deleted'), nowMs);
    expect(title).toContain('something left');
    expect(sentence).toContain('no longer exists');
    expect(sentence).toContain('could not be removed from this computer');
  });

  it('says when it was confirmed where the answer had left it open, and only there', () => {
    expect(outcomeWords(deleted, nowMs).sentence).not.toContain('confirmed');
    const byLook: Outcome = { ...deleted, facts: { ...unanswered, checkedAtMs: 13_000 } };
    expect(outcomeWords(byLook, nowMs).sentence).toContain('confirmed');
  });
});

describe('an outcome that is not known', () => {
  const rows: readonly (readonly [string, Outcome, string])[] = [
    ['no answer came', unknown, 'no whole answer came'],
    [
      'an answer proved nothing',
      unknownWith({
        answeredAtMs: 12_000,
        answer: { kind: 'unclear', cause: 'InternalErrorException', said },
      }),
      'proves nothing',
    ],
    [
      'it was accepted and not seen',
      unknownWith({ answeredAtMs: 12_000, answer: { kind: 'accepted' } }),
      'accepted the request',
    ],
    ['Signet was closed in the middle', unknownWith({ resumedAtMs: 90_000 }), 'was closed'],
    ['only a sign-in can tell', needsSignIn, 'no whole answer came'],
  ];

  it.each(rows)('never says deleted, nor not deleted: %s', (_when, view, expected) => {
    const { title, sentence } = outcomeWords(view, nowMs);
    expect(title).toBe('We don’t know yet');
    expect(sentence).toContain('may be deleted, or not');
    expect(sentence).toContain(expected);
  });

  it.each(rows)(
    'says that nothing is sent again, and that it is picked up later: %s',
    (_, view) => {
      const last = outcomeWords(view, nowMs).more.at(-1);
      expect(last).toContain('does not send the request again');
      expect(last).toContain('at the next start');
    },
  );

  it('tells what came back where something did, and nothing where nothing came', () => {
    const answer = { kind: 'unclear', cause: 'InternalErrorException', said } as const;
    expect(unclearAnswer({ ...unknown.facts, answeredAtMs: 12_000, answer })).toBe(answer);
    const silence = { kind: 'unclear', cause: 'no-answer', said: null } as const;
    expect(unclearAnswer({ ...unknown.facts, answeredAtMs: null, answer: silence })).toBeNull();
  });

  it('says when the account was seen once', () => {
    const { more } = outcomeWords({ ...unknown, seenAtMs: 13_000 }, nowMs);
    expect(more[0]).toContain('seen once');
  });

  it('says what a sign-in would show where nothing else can', () => {
    expect(outcomeWords(needsSignIn, nowMs).more[0]).toContain('Sign in to see');
  });
});

describe('what can be done next', () => {
  it.each([
    { view: deleted, signedIn: false, next: 'done' },
    { view: alreadyGone, signedIn: false, next: 'done' },
    { view: left('deleted'), signedIn: false, next: 'done' },
    { view: refused('scope-missing'), signedIn: true, next: 'account' },
    { view: refused('TooManyRequestsException'), signedIn: true, next: 'account-or-again' },
    { view: refused('token-revoked'), signedIn: false, next: 'sign-in' },
    { view: notSent('no-connection'), signedIn: true, next: 'account-or-again' },
    { view: notSent('no-journal'), signedIn: true, next: 'account-or-again' },
    { view: notSent('token-unusable'), signedIn: true, next: 'account' },
    { view: notSent('signed-out'), signedIn: false, next: 'sign-in' },
    { view: stillThere, signedIn: true, next: 'account-or-again' },
    { view: stillThere, signedIn: false, next: 'sign-in' },
    { view: needsSignIn, signedIn: true, next: 'sign-in-to-see' },
  ])('is $next after $view.kind (signed in: $signedIn)', ({ view, signedIn, next }) => {
    expect(nextOf(view, signedIn)).toBe(next);
  });

  it.each([true, false])('is never a new try while it is not known (signed in: %s)', (signedIn) => {
    expect(nextOf(unknown, signedIn)).toBe('wait');
  });

  it.each([deleted, refused('TooManyRequestsException'), notSent('no-connection'), stillThere])(
    'is the way back to the real account after a rehearsal: $kind',
    (view) => {
      const twin: Outcome = { ...view, subject: { ...subject, rehearsal } };
      expect(nextOf(twin, true)).toBe('real-account');
    },
  );

  it.each([
    { view: deleted, closed: true, gone: true },
    { view: alreadyGone, closed: true, gone: true },
    { view: left('deleted'), closed: false, gone: true },
    { view: refused('scope-missing'), closed: true, gone: false },
    { view: notSent('signed-out'), closed: true, gone: false },
    { view: stillThere, closed: true, gone: false },
    { view: unknown, closed: false, gone: false },
    { view: needsSignIn, closed: false, gone: false },
  ])('only goes elsewhere where main keeps it open: $view.kind', ({ view, closed, gone }) => {
    expect(isClosedByLeaving(view)).toBe(closed);
    expect(isGone(view)).toBe(gone);
  });
});
