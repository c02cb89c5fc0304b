/**
 * A passkey made of software: authenticator and browser in one. It answers the options of a
 * pool as a real one would, or as a forger would. It is written from the specification
 * (WebAuthn 3; RFC 8949 for CBOR; RFC 9053 and 8230 for keys) and shares nothing with the pool.
 */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** What this needs of `CredentialCreationOptions`. */
export interface SoftCreationOptions {
  readonly challenge: string;
  readonly rp: { readonly id: string };
  readonly user: { readonly id: string };
}

/** What this needs of the value in `CREDENTIAL_REQUEST_OPTIONS`. */
export interface SoftRequestOptions {
  readonly challenge: string;
  readonly rpId: string;
}

export interface SoftPasskeyTraits {
  readonly algorithm?: 'ES256' | 'RS256' | 'EdDSA';
  /** `packed` is self attestation: the new key signs for itself. */
  readonly attestation?: 'none' | 'packed';
  readonly attachment?: 'platform' | 'cross-platform';
  readonly transports?: readonly string[];
  /** A synchronised passkey does not count and says 0 for ever. */
  readonly counts?: boolean;
  /** Bits 0 UP, 2 UV, 3 BE and 4 BS of the flags byte. */
  readonly flags?: number;
}

/** Where a ceremony takes place, and what of it is forged. */
export interface Ceremony {
  readonly origin: string;
  /** Members to change in, or to add to, the client data. */
  readonly clientData?: Readonly<Record<string, unknown>>;
  /** The relying party the authenticator is led to believe in. */
  readonly relyingPartyId?: string;
  readonly flags?: number;
  readonly counter?: number;
  /** Entries to change in the COSE key of a new credential. */
  readonly coseKey?: CborMap;
  readonly format?: string;
  readonly statement?: CborMap;
}

export interface SoftRegistration {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly authenticatorAttachment: 'platform' | 'cross-platform';
  readonly clientExtensionResults: Readonly<Record<string, never>>;
  readonly response: {
    readonly clientDataJSON: string;
    readonly attestationObject: string;
    readonly transports: readonly string[];
  };
}

export interface SoftAssertion extends Omit<SoftRegistration, 'response'> {
  readonly response: {
    readonly clientDataJSON: string;
    readonly authenticatorData: string;
    readonly signature: string;
    readonly userHandle: string | null;
  };
}

export type CborMap = ReadonlyMap<string | number, CborValue>;
export type CborValue = string | number | Uint8Array | CborMap | readonly CborValue[];

const up = 0x01;
const uv = 0x04;
const attested = 0x40;
const coseAlgorithms = { ES256: -7, RS256: -257, EdDSA: -8 } as const;

/** One passkey. It is registered at most once and then signs in as often as asked. */
export class SoftPasskey {
  readonly credentialId: string = randomBytes(32).toString('base64url');
  readonly #traits: Required<SoftPasskeyTraits>;
  readonly #privateKey: KeyObject;
  readonly #coseKey: CborMap;
  #counter = 0;
  #userHandle: string | null = null;

  constructor(traits: SoftPasskeyTraits = {}) {
    this.#traits = {
      algorithm: 'ES256',
      attestation: 'none',
      attachment: 'platform',
      transports: ['internal'],
      counts: true,
      flags: up | uv,
      ...traits,
    };
    const { privateKey, publicKey } = newKeys(this.#traits.algorithm);
    this.#privateKey = privateKey;
    this.#coseKey = coseKeyOf(this.#traits.algorithm, publicKey);
  }

