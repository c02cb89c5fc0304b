/** Proof Key for Code Exchange (RFC 7636). */
import { createHash } from 'node:crypto';
import { isSameText } from '../proofs/same-text.ts';

/**
 * Whether a verifier fits a challenge of the method S256. Without a challenge there must be no
 * verifier either: whoever sends one takes PKCE for granted, and somebody may have taken the
 * challenge out of the request (RFC 9700, section 2.1.1).
 */
export function isVerified(challenge: string | null, verifier: string | null): boolean {
  if (challenge === null || verifier === null) return challenge === verifier;
  // 43 to 128 characters (section 4.1), even of whom has hashed fewer.
  if (!/^[A-Za-z0-9._~-]{43,128}$/.test(verifier)) return false;
  return isSameText(createHash('sha256').update(verifier).digest('base64url'), challenge);
}
