/**
 * Reading attestation objects (WebAuthn 3, section 6.5). It loads the WebAuthn library, as
 * `attestation.ts` does.
 */
import { isoCBOR, parseAuthenticatorData } from '@simplewebauthn/server/helpers';

/** An attestation object, read and not yet believed. */
export interface Attestation {
  /** SHA-256 of the id of the relying party that the authenticator served. */
  readonly relyingPartyIdHash: Uint8Array;
  readonly userPresent: boolean;
  readonly userVerified: boolean;
  /** base64url */
  readonly credentialId: string;
  /** The decoded COSE key. */
  readonly key: ReadonlyMap<unknown, unknown>;
  /** `self` is signed by the new key itself; `foreign` is everything with certificates. */
  readonly statement: 'none' | 'self' | 'foreign';
}

type Cbor = Parameters<typeof isoCBOR.encode>[0];
type CborMap = ReadonlyMap<unknown, unknown>;

/** RP ID hash, flags, counter, AAGUID and the length of the id: what stands before the id. */
const bytesBeforeId = 32 + 1 + 4 + 16 + 2;
const algorithmLabel = 3;

/**
 * Reads an attestation object (base64url). Null when it is none, and when it is not in
 * canonical CBOR, which WebAuthn 3 (section 2) asks for: the decoder takes a byte string that
 * ends too early for a shorter one, and would let a truncated key pass.
 */
export function readAttestation(text: string): Attestation | null {
  try {
    const object = decodeCanonical(Buffer.from(text, 'base64url'));
    const authData = object?.get('authData');
    const statement = object?.get('attStmt');
    if (!(authData instanceof Uint8Array) || !(statement instanceof Map)) return null;
    const read = parseAuthenticatorData(new Uint8Array(authData));
    const { credentialID, credentialPublicKey } = read;
    if (credentialID === undefined || credentialPublicKey === undefined) return null;
    const key = decodeCanonical(authData.subarray(bytesBeforeId + credentialID.length), {
      length: credentialPublicKey.length,
    });
    return key === null
      ? null
      : {
          relyingPartyIdHash: read.rpIdHash,
          userPresent: read.flags.up,
          userVerified: read.flags.uv,
          credentialId: Buffer.from(credentialID).toString('base64url'),
          key,
          statement: statementKind(object?.get('fmt'), statement, key),
        };
  } catch {
    // The decoders throw at whatever they cannot read.
    return null;
  }
}

/** The map that these bytes, or the first of them, spell in their one canonical form, or null. */
function decodeCanonical(
  bytes: Uint8Array,
  { length = bytes.length }: { readonly length?: number } = {},
): CborMap | null {
  const item = Uint8Array.from(bytes.subarray(0, length));
  const decoded = isoCBOR.decodeFirst<Cbor>(item);
  return decoded instanceof Map && Buffer.from(isoCBOR.encode(decoded)).equals(item)
    ? decoded
    : null;
}

function statementKind(
  format: unknown,
  statement: CborMap,
  key: CborMap,
): Attestation['statement'] {
  if (format === 'none') return 'none';
  // WebAuthn 3, section 8.2: self attestation has the key's own algorithm; the library does not look.
  const isSelf =
    format === 'packed' &&
    !statement.has('x5c') &&
    statement.get('alg') === key.get(algorithmLabel);
  return isSelf ? 'self' : 'foreign';
}
