/** The group of SRP and its numbers as bytes. */
import { getDiffieHellman } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  generator,
  hexOf,
  multiplier,
  numberOfBytes,
  numberOfHex,
  pad,
  prime,
  primeBytes,
} from '../../../../main/practice-pool/proofs/srp-group.ts';
import { SrpClient } from './support/identity-js.ts';

const client = new SrpClient('PoolName1');

const anyNumber = fc.bigInt({ min: 0n, max: 2n ** 3200n });

describe('the group', () => {
  test('has the prime of RFC 3526, group 15', () => {
    expect(hexOf(prime)).toBe(getDiffieHellman('modp15').getPrime('hex'));
    expect(bytesOf(prime)).toHaveLength(primeBytes);
  });

  test('has the multiplier that clients of the service use', () => {
    expect(generator).toBe(2n);
    expect(hexOf(multiplier)).toBe(
      '538282c4354742d7cbbde2359fcf67f9f5b3a6b08791e5011b43b8a5b66d9ee6',
    );
  });
});

describe('a number', () => {
  test.each([
    ['0', '00'],
    ['1', '01'],
    ['7f', '7f'],
    ['80', '0080'],
    ['ff', '00ff'],
    ['100', '0100'],
    ['7fff', '7fff'],
    ['8000', '008000'],
    ['00080', '0080'],
    ['00000000000000000000000000000001', '01'],
  ])('%s is padded to %s, as the clients of the service do', (hex, padded) => {
    expect(pad(numberOfHex(hex)).toString('hex')).toBe(padded);
    expect(client.pad(hex)).toBe(padded);
  });

  test('of any size is padded as the clients of the service do', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(pad(number).toString('hex')).toBe(client.pad(number.toString(16)));
      }),
    );
  });

  test('is read back from its digits and its bytes, whatever zeros stand in front', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(9), (number, zeros) => {
        expect(numberOfHex('0'.repeat(zeros) + number.toString(16).toUpperCase())).toBe(number);
        expect(numberOfBytes(Buffer.concat([Buffer.alloc(zeros), bytesOf(number)]))).toBe(number);
        expect(hexOf(number).length % 2).toBe(0);
      }),
    );
  });

  test('is 0 when there are no digits', () => {
    expect(numberOfHex('')).toBe(0n);
    expect(numberOfBytes(Buffer.alloc(0))).toBe(0n);
  });
});
