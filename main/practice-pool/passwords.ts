/** Passwords at rest: a salted scrypt hash (RFC 7914), never the password. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { StoredPassword } from './store/data.ts';

/** CPU and memory cost N: 32 MiB and some 80 ms for one guess. A power of two. */
export const defaultScryptCost = 2 ** 15;

const blockSize = 8;
const parallelization = 1;
const hashBytes = 32;

/** Hashes a password under a fresh salt. `cost` is kept with the hash, so it may change later. */
export async function hashPassword(password: string, cost: number): Promise<StoredPassword> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, { cost, blockSize, parallelization });
  return {
    scrypt: {
      cost,
      blockSize,
      parallelization,
      salt: salt.toString('base64'),
      hash: hash.toString('base64'),
    },
  };
}

/** Whether this is the password. */
export async function isPassword(password: string, stored: StoredPassword): Promise<boolean> {
  const { salt, hash, ...work } = stored.scrypt;
  const derived = await derive(password, Buffer.from(salt, 'base64'), work);
  const expected = Buffer.from(hash, 'base64');
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

interface Work {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
}

function derive(password: string, salt: Buffer, work: Work): Promise<Buffer> {
  // What scrypt needs is a little more than 128 * N * r, which Node's default limit is for
  // N = 2^15.
  const maxmem = 2 ** 20 + 128 * work.cost * work.blockSize;
  return new Promise((resolve, reject) => {
    scrypt(password, salt, hashBytes, { ...work, maxmem }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
