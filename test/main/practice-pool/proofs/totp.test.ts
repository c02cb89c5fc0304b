/** Codes of authenticator apps. */
import { describe, expect, test } from 'vitest';
import { matchTotp, newTotpSecret } from '../../../../main/practice-pool/proofs/totp.ts';

/** The secret of both RFCs, the bytes of `12345678901234567890`. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/** RFC 4226, appendix D: the codes of steps 0 to 9. */
const codes = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ');
const codeOf = (step: number): string => codes[step] ?? '';

const match = (
  code: string,
  { step, lastUsedStep = null }: { step: number; lastUsedStep?: number | null },
): ReturnType<typeof matchTotp> => matchTotp({ secret, code, nowMs: step * 30_000, lastUsedStep });

describe('a code', () => {
  // RFC 6238, appendix B: the last six of its eight digits.
  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at second %d is the published one', (second, code) => {
    const nowMs = second * 1000;
    expect(matchTotp({ secret, code, nowMs, lastUsedStep: null })).toEqual({
      kind: 'right',
      step: Math.floor(second / 30),
    });
  });

  test.each([4, 5, 6])('of step %d is right in step 5', (step) => {
    expect(match(codeOf(step), { step: 5 })).toEqual({ kind: 'right', step });
  });

  test.each([2, 3, 7, 8])('of step %d is wrong in step 5', (step) => {
    expect(match(codeOf(step), { step: 5 })).toEqual({ kind: 'wrong' });
  });

  test('is right to the last millisecond of the step after its own', () => {
    const kindAt = (nowMs: number): string =>
      matchTotp({ secret, code: codeOf(5), nowMs, lastUsedStep: null }).kind;
    expect([119_999, 120_000, 209_999, 210_000].map(kindAt)).toEqual([
      'wrong',
      'right',
      'right',
      'wrong',
    ]);
  });

  test.each([
    [4, 4],
    [4, 5],
    [5, 5],
    [5, 6],
    [6, 6],
  ])('of step %d is used up by the code of step %d', (step, lastUsedStep) => {
    expect(match(codeOf(step), { step: 5, lastUsedStep })).toEqual({ kind: 'used' });
  });

  test.each([
    [5, 4],
    [6, 5],
    [4, 3],
    [4, 0],
  ])('of step %d is right after that of step %d', (step, lastUsedStep) => {
    expect(match(codeOf(step), { step: 5, lastUsedStep })).toEqual({ kind: 'right', step });
  });

  test('of the very first step is used up as well', () => {
    expect(match(codeOf(0), { step: 0 })).toEqual({ kind: 'right', step: 0 });
    expect(match(codeOf(0), { step: 0, lastUsedStep: 0 })).toEqual({ kind: 'used' });
  });

  test.each([
    ['is empty', ''],
    ['is short', '25467'],
    ['is long', '2546760'],
    ['has a space', '254 676'],
    ['has a sign', '+54676'],
    ['has letters', '25467a'],
    ['has Arabic digits', '٢٥٤٦٧٦'],
    ['has wide digits', '２５４６７６'],
    ['ends a line', '254676\n'],
    ['is another', '254677'],
  ])('is wrong that %s', (_, code) => {
    expect(match(code, { step: 5 })).toEqual({ kind: 'wrong' });
  });
});

describe('a new secret', () => {
  test('has the form of those of the service, and is never the same', () => {
    const secrets = Array.from({ length: 20 }, newTotpSecret);
    for (const made of secrets) expect(made).toMatch(/^[A-Z2-7]{52}$/);
    expect(new Set(secrets)).toHaveLength(secrets.length);
  });
});
