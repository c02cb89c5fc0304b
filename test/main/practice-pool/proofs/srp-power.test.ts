/** Both engines for powers modulo the prime of SRP. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prime } from '../../../../main/practice-pool/proofs/srp-group.ts';
import {
  makeNativePower,
  power,
  powerBySquaring,
} from '../../../../main/practice-pool/proofs/srp-power.ts';

const nativePower = makeNativePower();
const half = (prime - 1n) / 2n;

const someBase = fc.oneof(
  fc.bigInt({ min: 0n, max: prime - 1n }),
  fc.bigInt({ min: prime, max: 4n * prime }),
  fc.bigInt({ min: 0n, max: 2n ** 64n }),
);
const someExponent = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n });

describe('a power', () => {
  test('is the same by either engine', () => {
    fc.assert(
      fc.property(someBase, someExponent, (base, exponent) => {
        const expected = powerBySquaring(base, exponent);
        expect(nativePower(base, exponent)).toBe(expected);
        expect(power(base, exponent)).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['0^0', 0n, 0n, 1n],
    ['0^1', 0n, 1n, 0n],
    ['0^7', 0n, 7n, 0n],
    ['1^0', 1n, 0n, 1n],
    ['1^7', 1n, 7n, 1n],
    ['2^0', 2n, 0n, 1n],
    ['2^1', 2n, 1n, 2n],
    ['2^3071', 2n, 3071n, 2n ** 3071n],
    ['(N - 1)^2', prime - 1n, 2n, 1n],
    ['(N - 1)^3', prime - 1n, 3n, prime - 1n],
    ['(N - 2)^3', prime - 2n, 3n, prime - 8n],
    ['N^5', prime, 5n, 0n],
    ['(N + 1)^5', prime + 1n, 5n, 1n],
    ['(5N + 3)^2', 5n * prime + 3n, 2n, 9n],
    ['2^((N - 1) / 2)', 2n, half, 1n],
    ['3^(N - 1)', 3n, prime - 1n, 1n],
    ['3^N', 3n, prime, 3n],
    ['3^(N + 1)', 3n, prime + 1n, 9n],
  ])('%s is right by either engine', (_, base, exponent, expected) => {
    expect(powerBySquaring(base, exponent)).toBe(expected);
    expect(nativePower(base, exponent)).toBe(expected);
    expect(power(base, exponent)).toBe(expected);
  });
});
