import { describe, expect, it } from 'vitest';
import { deleteErrorProofs } from '../../../main/cognito/delete-errors.ts';
import type {
  DeleteErrorCause,
  NotAuthorizedCause,
  UnclearCause,
} from '../../../main/contract/delete-error.ts';
import { deleteErrorWords } from '../../../main/deletion/error-atlas.ts';
import { words } from '../../../words/catalogue.ts';

/** By type: a new cause in the contract makes this fail to compile. */
const notAuthorized: Readonly<Record<NotAuthorizedCause, 'refused'>> = {
  'scope-missing': 'refused',
  'token-expired': 'refused',
  'token-invalid': 'refused',
  'token-revoked': 'refused',
  'token-signature': 'refused',
  'user-disabled': 'refused',
};
const proofs: Readonly<Record<DeleteErrorCause | UnclearCause, 'refused' | 'gone' | 'unclear'>> = {
  ...deleteErrorProofs,
  ...notAuthorized,
  'no-answer': 'unclear',
  'strange-answer': 'unclear',
  'unknown-error': 'unclear',
};

const every = Object.entries(proofs).map(([cause, proof]) => ({
  cause,
  proof,
  // The table's keys are the causes.
  words: deleteErrorWords(cause as DeleteErrorCause | UnclearCause),
}));
const that = (proof: string) => every.filter((row) => row.proof === proof);
const textOf = (words: object) => Object.values(words).filter((text) => typeof text === 'string');

describe('the words for a cause', () => {
  it('belong to the causes of the contract and to no others', () => {
    expect(Object.keys(words.deleteErrors).sort()).toEqual(Object.keys(proofs).sort());
  });

  it.each(every)('are whole sentences under a title: $cause', ({ words }) => {
    const { title, happened, meaning, yours, administrators } = words;
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [happened, meaning, yours, administrators ?? 'None.']) {
      expect(text).toMatch(/^[A-Z].*[.?]$/);
    }
    expect(textOf(words).join()).not.toMatch(/['"]|\bundefined\b/);
  });

  it.each(that('refused'))('say what this request did not do: $cause', ({ words }) => {
    // Whether somebody else has deleted the account since, no refusal can say.
    expect(words.meaning.startsWith('Your account was not deleted by this request.')).toBe(true);
  });

  it.each(that('unclear'))('leave open what is open: $cause', ({ words }) => {
    expect(words.meaning).toMatch(/^Your account may be deleted, or not\./);
    expect(textOf(words).join(' ')).not.toMatch(/not deleted|start over|was deleted/i);
  });

  it('do not call an account deleted by this request that was gone before', () => {
    expect(that('gone').map(({ cause }) => cause)).toEqual(['UserNotFoundException']);
    expect(deleteErrorWords('UserNotFoundException').meaning).toBe(
      'Your account no longer exists. It was gone before this request.',
    );
  });

  it('name a time to wait for limits, and for nothing else', () => {
    const waits = every.filter(({ words }) => words.waitSeconds !== null);
    expect(waits.map(({ cause, words }) => [cause, words.waitSeconds])).toEqual([
      ['TooManyRequestsException', 60],
      ['ThrottlingException', 60],
    ]);
  });
});
