/** What the pool keeps of passwords for SRP, and what it begins an exchange with. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  hexOf,
  numberOfHex,
  prime,
} from '../../../../main/practice-pool/proofs/srp-group.ts';
import { powerBySquaring } from '../../../../main/practice-pool/proofs/srp-power.ts';
import {
  beginSrp,
  decoyFor,
  isPasswordOf,
  isUsableA,
  makeVerifier,
} from '../../../../main/practice-pool/proofs/srp.ts';
import { SrpClient } from './support/identity-js.ts';

const owner = 'PoolName1user-1';
const password = 'Edge-Case-1';

describe('a verifier', () => {
  test('is of its password and of no other, nor of another owner', () => {
    const anyText = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(anyText, anyText, anyText, (right, other, stranger) => {
        const kept = makeVerifier({ owner, password: right });
        expect(isPasswordOf(owner, right, kept)).toBe(true);
        expect(isPasswordOf(owner, other, kept)).toBe(right === other);
        expect(isPasswordOf(owner + stranger, right, kept)).toBe(stranger === '');
      }),
      { numRuns: 20 },
    );
  });

  test('has a fresh salt of 16 bytes each time', () => {
    const salts = Array.from({ length: 5 }, () => makeVerifier({ owner, password }).salt);
    for (const salt of salts) expect(salt).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(salts)).toHaveLength(salts.length);
  });

  test('is the same under the same salt', () => {
    const salt = bytesOf(numberOfHex('00f1'));
    expect(makeVerifier({ owner, password, salt })).toEqual(
      makeVerifier({ owner, password, salt }),
    );
  });

  test('that a client made for its device is of the password it keeps', () => {
    const client = new SrpClient('PoolName1');
    const [group, key] = ['-GroupKey1', 'eu-west-1_0e3b5c9e-4f0b-4d6f-8d1c-6a3d2b1f0a99'];
    const { password: secret, ...device } = client.newDevice(group, key);
    expect(isPasswordOf(group + key, secret, device)).toBe(true);
    expect(isPasswordOf(group + key, `${secret}.`, device)).toBe(false);
  });

  test.each([
    ['empty', ''],
    ['0', '00'],
    ['1', '01'],
    ['N', hexOf(prime)],
    ['endless', 'f'.repeat(4000)],
  ])('is of no password when it is %s', (_, verifier) => {
    expect(isPasswordOf(owner, password, { salt: '00', verifier })).toBe(false);
  });
});

describe('an exchange', () => {
  test('begins with other numbers each time, b of at most 256 bits', () => {
    const kept = makeVerifier({ owner, password });
    const halves = Array.from({ length: 5 }, () => beginSrp(kept));
    for (const { b, srpB } of halves) {
      expect(b).toMatch(/^[0-9a-f]{50,64}$/);
      expect(srpB).toMatch(/^([0-9a-f]{2}){370,384}$/);
      expect(numberOfHex(srpB) < prime).toBe(true);
    }
    expect(new Set(halves.flatMap(({ b, srpB }) => [b, srpB]))).toHaveLength(10);
  });
});

describe('an A', () => {
  test.each([
    ['1', '1'],
    ['2', '2'],
    ['of odd length', '123'],
    ['in capitals', 'ABCDEF'],
    ['N - 1', hexOf(prime - 1n)],
    ['N - 1, padded', `00${hexOf(prime - 1n)}`],
    ['N + 1', hexOf(prime + 1n)],
  ])('is taken that is %s', (_, srpA) => {
    expect(isUsableA(srpA)).toBe(true);
  });

  test.each([
    ['empty', ''],
    ['0', '0'],
    ['0, written long', '0'.repeat(768)],
    ['N', hexOf(prime)],
    ['N, padded', `00${hexOf(prime)}`],
    ['N in capitals', hexOf(prime).toUpperCase()],
    ['2N', (2n * prime).toString(16)],
    ['3N', (3n * prime).toString(16)],
    ['255N', (255n * prime).toString(16)],
    ['too long', '1'.repeat(771)],
    ['much too long', 'f'.repeat(100_000)],
    ['negative', '-2'],
    ['signed', '+2'],
    ['marked as hexadecimal', '0x2'],
    ['not hexadecimal', 'xyz'],
    ['in base64', 'AbCd+/=='],
    ['in parts', '12 34'],
    ['a line', '1234\n'],
    ['in Arabic digits', '١٢'],
  ])('is refused that is %s', (_, srpA) => {
    expect(isUsableA(srpA)).toBe(false);
  });
});

describe('a decoy', () => {
  const key = Buffer.alloc(32, 'key');

  test('is always the same for a name, and differs by name and by pool', () => {
    expect(decoyFor(key, 'nobody')).toEqual(decoyFor(Buffer.from(key), 'nobody'));
    const others = [
      decoyFor(key, 'nobody'),
      decoyFor(key, 'Nobody'),
      decoyFor(key, 'nobody '),
      decoyFor(key, ''),
      decoyFor(Buffer.alloc(32, 'yek'), 'nobody'),
    ];
    expect(new Set(others.map(({ salt }) => salt))).toHaveLength(others.length);
    expect(new Set(others.map(({ verifier }) => verifier))).toHaveLength(others.length);
  });

  test('looks like the verifier of a password', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (name) => {
        const { salt, verifier } = decoyFor(key, name);
        expect(salt).toMatch(/^[0-9a-f]{32}$/);
        expect(verifier).toMatch(/^([0-9a-f]{2}){370,384}$/);
        expect(numberOfHex(verifier) < prime).toBe(true);
      }),
      { numRuns: 20 },
    );
    // The verifiers of passwords are powers of 2, and so are squares modulo N.
    const legendre = (hex: string): bigint => powerBySquaring(numberOfHex(hex), (prime - 1n) / 2n);
    expect(legendre(decoyFor(key, 'nobody').verifier)).toBe(1n);
    expect(legendre(makeVerifier({ owner, password }).verifier)).toBe(1n);
  });

  test('can be begun with, and is of no password', () => {
    const kept = decoyFor(key, 'nobody');
    expect(beginSrp(kept).srpB).toMatch(/^[0-9a-f]+$/);
    expect(isPasswordOf('PoolName1nobody', password, kept)).toBe(false);
  });
});
