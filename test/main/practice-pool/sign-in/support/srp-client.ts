/**
 * The client's side of SRP, written from RFC 5054, section 2.6, and the service's own padding
 * and key. The service's library does the same some fifty times slower; that it agrees with
 * the pool is seen where an app signs in.
 */
import { createHash, getDiffieHellman, hkdfSync, randomBytes } from 'node:crypto';

const prime = getDiffieHellman('modp15').getPrime();
const n = BigInt(`0x${prime.toString('hex')}`);
const g = 2n;

const numberOf = (bytes: Buffer): bigint => BigInt(`0x0${bytes.toString('hex')}`);

function pad(number: bigint): Buffer {
  const hex = number.toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  return Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex');
}

function hash(...parts: readonly (Buffer | string)[]): Buffer {
  return parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest();
}

/** Eight bits at a time would be faster; this is plain to see. */
function power(base: bigint, exponent: bigint): bigint {
  return Array.from(exponent.toString(2)).reduce((result, bit) => {
    const squared = (result * result) % n;
    return bit === '1' ? (squared * base) % n : squared;
  }, 1n);
}

const k = numberOf(hash(pad(n), pad(g)));

const exponentOf = (owner: string, password: string, salt: bigint): bigint =>
  numberOf(hash(pad(salt), hash(`${owner}:${password}`)));

/** One exchange. `group` is the pool's name, or the group key of a device. */
export class SrpClient {
  readonly srpA: string;
  readonly #group: string;
  readonly #a = numberOf(randomBytes(32));

  constructor(group: string) {
    this.#group = group;
    this.srpA = power(g, this.#a).toString(16);
  }

  /** The key that a claim is signed with. B and salt are hexadecimal. */
  key(id: string, password: string, { srpB, salt }: { srpB: string; salt: string }): Buffer {
    const [b, s] = [BigInt(`0x0${srpB}`), BigInt(`0x0${salt}`)];
    const u = numberOf(hash(pad(BigInt(`0x${this.srpA}`)), pad(b)));
    const x = exponentOf(this.#group + id, password, s);
    const base = (b + (n - ((k * power(g, x)) % n))) % n;
    const shared = power(base, this.#a + u * x);
    return Buffer.from(hkdfSync('sha256', pad(shared), pad(u), 'Caldera Derived Key', 16));
  }
}

/** What a device keeps, and what it gives the pool in hexadecimal. */
export function newDeviceSecret(
  group: string,
  key: string,
): { readonly password: string; readonly salt: string; readonly verifier: string } {
  const password = randomBytes(40).toString('base64');
  const salt = numberOf(randomBytes(16));
  const verifier = power(g, exponentOf(group + key, password, salt));
  return { password, salt: pad(salt).toString('hex'), verifier: pad(verifier).toString('hex') };
}