  /** The COSE key in base64url. */
  get publicKey(): string {
    return encodeCbor(this.#coseKey).toString('base64url');
  }

  /** Answers `CredentialCreationOptions` with a RegistrationResponseJSON. */
  register(options: SoftCreationOptions, ceremony: Ceremony): SoftRegistration {
    this.#userHandle = options.user.id;
    const clientData = clientDataOf('webauthn.create', options.challenge, ceremony);
    const id = Buffer.from(this.credentialId, 'base64url');
    const coseKey = new Map([...this.#coseKey, ...(ceremony.coseKey ?? [])]);
    const credentialData = Buffer.concat([
      Buffer.alloc(16),
      bigEndian(id.length, 2),
      id,
      encodeCbor(coseKey),
    ]);
    const authData = Buffer.concat([
      this.#authenticatorData(options.rp.id, ceremony, attested),
      credentialData,
    ]);
    const isPacked = this.#traits.attestation === 'packed';
    const selfSigned = (): CborMap =>
      new Map<string, CborValue>([
        ['alg', coseAlgorithms[this.#traits.algorithm]],
        ['sig', this.#sign(authData, clientData)],
      ]);
    const attestation = new Map<string, CborValue>([
      ['fmt', ceremony.format ?? this.#traits.attestation],
      ['attStmt', ceremony.statement ?? (isPacked ? selfSigned() : new Map())],
      ['authData', authData],
    ]);
    return {
      ...this.#credential(),
      response: {
        clientDataJSON: clientData.toString('base64url'),
        attestationObject: encodeCbor(attestation).toString('base64url'),
        transports: this.#traits.transports,
      },
    };
  }

  /** Answers `CREDENTIAL_REQUEST_OPTIONS` with an AuthenticationResponseJSON. */
  signIn(options: SoftRequestOptions, ceremony: Ceremony): SoftAssertion {
    const clientData = clientDataOf('webauthn.get', options.challenge, ceremony);
    const authData = this.#authenticatorData(options.rpId, ceremony, 0);
    return {
      ...this.#credential(),
      response: {
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: this.#sign(authData, clientData).toString('base64url'),
        userHandle: this.#userHandle,
      },
    };
  }

  #credential(): Omit<SoftRegistration, 'response'> {
    return {
      id: this.credentialId,
      rawId: this.credentialId,
      type: 'public-key',
      authenticatorAttachment: this.#traits.attachment,
      clientExtensionResults: {},
    };
  }

  #authenticatorData(relyingPartyId: string, ceremony: Ceremony, moreFlags: number): Buffer {
    if (this.#traits.counts) this.#counter += 1;
    return Buffer.concat([
      sha256(ceremony.relyingPartyId ?? relyingPartyId),
      Buffer.from([(ceremony.flags ?? this.#traits.flags) | moreFlags]),
      bigEndian(ceremony.counter ?? this.#counter, 4),
    ]);
  }

  #sign(authData: Buffer, clientData: Buffer): Buffer {
    const digest = this.#traits.algorithm === 'EdDSA' ? null : 'sha256';
    return sign(digest, Buffer.concat([authData, sha256(clientData)]), this.#privateKey);
  }
}

/** CBOR in its canonical form, of the types that WebAuthn uses. */
export function encodeCbor(value: CborValue): Buffer {
  if (typeof value === 'number') {
    return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value);
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([cborHead(3, text.length), text]);
  }
  if (value instanceof Uint8Array) return Buffer.concat([cborHead(2, value.length), value]);
  if (value instanceof Map) {
    const entries = [...(value as CborMap)];
    return Buffer.concat([
      cborHead(5, entries.length),
      ...entries.flatMap(([key, member]) => [encodeCbor(key), encodeCbor(member)]),
    ]);
  }
  const items = value as readonly CborValue[];
  return Buffer.concat([cborHead(4, items.length), ...items.map(encodeCbor)]);
}

function cborHead(majorType: number, argument: number): Buffer {
  const major = majorType << 5;
  if (argument < 24) return Buffer.from([major | argument]);
  if (argument < 0x100) return Buffer.from([major | 24, argument]);
  return Buffer.concat([Buffer.from([major | 25]), bigEndian(argument, 2)]);
}

function newKeys(algorithm: Required<SoftPasskeyTraits>['algorithm']): {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
} {
  switch (algorithm) {
    case 'ES256':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'RS256':
      return generateKeyPairSync('rsa', { modulusLength: 2048 });
    case 'EdDSA':
      return generateKeyPairSync('ed25519');
  }
}

function coseKeyOf(algorithm: keyof typeof coseAlgorithms, publicKey: KeyObject): CborMap {
  const jwk = publicKey.export({ format: 'jwk' });
  const bytes = (text = ''): Buffer => Buffer.from(text, 'base64url');
  const alg = [3, coseAlgorithms[algorithm]] as const;
  switch (algorithm) {
    case 'ES256':
      return new Map<number, CborValue>([
        [1, 2],
        alg,
        [-1, 1],
        [-2, bytes(jwk.x)],
        [-3, bytes(jwk.y)],
      ]);
    case 'RS256':
      return new Map<number, CborValue>([[1, 3], alg, [-1, bytes(jwk.n)], [-2, bytes(jwk.e)]]);
    case 'EdDSA':
      return new Map<number, CborValue>([[1, 1], alg, [-1, 6], [-2, bytes(jwk.x)]]);
  }
}

function clientDataOf(type: string, challenge: string, ceremony: Ceremony): Buffer {
  const { origin, clientData } = ceremony;
  return Buffer.from(
    JSON.stringify({ type, challenge, origin, crossOrigin: false, ...clientData }),
  );
}

function bigEndian(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

function sha256(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
