import { describe, expect, it } from 'vitest';
import type { LookView } from '../../../main/contract/deletion.ts';
import {
  answerLine,
  lookLine,
  looksAtOnce,
  proofLine,
} from '../../../renderer/outcome/fact-lines.ts';
import { facts, said } from '../samples.ts';

describe('what the service answered', () => {
  it.each([
    { answer: null, line: 'No answer' },
    { answer: { kind: 'accepted' }, line: 'Accepted' },
    { answer: { kind: 'refused', cause: 'scope-missing', said }, line: 'Refused: SomeException' },
    { answer: { kind: 'gone', said }, line: 'No such account: SomeException' },
    {
      answer: { kind: 'unclear', cause: 'InternalErrorException', said },
      line: 'Proves nothing: SomeException',
    },
    { answer: { kind: 'unclear', cause: 'strange-answer', said: null }, line: 'Proves nothing' },
    {
      answer: { kind: 'unclear', cause: 'strange-answer', said: { ...said, name: '' } },
      line: 'Proves nothing',
    },
  ] as const)('is told by its own name: $line', ({ answer, line }) => {
    expect(answerLine(answer)).toBe(line);
  });
});

describe('the looks', () => {
  const look = (atMs: number): LookView => ({ atMs, found: 'no-answer' });
  const looks = [1, 2, 3, 4].map(look);

  it('are all shown while they are few', () => {
    expect(looksAtOnce(looks.slice(0, 3))).toEqual({ shown: looks.slice(0, 3), folded: false });
  });

  it('fold to the newest when there are more than three', () => {
    expect(looksAtOnce(looks)).toEqual({ shown: [look(4)], folded: true });
  });

  it.each(['gone', 'there', 'cannot-tell', 'no-answer'] as const)(
    'say what they found: %s',
    (found) => {
      expect(lookLine({ atMs: 1, found })).toMatch(/\S/);
    },
  );
});

describe('the proof', () => {
  it('says how it was given', () => {
    expect(proofLine(facts)('14:00')).toBe('Password, 14:00');
    const fresh = { ...facts, proof: { how: 'sign-in', secondFactor: null, atMs: 1 } } as const;
    expect(proofLine(fresh)('14:00')).toBe('Fresh sign-in, 14:00');
  });
});
