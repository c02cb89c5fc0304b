/** SRP by itself: its numbers, its texts, and that the service's own client reckons the same. */
import { createHash, createHmac, getDiffieHellman, hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  newSrpHalf,
  pad,
  srpGroup,
  srpTimestamp,
  srpVerifier,
} from '../../../../main/cognito/sign-in/srp.ts';
import { SrpClient } from '../../practice-pool/proofs/support/identity-js.ts';

const { N, g } = srpGroup;
const secret = Buffer.alloc(32, 7);
const owner = { group: 'Example01', id: 'ada', password: 'Right-Pass-1' };
const salt = 'f'.repeat(32);
const nowMs = Date.UTC(2026, 10, 3, 7, 4, 1);

const hash = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest();
const numberIn = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const power = (base: bigint, exponent: bigint): bigint =>
  exponent === 0n
    ? 1n
    : (power((base * base) % N, exponent / 2n) * (exponent % 2n === 1n ? base : 1n)) % N;

describe('the group', () => {
  it('is group 15 of RFC 3526, with 2', () => {
    expect(N.toString(16)).toBe(getDiffieHellman('modp15').getPrime('hex'));
    expect(g).toBe(2n);
  });

  it('has the multiplier of the service', () => {
    expect(hash(pad(N), pad(g)).toString('hex')).toBe(
      '538282c4354742d7cbbde2359fcf67f9f5b3a6b08791e5011b43b8a5b66d9ee6',
    );
  });
});

describe('a number', () => {
  it.each([
    [0n, '00'],
    [1n, '01'],
    [0x7fn, '7f'],
    [0x80n, '0080'],
    [0x7fffn, '7fff'],
    [0xffffn, '00ffff'],
    [0x100n, '0100'],
  ])('%s is written as a signed one: %s', (number, hex) => {
    expect(pad(number).toString('hex')).toBe(hex);
  });
});

describe('a timestamp', () => {
  it.each([
    [nowMs, 'Tue Nov 3 07:04:01 UTC 2026'],
    [Date.UTC(2027, 0, 31, 23, 59, 59), 'Sun Jan 31 23:59:59 UTC 2027'],
    [Date.UTC(2028, 1, 29, 0, 0, 0), 'Tue Feb 29 00:00:00 UTC 2028'],
  ])('of %d is English and in UTC: %s', (atMs, text) => {
    expect(srpTimestamp(atMs)).toBe(text);
  });
});

describe('a claim', () => {
  const x = numberIn(hash(pad(BigInt(`0x${salt}`)), hash('Example01ada:Right-Pass-1')));
  const k = numberIn(hash(pad(N), pad(g)));
  const b = 0x1234567890abcdefn;
  const v = power(g, x);
  const B = (k * v + power(g, b)) % N;
  const challenge = {
    salt,
    srpB: B.toString(16),
    secretBlock: Buffer.from('block').toString('base64'),
  };

  it('is the one that the other side of the exchange expects', () => {
    const half = newSrpHalf(secret);
    const A = BigInt(`0x${half.srpA}`);
    expect(A).toBe(power(g, numberIn(secret)));
    const u = numberIn(hash(pad(A), pad(B)));
    const S = power((A * power(v, u)) % N, b);
    const key = Buffer.from(hkdfSync('sha256', pad(S), pad(u), 'Caldera Derived Key', 16));
    const expected = createHmac('sha256', key)
      .update('Example01adablockTue Nov 3 07:04:01 UTC 2026')
      .digest('base64');
    expect(half.claim(owner, challenge, nowMs)).toEqual({
      PASSWORD_CLAIM_SIGNATURE: expected,
      PASSWORD_CLAIM_SECRET_BLOCK: challenge.secretBlock,
      TIMESTAMP: 'Tue Nov 3 07:04:01 UTC 2026',
    });
  });

  it('is always the same for the same numbers', () => {
    const claim = newSrpHalf(secret).claim(owner, challenge, nowMs);
    expect(claim?.['PASSWORD_CLAIM_SIGNATURE']).toMatchInlineSnapshot(
      `"mQW0CvxmKGfS56r3w9xZ7GL9sDgCk/Ff1gyB7ZJPBp0="`,
    );
  });

  it.each([
    ['is 0', '0'],
    ['is N', N.toString(16)],
    ['is a multiple of N', (2n * N).toString(16)],
    ['is no number', 'xyz'],
    ['is missing', ''],
    ['has no end', 'f'.repeat(5000)],
  ])('is not made where B %s', (_, srpB) => {
    expect(newSrpHalf(secret).claim(owner, { ...challenge, srpB }, nowMs)).toBeNull();
  });
});

describe('the service’s own client', () => {
  it('makes the same claim of the same numbers', () => {
    const theirs = new SrpClient(owner.group);
    theirs.choose(secret.toString('hex'));
    const half = newSrpHalf(secret);
    expect(half.srpA).toBe(theirs.srpA);
    const b = 0xfedcba987654321n;
    const v = power(g, numberIn(hash(pad(BigInt(`0x${salt}`)), hash('Example01ada:Right-Pass-1'))));
    const k = numberIn(hash(pad(N), pad(g)));
    const srpB = ((k * v + power(g, b)) % N).toString(16);
    const key = theirs.key('ada', owner.password, { srpB, salt });
    const expected = createHmac('sha256', key)
      .update(`Example01adablock${srpTimestamp(nowMs)}`)
      .digest('base64');
    const secretBlock = Buffer.from('block').toString('base64');
    expect(half.claim(owner, { salt, srpB, secretBlock }, nowMs)).toMatchObject({
      PASSWORD_CLAIM_SIGNATURE: expected,
    });
  });
});

describe('the verifier of a device', () => {
  it('is the one a pool expects for that password and salt', () => {
    const bytes = Buffer.from(salt, 'hex');
    const made = srpVerifier(owner, bytes);
    const x = numberIn(hash(pad(numberIn(bytes)), hash('Example01ada:Right-Pass-1')));
    expect(Buffer.from(made.verifier, 'base64')).toEqual(pad(power(g, x)));
    expect(Buffer.from(made.salt, 'base64')).toEqual(pad(numberIn(bytes)));
  });

  it('is another one each time', () => {
    expect(srpVerifier(owner).verifier).not.toBe(srpVerifier(owner).verifier);
  });
});
