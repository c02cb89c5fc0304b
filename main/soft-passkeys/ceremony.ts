/**
 * The two ceremonies of WebAuthn 3, browser and authenticator in one: making a credential
 * (section 6.3.2) and signing with it (6.3.3). The key is on the curve P-256 (ES256), and
 * nothing is attested.
 */
import { createHash, createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import * as v from 'valibot';
import { encodeCbor } from './cbor.ts';

/** A passkey at rest. To be sealed as a whole. */
export interface SoftPasskey {
  readonly credentialId: string;
  readonly relyingParty: string;
  /** Whose it is, base64url, as the pool said. */
  readonly userHandle: string;
  /** PKCS 8, base64url. */
  readonly privateKey: string;
}

/** What is needed of `CredentialCreationOptions` (PublicKeyCredentialCreationOptionsJSON). */
export const creationOptions = v.object({
  challenge: v.string(),
  rp: v.object({ id: v.string() }),
  user: v.object({ id: v.string() }),
  pubKeyCredParams: v.array(v.object({ alg: v.number() })),
  excludeCredentials: v.optional(v.array(v.object({ id: v.string() })), []),
});
export type CreationOptions = v.InferOutput<typeof creationOptions>;

/** What is needed of `CREDENTIAL_REQUEST_OPTIONS` (PublicKeyCredentialRequestOptionsJSON). */
export const requestOptions = v.object({
  challenge: v.string(),
  rpId: v.string(),
  allowCredentials: v.optional(v.array(v.object({ id: v.string() })), []),
});
export type RequestOptions = v.InferOutput<typeof requestOptions>;

/** COSE's name for ES256 (RFC 9053, section 2.1). */
export const es256 = -7;

/** Bits of the flags byte: a person was there, was verified, and a credential follows. */
const flags = { userPresent: 0x01, userVerified: 0x04, credentialIncluded: 0x40 } as const;
const aaguid = Buffer.alloc(16);
/** An authenticator that does not count says 0 for ever (section 6.1.1). */
const counter = Buffer.alloc(4);

/**
 * Where the ceremony takes place: there is no page, so it is the origin a relying party of
 * this name would have.
 */
const originOf = (relyingParty: string): string =>
  relyingParty === 'localhost' ? 'http://localhost' : `https://${relyingParty}`;

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

const clientDataOf = (
  type: 'webauthn.create' | 'webauthn.get',
  challenge: string,
  relyingParty: string,
): Buffer =>
  Buffer.from(
    JSON.stringify({ type, challenge, origin: originOf(relyingParty), crossOrigin: false }),
  );

const authenticatorData = (relyingParty: string, credential?: Buffer): Buffer => {
  // Nobody has to unlock anything here: who sits at this computer counts as verified.
  const bits = flags.userPresent | flags.userVerified;
  return Buffer.concat([
    sha256(relyingParty),
    Buffer.from([credential === undefined ? bits : bits | flags.credentialIncluded]),
    counter,
    credential ?? Buffer.alloc(0),
  ]);
};

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** COSE_Key of a P-256 key (RFC 9053, section 7.1.1). */
const coseKey = (x: string, y: string): Buffer =>
  encodeCbor(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, es256],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  );

/** A new passkey, and what to tell the pool of it: a RegistrationResponseJSON. */
export const makePasskey = ({
  challenge,
  rp,
  user,
}: CreationOptions): { readonly passkey: SoftPasskey; readonly credential: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const rawId = randomBytes(32);
  const attested = Buffer.concat([
    aaguid,
    Buffer.from([rawId.length >> 8, rawId.length & 0xff]),
    rawId,
    coseKey(x, y),
  ]);
  const attestationObject = encodeCbor(
    new Map<string, string | Uint8Array | ReadonlyMap<string, never>>([
      ['fmt', 'none'],
      ['attStmt', new Map<string, never>()],
      ['authData', authenticatorData(rp.id, attested)],
    ]),
  );
  const credentialId = base64url(rawId);
  return {
    passkey: {
      credentialId,
      relyingParty: rp.id,
      userHandle: user.id,
      privateKey: base64url(privateKey.export({ type: 'pkcs8', format: 'der' })),
    },
    credential: JSON.stringify({
      id: credentialId,
      rawId: credentialId,
      type: 'public-key',
      authenticatorAttachment: 'platform',
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(clientDataOf('webauthn.create', challenge, rp.id)),
        attestationObject: base64url(attestationObject),
        transports: ['internal'],
      },
    }),
  };
};

/** The answer to a question for this passkey: an AuthenticationResponseJSON. */
export const signWith = (
  { credentialId, relyingParty, userHandle, privateKey }: SoftPasskey,
  challenge: string,
): string => {
  const clientData = clientDataOf('webauthn.get', challenge, relyingParty);
  const data = authenticatorData(relyingParty);
  const key = createPrivateKey({
    key: Buffer.from(privateKey, 'base64url'),
    type: 'pkcs8',
    format: 'der',
  });
  return JSON.stringify({
    id: credentialId,
    rawId: credentialId,
    type: 'public-key',
    authenticatorAttachment: 'platform',
    clientExtensionResults: {},
    response: {
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(data),
      signature: base64url(sign('sha256', Buffer.concat([data, sha256(clientData)]), key)),
      userHandle,
    },
  });
};
