/**
 * The pool's side of SRP (RFC 5054, section 2, with the service's own group, padding and
 * key): proving a password to somebody who only knows a verifier of it.
 *
 * It serves two kinds of sign-in, which differ only in their `owner`: for a user the pool
 * name (the part of the pool id after `_`) and the user id for SRP, written together; for a
 * remembered device its group key and its device key.
 */
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { isSameText } from './same-text.ts';
import {
  generator,
  hash,
  hexOf,
  multiplier,
  numberOfBytes,
  numberOfHex,
  pad,
  prime,
  primeBytes,
} from './srp-group.ts';
import { power } from './srp-power.ts';

/** What is kept of a password to do SRP with. Both are hexadecimal; zeros in front mean nothing. */
export interface SrpVerifier {
  readonly salt: string;
  /** v = g^x mod N. Whoever has it can pose as the pool, but not sign in. */
  readonly verifier: string;
}

/** Makes the verifier of a password, under a fresh salt of 16 bytes unless one is given. */
export function makeVerifier({
  owner,
  password,
  salt = randomBytes(16),
}: {
  readonly owner: string;
  readonly password: string;
  readonly salt?: Buffer;
}): SrpVerifier {
  const verifier = power(generator, passwordExponent(owner, password, numberOfBytes(salt)));
  return { salt: salt.toString('hex'), verifier: hexOf(verifier) };
}

/** Whether a verifier is of this password. */
export function isPasswordOf(owner: string, password: string, kept: SrpVerifier): boolean {
  const verifier = power(generator, passwordExponent(owner, password, numberOfHex(kept.salt)));
  return isSameText(hexOf(verifier), hexOf(numberOfHex(kept.verifier)));
}

/** x = H(pad(salt) ‖ H(owner ":" password)). */
function passwordExponent(owner: string, password: string, salt: bigint): bigint {
  return numberOfBytes(hash(pad(salt), hash(`${owner}:${password}`)));
}

/** The pool's half of one exchange, in hexadecimal. Good for one exchange only. */
export interface SrpHalf {
  /** The secret exponent b. */
  readonly b: string;
  /** B = kv + g^b mod N, to be sent. */
  readonly srpB: string;
}

/**
 * 256 bits, the least that RFC 5054 asks for (section 2.5.3): to find such an exponent takes
 * some 2^128 steps, which is about what the group of 3072 bits withstands in any case
 * (RFC 3526, section 8). A longer one would cost time and win nothing.
 */
const secretExponentBytes = 32;

/** Opens an exchange about a verifier. */
export function beginSrp({ verifier }: Pick<SrpVerifier, 'verifier'>): SrpHalf {
  const b = numberOfBytes(randomBytes(secretExponentBytes));
  const srpB = (multiplier * numberOfHex(verifier) + power(generator, b)) % prime;
  return { b: hexOf(b), srpB: hexOf(srpB) };
}

/** No number below N has more digits, padding included; what is longer costs time to read. */
const mostDigits = 2 * (primeBytes + 1);

/**
 * Whether a client's A may be used: hexadecimal of a bounded length, and no multiple of N.
 * Such a multiple makes the shared secret 0 whatever the password is (RFC 5054, section 2.5.4).
 */
export function isUsableA(srpA: string): boolean {
  const isHex = srpA.length <= mostDigits && /^[0-9a-f]+$/i.test(srpA);
  return isHex && numberOfHex(srpA) % prime !== 0n;
}

/** What a claim is about: one exchange, and what the client says beside it. */
export interface SrpClaim extends SrpHalf, Pick<SrpVerifier, 'verifier'> {
  readonly owner: string;
  /** A usable A as it was sent; see {@link isUsableA}. */
  readonly srpA: string;
  /** SECRET_BLOCK as it was sent, in base64. */
  readonly secretBlock: string;
  /** TIMESTAMP as it was sent. */
  readonly timestamp: string;
}

/**
 * PASSWORD_CLAIM_SIGNATURE as a client makes it that knows the password: HMAC-SHA256 of
 * owner, secret block and timestamp, keyed with what the exchange leaves on both sides,
 * in base64.
 */
export function claimSignature(claim: SrpClaim): string {
  return createHmac('sha256', claimKey(claim))
    .update(claim.owner)
    .update(Buffer.from(claim.secretBlock, 'base64'))
    .update(claim.timestamp)
    .digest('base64');
}

/** Whether a signature is that of the claim; the time it takes does not tell how nearly. */
export function isClaimRight(signature: string, claim: SrpClaim): boolean {
  return isSameText(signature, claimSignature(claim));
}

/** 16 bytes of HKDF (RFC 5869) from S = (A v^u)^b mod N, where u = H(pad(A) ‖ pad(B)). */
function claimKey({ srpA, b, srpB, verifier }: SrpClaim): Buffer {
  const a = numberOfHex(srpA);
  const scramble = numberOfBytes(hash(pad(a), pad(numberOfHex(srpB))));
  const base = (a * power(numberOfHex(verifier), scramble)) % prime;
  const shared = power(base, numberOfHex(b));
  return Buffer.from(hkdfSync('sha256', pad(shared), pad(scramble), 'Caldera Derived Key', 16));
}

/**
 * A verifier for a name nobody has, so that asking with that name looks like asking with
 * one that exists: always the same for the same name as it is written and the same key of
 * the pool. No password opens it.
 *
 * The verifier is a square drawn from the group, as those of passwords are. Making it costs
 * no power, so an unknown name does not answer later than a known one.
 */
export function decoyFor(secretKey: Buffer, name: string): SrpVerifier {
  const seed = createHmac('sha256', secretKey).update(name).digest();
  const drawn = Buffer.from(hkdfSync('sha256', seed, '', 'srp decoy', 16 + primeBytes));
  const root = numberOfBytes(drawn.subarray(16));
  return {
    salt: drawn.toString('hex', 0, 16),
    verifier: hexOf((root * root) % prime),
  };
}
