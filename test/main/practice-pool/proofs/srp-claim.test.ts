/** Claims of a password and whole sign-ins, against the service's own client library. */
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  generator,
  hexOf,
  multiplier,
  numberOfHex,
  prime,
} from '../../../../main/practice-pool/proofs/srp-group.ts';
import { power } from '../../../../main/practice-pool/proofs/srp-power.ts';
import {
  beginSrp,
  claimSignature,
  isClaimRight,
  isUsableA,
  makeVerifier,
  type SrpClaim,
  type SrpHalf,
  type SrpVerifier,
} from '../../../../main/practice-pool/proofs/srp.ts';
import { App, SrpClient } from './support/identity-js.ts';
import { SrpPool } from './support/srp-pool.ts';

const id = 'user-1';
const owner = `PoolName1${id}`;
const password = 'Edge-Case-1';
const secretBlock = Buffer.alloc(600, 'block').toString('base64');
const timestamp = 'Tue Nov 3 07:04:01 UTC 2026';

const client = new SrpClient('PoolName1');

/** What the client signs and what the pool knows of the same exchange. */
interface Meeting {
  readonly signature: string;
  readonly claim: SrpClaim;
}

/** Client and pool meet, each doing its own sums; `a` is the client's secret exponent. */
function meet(
  kept: SrpVerifier,
  { a = '1234567890abcdef1234567890abcdef', typed = password, half = beginSrp(kept) } = {},
): Meeting {
  client.choose(a);
  const signature = createHmac('sha256', client.key(id, typed, { ...half, ...kept }))
    .update(Buffer.concat([Buffer.from(owner), Buffer.from(secretBlock, 'base64')]))
    .update(timestamp)
    .digest('base64');
  const { srpA } = client;
  return {
    signature,
    claim: { ...half, verifier: kept.verifier, owner, srpA, secretBlock, timestamp },
  };
}

/** The pool's half with a secret exponent that is not drawn but given. */
function halfWith(b: bigint, kept: SrpVerifier): SrpHalf {
  const srpB = (multiplier * numberOfHex(kept.verifier) + power(generator, b)) % prime;
  return { b: hexOf(b), srpB: hexOf(srpB) };
}

const isAgreed = ({ signature, claim }: Meeting): boolean => isClaimRight(signature, claim);

describe('a sign-in by SRP', { timeout: 20_000 }, () => {
  const start = (): {
    readonly pool: SrpPool;
    readonly signIn: (typed: string) => Promise<void>;
  } => {
    const pool = new SrpPool(password);
    const app = new App(pool.userPoolId, pool.answer);
    return { pool, signIn: (typed) => app.signIn('typed@example.com', typed) };
  };

  test('succeeds, and then with the device that was remembered as well', async () => {
    const { pool, signIn } = start();
    await signIn(password);
    expect(pool.proved).toEqual(['PASSWORD_VERIFIER']);
    await signIn(password);
    expect(pool.proved.slice(1)).toEqual(['PASSWORD_VERIFIER', 'DEVICE_PASSWORD_VERIFIER']);
  });

  test('is refused with a wrong password', async () => {
    const { pool, signIn } = start();
    await expect(signIn('Edge-Case-2')).rejects.toThrow('Incorrect username or password.');
    expect(pool.proved).toEqual([]);
  });

  test('is refused with another device than the one that was remembered', async () => {
    const { pool, signIn } = start();
    await signIn(password);
    pool.swapDevice();
    await expect(signIn(password)).rejects.toThrow('Incorrect username or password.');
    expect(pool.proved).toEqual(['PASSWORD_VERIFIER', 'PASSWORD_VERIFIER']);
  });
});

