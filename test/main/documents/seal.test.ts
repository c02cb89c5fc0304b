import { describe, expect, it } from 'vitest';
import { sealed, unsealed } from '../../../main/documents/seal.ts';
import { falseHash, hashByTheRule, hashesIn } from '../../support/papers.ts';

describe('the seal of a text', () => {
  it('is the hash over its bytes with zeros in place of the digits', () => {
    const text = sealed(`before ä ${unsealed} after`);
    expect(hashesIn(text)).toEqual([hashByTheRule(text)]);
    expect(text).toMatch(/^before ä sha256:[0-9a-f]{64} after$/);
  });

  it.each([
    ['no place for it', 'text'],
    ['two places', `${unsealed} ${unsealed}`],
    ['another hash beside it', `${unsealed} ${falseHash}`],
    ['another hash only', falseHash],
  ])('is refused where there is %s', (_, text) => {
    expect(() => sealed(text)).toThrow('exactly once');
  });
});
