/** Powers modulo the prime of SRP, by the faster of two engines that always agree. */
import { createDiffieHellman } from 'node:crypto';
import { bytesOf, numberOfBytes, prime } from './srp-group.ts';

/** base^exponent mod N; neither may be negative. */
export type Power = (base: bigint, exponent: bigint) => bigint;

/** Square and multiply on BigInt: 2 to 5 ms for an exponent of 256 bits. */
export function powerBySquaring(base: bigint, exponent: bigint): bigint {
  const factor = base % prime;
  return Array.from(exponent.toString(2)).reduce((result, bit) => {
    const squared = (result * result) % prime;
    return bit === '1' ? (squared * factor) % prime : squared;
  }, 1n);
}

/**
 * Diffie-Hellman of `node:crypto`, whose shared secret is just such a power: about 0.7 ms
 * for an exponent of 256 bits. Making the engine costs nothing to speak of with OpenSSL.
 */
export function makeNativePower(): Power {
  const engine = createDiffieHellman(bytesOf(prime), 2);
  return (base, exponent) => {
    const reduced = base % prime;
    try {
      engine.setPrivateKey(bytesOf(exponent));
      return numberOfBytes(engine.computeSecret(bytesOf(reduced)));
    } catch {
      // What would be a weak exchange of keys is refused (bases 0, 1 and N - 1, exponent 0,
      // result 1), and other versions may refuse more. As powers they are as good as any.
      return powerBySquaring(reduced, exponent);
    }
  };
}

// BoringSSL tests the prime for primality whenever an engine is made, which takes 1.6 s.
const choosePower = (): Power =>
  'electron' in process.versions ? powerBySquaring : makeNativePower();

let chosen: Power | null = null;

/** base^exponent mod N by the engine that suits this process; neither may be negative. */
export function power(base: bigint, exponent: bigint): bigint {
  chosen ??= choosePower();
  return chosen(base, exponent);
}
