/**
 * The group in which the service does SRP, and its way of writing numbers as bytes.
 *
 * The service documents neither; both are what its own clients do (`AuthenticationHelper`
 * of amazon-cognito-identity-js). SRP itself is RFC 5054, section 2.
 */
import { createHash } from 'node:crypto';

/**
 * The prime N: 3072 bits, group 15 of RFC 3526. It is written out because asking
 * `node:crypto` for it takes 1.7 s under Electron, whose BoringSSL tests it for primality.
 */
export const prime = BigInt(
  '0x' +
    'ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74' +
    '020bbea63b139b22514a08798e3404ddef9519b3cd3a431b302b0a6df25f1437' +
    '4fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7ed' +
    'ee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf05' +
    '98da48361c55d39a69163fa8fd24cf5f83655d23dca3ad961c62f356208552bb' +
    '9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3b' +
    'e39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf695581718' +
    '3995497cea956ae515d2261898fa051015728e5a8aaac42dad33170d04507a33' +
    'a85521abdf1cba64ecfb850458dbef0a8aea71575d060c7db3970f85a6e1e4c7' +
    'abf5ae8cdb0933d71e8c94e04a25619dcee3d2261ad2ee6bf12ffa06d98a0864' +
    'd87602733ec86a64521f2b18177b200cbbe117577a615d6c770988c0bad946e2' +
    '08e24fa074e5ab3143db5bfce0fd108e4b82d120a93ad2caffffffffffffffff',
);

/** The generator g. RFC 5054 pairs this prime with 5, the service with 2. */
export const generator = 2n;

/** The number of bytes of N. */
export const primeBytes = 384;

/** SHA-256 of the parts, one after the other. */
export function hash(...parts: readonly (Uint8Array | string)[]): Buffer {
  return parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest();
}

/** A number of 0 or more in as few whole bytes as hold it, in hexadecimal: never of odd length. */
export function hexOf(number: bigint): string {
  const digits = number.toString(16);
  return digits.length % 2 === 0 ? digits : `0${digits}`;
}

/** The bytes of {@link hexOf}. */
export function bytesOf(number: bigint): Buffer {
  return Buffer.from(hexOf(number), 'hex');
}

/**
 * The bytes that are hashed for a number of 0 or more: as few as hold it as a signed number,
 * so with a zero byte in front where the first bit is set (Java's `BigInteger.toByteArray`).
 */
export function pad(number: bigint): Buffer {
  const hex = hexOf(number);
  return Buffer.from(/^[89a-f]/.test(hex) ? `00${hex}` : hex, 'hex');
}

/** The number that hexadecimal digits stand for; 0 for none. Anything but digits throws. */
export function numberOfHex(hex: string): bigint {
  return BigInt(`0x0${hex}`);
}

/** The number that bytes stand for, the first one weighing most; 0 for none. */
export function numberOfBytes(bytes: Buffer): bigint {
  return numberOfHex(bytes.toString('hex'));
}

/** The multiplier k = H(pad(N) ‖ pad(g)). */
export const multiplier = numberOfBytes(hash(pad(prime), pad(generator)));
