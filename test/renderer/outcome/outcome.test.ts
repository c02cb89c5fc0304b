import { describe, expect, it } from 'vitest';
import { poolErrors } from '../../../words/en/pool-errors.ts';
import { refusals } from '../../../words/en/outcome.ts';
import type { PoolErrorKind } from '../../../main/contract/pool-error.ts';
import type { Outcome } from '../../../renderer/delete-account/stage.ts';
import { leftOver } from '../../../renderer/outcome/left-over.ts';
import { nextOf } from '../../../renderer/outcome/next.ts';
import { outcomeWords } from '../../../renderer/outcome/outcome-words.ts';
import { facts, subject } from '../samples.ts';

const open = { subject, facts };
const nowMs = 14_000;
const refused = (error: PoolErrorKind): Outcome => ({
  kind: 'refused',
  ...open,
  error,
  said: null,
});
const notSent = (why: 'offline' | 'token-unusable' | 'signed-out'): Outcome => ({
  kind: 'not-sent',
  ...open,
  why,
});
const unknown = (nextCheckAtMs: number | null): Outcome => ({
  kind: 'unknown',
  ...open,
  nextCheckAtMs,
  seenOnce: false,
});
const deleted: Outcome = { kind: 'deleted', ...open };
const stillThere: Outcome = { kind: 'still-there', ...open };

describe('what an outcome says', () => {
  it.each(Object.keys(poolErrors) as PoolErrorKind[])(
    'says that nothing was deleted when the pool refused: %s',
    (error) => {
      const { title, sentence, more } = outcomeWords(refused(error), nowMs);
      expect(title).toBe('Not deleted');
      expect(sentence).toContain('was not deleted');
      expect(more.join(' ')).not.toContain('may have done');
    },
  );

  it.each(Object.keys(refusals) as PoolErrorKind[])(
    'has words of its own for an error DeleteUser declares: %s',
    (error) => {
      const { more } = outcomeWords(refused(error), nowMs);
      expect(more).toHaveLength(2);
    },
  );

  it('never says deleted, nor not deleted, while it is not known', () => {
    const { title, sentence } = outcomeWords(unknown(20_000), nowMs);
    expect(title).toBe('We don’t know yet');
    expect(sentence).toContain('may be deleted, or not');
  });

  it.each(['offline', 'token-unusable', 'signed-out'] as const)(
    'says the account was not touched when nothing was sent: %s',
    (why) => {
      expect(outcomeWords(notSent(why), nowMs).sentence).toContain('not touched');
    },
  );

  it('does not claim a deletion that was not ours', () => {
    const { sentence } = outcomeWords({ kind: 'already-gone', ...open }, nowMs);
    expect(sentence).toContain('not deleted by this request');
  });
});

describe('what is left', () => {
  it('names until when services may still accept the sign-in', () => {
    expect(leftOver(deleted, nowMs)[0]).toContain('may accept this sign-in until');
  });

  it('says when the last token has ended', () => {
    expect(leftOver(deleted, facts.tokensEndAtMs)[0]).toContain('has ended');
  });

  it('names what could not be removed from this computer first', () => {
    const view: Outcome = { kind: 'clean-up-left', ...open, leftovers: ['stored-sign-in'] };
    expect(leftOver(view, nowMs)[0]).toContain('stored sign-in');
  });

  it('speaks of providers and of the company only for a real pool', () => {
    const real: Outcome = { ...deleted, subject: { ...subject, practice: false } };
    expect(leftOver(real, nowMs).length - leftOver(deleted, nowMs).length).toBe(2);
  });

  it.each([refused('throttled'), notSent('offline'), stillThere, unknown(null)])(
    'says nothing while the account is there or may be: $kind',
    (view) => {
      expect(leftOver(view, nowMs)).toEqual([]);
    },
  );
});

describe('what can be done next', () => {
  it.each([
    { view: deleted, signedIn: false, next: 'done' },
    { view: refused('throttled'), signedIn: true, next: 'account' },
    { view: refused('token-revoked'), signedIn: false, next: 'sign-in' },
    { view: notSent('offline'), signedIn: true, next: 'account-or-again' },
    { view: notSent('signed-out'), signedIn: false, next: 'sign-in' },
    { view: stillThere, signedIn: true, next: 'account-or-again' },
    { view: unknown(null), signedIn: true, next: 'sign-in-to-see' },
  ])('is $next after $view.kind', ({ view, signedIn, next }) => {
    expect(nextOf(view, signedIn)).toBe(next);
  });

  it.each([true, false])('is never a new try while it is not known (signed in: %s)', (signedIn) => {
    expect(nextOf(unknown(20_000), signedIn)).toBe('wait');
  });
});