describe('a claim', { timeout: 20_000 }, () => {
  test('is right with the password and wrong with any other, whatever they are', () => {
    const anyPassword = fc.string({ unit: 'grapheme', maxLength: 40 });
    const anyExponent = fc.bigInt({ min: 1n, max: 2n ** 160n });
    fc.assert(
      fc.property(anyPassword, anyPassword, anyExponent, (right, other, exponent) => {
        const kept = makeVerifier({ owner, password: right });
        const a = exponent.toString(16);
        expect(isAgreed(meet(kept, { a, typed: right }))).toBe(true);
        expect(isAgreed(meet(kept, { a, typed: other }))).toBe(right === other);
      }),
      { numRuns: 5 },
    );
  });

  const salted = (zeros: number): SrpVerifier =>
    makeVerifier({ owner, password, salt: Buffer.alloc(16, 0).fill(0x80, zeros) });

  const honest = meet(salted(0));

  test('is right as it was made', () => {
    expect(isAgreed(honest)).toBe(true);
  });

  // The exponents were found by search. S and u are padded: two zeros before a first bit set.
  test.each([
    ['B has its first bit set', 5001n, { srpB: /^[89a-f].{767}$/ }],
    ['B has its first bit clear', 5000n, { srpB: /^[1-7].{767}$/ }],
    ['B is a digit short', 5025n, { srpB: /^0[1-9a-f].{766}$/ }],
    ['B is a byte short', 5403n, { srpB: /^.{766}$/ }],
    ['S has its first bit set', 5001n, { shared: /^00.{768}$/ }],
    ['S is a digit short', 5008n, { shared: /^0[1-9a-f].{766}$/ }],
    ['S is a byte short', 5155n, { shared: /^00[89a-f].{765}$/ }],
    ['u has its first bit set', 5000n, { scramble: /^00.{64}$/ }],
    ['u is a byte short', 5129n, { scramble: /^.{0,62}$/ }],
  ])('is right where %s', (_, b, shape) => {
    const kept = salted(15);
    const half = halfWith(b, kept);
    expect(isAgreed(meet(kept, { half }))).toBe(true);
    const { srpB } = half;
    expect({ srpB, ...client.seen }).toMatchObject(
      Object.fromEntries(
        Object.entries(shape).map(([name, form]) => [name, expect.stringMatching(form) as string]),
      ),
    );
  });

  test.each([
    ['1', '2'],
    ['7', '80'],
    ['8', '100'],
    ['bff', `8${'0'.repeat(767)}`],
  ])('is right where a is %s and A as short as it then is', (a, srpA) => {
    const meeting = meet(salted(15), { a });
    expect(meeting.claim.srpA).toBe(srpA);
    expect(isAgreed(meeting)).toBe(true);
  });

  test.each([1, 15, 16])('is right where the salt begins with %d zero bytes', (zeros) => {
    expect(isAgreed(meet(salted(zeros)))).toBe(true);
  });

  test('is right where the verifier is a byte short', () => {
    const typed = 'Edge-Case-77';
    const salt = Buffer.from('80'.padStart(32, '0'), 'hex');
    const kept = makeVerifier({ owner, password: typed, salt });
    expect(kept.verifier).toHaveLength(766);
    expect(isAgreed(meet(kept, { typed }))).toBe(true);
    expect(isAgreed(meet({ ...kept, verifier: `0000${kept.verifier}` }, { typed }))).toBe(true);
  });

  test.each([
    ['owner', { owner: `PoolName2${id}` }],
    ['secret block', { secretBlock: Buffer.alloc(600, 'other').toString('base64') }],
    ['timestamp', { timestamp: 'Tue Nov 3 07:04:02 UTC 2026' }],
    ['A', { srpA: '4' }],
    ['B', { srpB: '4' }],
    ['b', { b: '4' }],
    ['verifier', { verifier: '4' }],
  ])('is wrong with another %s', (_, change) => {
    const { signature, claim } = honest;
    expect(isClaimRight(signature, { ...claim, ...change })).toBe(false);
  });

  test.each([
    ['empty', () => ''],
    ['cut short', (signature: string) => signature.slice(0, -1)],
    ['longer', (signature: string) => `${signature}=`],
    ['in other letters', (signature: string) => signature.toLowerCase()],
    ['of more bytes than characters', (signature: string) => 'é'.repeat(signature.length)],
  ])('is wrong with a signature that is %s', (_, forge) => {
    const { signature, claim } = honest;
    expect(isClaimRight(forge(signature), claim)).toBe(false);
  });

  test('would need no password with an A of N, which is why the pool does not take it', () => {
    const claim = { ...honest.claim, srpA: hexOf(prime) };
    expect(claimSignature({ ...claim, verifier: '4' })).toBe(claimSignature(claim));
    expect(isUsableA(claim.srpA)).toBe(false);
  });
});
