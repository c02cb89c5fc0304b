/** What a client makes of a device's password, as it sends it. */
import type { SrpVerifier } from './srp.ts';
import { numberOfHex, prime } from './srp-group.ts';

/** Clients take 16 random bytes, and a zero byte in front where the first bit is set. */
const mostSaltBytes = 64;

/**
 * Salt and verifier of ConfirmDevice, base64, in the form in which the pool keeps them. Null
 * when one is missing, is no base64, or cannot be: a verifier is a number below N, and one of 0
 * or 1 would let anybody in (RFC 5054, section 2.5.4).
 */
export function readDeviceSecret(salt: string, verifier: string): SrpVerifier | null {
  const [saltBytes, verifierBytes] = [readBase64(salt), readBase64(verifier)];
  if (saltBytes === null || verifierBytes === null || saltBytes.length > mostSaltBytes) return null;
  const number = numberOfHex(verifierBytes.toString('hex'));
  if (number <= 1n || number >= prime) return null;
  return { salt: saltBytes.toString('hex'), verifier: verifierBytes.toString('hex') };
}

/** Null for nothing, and for what other bytes would be written as. */
function readBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  const isBase64 = bytes.toString('base64').replaceAll('=', '') === text.replaceAll('=', '');
  return isBase64 && bytes.length > 0 ? bytes : null;
}
