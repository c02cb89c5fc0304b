import { describe, expect, it } from 'vitest';
import type {
  DeleteErrorCause,
  RefusalCause,
  UnclearCause,
} from '../../../main/contract/delete-error.ts';
import type { Outcome } from '../../../renderer/delete-account/stage.ts';
import { deleteErrorWords } from '../../../renderer/outcome/error-words.ts';
import { waitLeftMs } from '../../../renderer/outcome/wait.ts';
import { words } from '../../../words/catalogue.ts';
import { facts, said, underway } from '../samples.ts';

// That every cause has words is a matter of types; that no others are there is not.
const causes = Object.keys(words.deleteErrors) as readonly (DeleteErrorCause | UnclearCause)[];

describe('words for an answer that is no success', () => {
  it.each(causes)('say what happened, what it means and what to do: %s', (cause) => {
    const { title, happened, meaning, yours, administrators, waitSeconds } =
      deleteErrorWords(cause);
    expect(title).toMatch(/\S/);
    for (const sentence of [happened, meaning, yours, administrators ?? '.'])
      expect(sentence).toMatch(/[.?]$/);
    expect(waitSeconds ?? 1).toBeGreaterThan(0);
  });

  it.each(['no-answer', 'strange-answer', 'unknown-error', 'InternalErrorException'] as const)(
    'never say that the account is there, or gone, where that is not known: %s',
    (cause) => {
      expect(deleteErrorWords(cause).meaning).not.toContain('was not deleted');
      expect(deleteErrorWords(cause).yours).not.toContain('start over');
    },
  );
});

describe('the wait before starting over', () => {
  const refused = (cause: RefusalCause): Outcome => ({
    kind: 'refused',
    ...underway,
    cause,
    said,
  });
  const answeredAtMs = facts.answeredAtMs ?? 0;
  const waitMs = (deleteErrorWords('TooManyRequestsException').waitSeconds ?? 0) * 1000;

  it.each([
    { at: 'the answer', afterMs: 0, leftMs: waitMs },
    { at: 'half of it', afterMs: waitMs / 2, leftMs: waitMs / 2 },
    { at: 'its end', afterMs: waitMs, leftMs: 0 },
    { at: 'a later time', afterMs: 10 * waitMs, leftMs: 0 },
    { at: 'a clock that was set back', afterMs: -3_600_000, leftMs: waitMs },
  ])('counts down from the answer: at $at', ({ afterMs, leftMs }) => {
    expect(waitMs).toBeGreaterThan(0);
    const view = refused('TooManyRequestsException');
    expect(waitLeftMs(view, answeredAtMs + afterMs)).toBe(leftMs);
  });

  it('is only there where waiting helps', () => {
    expect(waitLeftMs(refused('scope-missing'), answeredAtMs)).toBe(0);
    expect(waitLeftMs({ kind: 'still-there', ...underway }, answeredAtMs)).toBe(0);
  });
});
