/** Public keys of passkeys, as COSE writes them (RFC 9053, section 7; RFC 8230, section 4). */
import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';

/** Of ES256 and RS256: what the service offers, in its order (StartWebAuthnRegistration, example). */
export const offeredAlgorithms = [-7, -257] as const;

const label = { kty: 1, alg: 3, crv: -1, x: -2, y: -3, n: -1, e: -2 } as const;
const p256Bytes = 32;
/** RFC 8812, section 2. */
const minModulusBits = 2048;

/** Whether a pool can use this key: `broken` says it is no sound key of an offered algorithm. */
export type KeyVerdict = 'usable' | 'not-offered' | 'broken';

/**
 * Judges a decoded COSE key. A credential without attestation proves nothing of its key, so one
 * that could never verify a signature has to be found here (a point off the curve, a truncated
 * modulus).
 */
export function judgeKey(key: ReadonlyMap<unknown, unknown>): KeyVerdict {
  const algorithm = key.get(label.alg);
  if (!offeredAlgorithms.some((offered) => offered === algorithm)) return 'not-offered';
  const isSound = algorithm === -7 ? isSoundElliptic(key) : isSoundRsa(key);
  return isSound ? 'usable' : 'broken';
}

function isSoundElliptic(key: ReadonlyMap<unknown, unknown>): boolean {
  const x = key.get(label.x);
  const y = key.get(label.y);
  const isP256 = key.get(label.kty) === 2 && key.get(label.crv) === 1;
  if (!isP256 || !isBytes(x) || !isBytes(y)) return false;
  if (x.length !== p256Bytes || y.length !== p256Bytes) return false;
  return importKey({ kty: 'EC', crv: 'P-256', x: base64url(x), y: base64url(y) }) !== null;
}

/** Importing an RSA key checks nothing, not even that there is a modulus. */
function isSoundRsa(key: ReadonlyMap<unknown, unknown>): boolean {
  const n = key.get(label.n);
  const e = key.get(label.e);
  if (key.get(label.kty) !== 3 || !isBytes(n) || !isBytes(e)) return false;
  const imported = importKey({ kty: 'RSA', n: base64url(n), e: base64url(e) });
  const { modulusLength = 0, publicExponent = 0n } = imported?.asymmetricKeyDetails ?? {};
  return modulusLength >= minModulusBits && publicExponent >= 3n && publicExponent % 2n === 1n;
}

function importKey(jwk: JsonWebKey): KeyObject | null {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    return null;
  }
}

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
