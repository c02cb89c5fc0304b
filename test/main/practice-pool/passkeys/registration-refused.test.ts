import { describe, expect, it } from 'vitest';
import type { RegistrationAnswer } from '../../../../main/practice-pool/passkeys/registration.ts';
import {
  SoftPasskey,
  encodeCbor,
  type CborValue,
  type SoftPasskeyTraits,
  type SoftRegistration,
} from '../../../support/soft-authenticator.ts';
import { changeBytes, flipBit, register, withResponse, type Changes } from './ceremonies.ts';

type Refused = readonly [
  fault: string,
  kind: string,
  changes: Changes<SoftRegistration, RegistrationAnswer>,
  traits?: SoftPasskeyTraits,
];

const attestationObject =
  (change: (bytes: Buffer) => Uint8Array) =>
  (credential: SoftRegistration): object =>
    withResponse(credential, {
      attestationObject: changeBytes(credential.response.attestationObject, change),
    });
const clientDataText =
  (text: string) =>
  (credential: SoftRegistration): object =>
    withResponse(credential, { clientDataJSON: Buffer.from(text).toString('base64url') });

/** An elliptic key whose point is not on the curve. */
const offCurve = new Map([[-3, Buffer.alloc(32, 1)]]);
const evenExponent = new Map([[-2, Buffer.from([1, 0])]]);
const exponentOne = new Map([[-2, Buffer.from([1])]]);
const shortModulus = new Map([[-1, Buffer.alloc(128, 0xff)]]);
const certificates = new Map<string, CborValue>([
  ['alg', -7],
  ['sig', Buffer.alloc(70)],
  ['x5c', [Buffer.alloc(300)]],
]);

const untrue: readonly Refused[] = [
  [
    'another challenge',
    'challenge-not-found',
    { ceremony: { clientData: { challenge: 'b3RoZXI' } } },
  ],
  ['a challenge that is over', 'challenge-not-found', { expected: { challenge: '' } }],
  ['another app client', 'client-mismatch', { expected: { clientId: 'client2' } }],
  ['a foreign origin', 'origin-not-allowed', { ceremony: { origin: 'https://evil.example' } }],
  [
    'an origin off the list',
    'origin-not-allowed',
    { expected: { origins: ['https://example.com'] } },
  ],
  [
    'a foreign frame',
    'origin-not-allowed',
    { ceremony: { clientData: { crossOrigin: true, topOrigin: 'https://evil.example' } } },
  ],
  [
    'a page around it that is not told apart',
    'origin-not-allowed',
    { ceremony: { clientData: { topOrigin: 'https://evil.example' } } },
  ],
  [
    'another relying party',
    'relying-party-mismatch',
    { ceremony: { relyingPartyId: 'evil.example' } },
  ],
  [
    'a parent as relying party',
    'relying-party-mismatch',
    { ceremony: { relyingPartyId: 'example.com' } },
  ],
  ['the data of a sign-in', 'invalid', { ceremony: { clientData: { type: 'webauthn.get' } } }],
  ['nobody present', 'not-supported', {}, { flags: 0x04 }],
  [
    'no user verification where it is required',
    'not-supported',
    { expected: { userVerification: 'required' } },
    { flags: 0x01 },
  ],
  ['a backup of what cannot be backed up', 'invalid', {}, { flags: 0x15 }],
  ['EdDSA, which is not offered', 'not-supported', {}, { algorithm: 'EdDSA' }],
  ['an unknown algorithm', 'not-supported', { ceremony: { coseKey: new Map([[3, -65_535]]) } }],
  [
    'an algorithm that is no number',
    'not-supported',
    { ceremony: { coseKey: new Map([[3, 'ES256']]) } },
  ],
  ['a point off the curve', 'invalid', { ceremony: { coseKey: offCurve } }],
  ['a point too short', 'invalid', { ceremony: { coseKey: new Map([[-2, Buffer.alloc(31)]]) } }],
  ['a key of another type', 'invalid', { ceremony: { coseKey: new Map([[1, 3]]) } }],
  ['another curve', 'invalid', { ceremony: { coseKey: new Map([[-1, 2]]) } }],
  [
    'an empty modulus',
    'invalid',
    { ceremony: { coseKey: new Map([[-1, Buffer.alloc(0)]]) } },
    { algorithm: 'RS256' },
  ],
  ['a short modulus', 'invalid', { ceremony: { coseKey: shortModulus } }, { algorithm: 'RS256' }],
  ['an even exponent', 'invalid', { ceremony: { coseKey: evenExponent } }, { algorithm: 'RS256' }],
  ['the exponent 1', 'invalid', { ceremony: { coseKey: exponentOne } }, { algorithm: 'RS256' }],
  ['certificates', 'not-supported', { ceremony: { format: 'packed', statement: certificates } }],
  [
    'self attestation by another algorithm',
    'not-supported',
    {
      ceremony: {
        statement: new Map<string, CborValue>([
          ['alg', -257],
          ['sig', Buffer.alloc(256)],
        ]),
      },
    },
    { attestation: 'packed' },
  ],
  ...['tpm', 'android-key', 'android-safetynet', 'fido-u2f', 'apple', 'compound', ''].map(
    (format): Refused => [`attestation "${format}"`, 'not-supported', { ceremony: { format } }],
  ),
  [
    'a statement where there should be none',
    'invalid',
    { ceremony: { statement: new Map([['sig', Buffer.alloc(8)]]) } },
  ],
  [
    'a bit flipped in the attestation signature',
    'invalid',
    {
      credential: attestationObject((bytes) => {
        const signature = bytes.indexOf('sig') + 'sig'.length + 10;
        return flipBit(signature)(bytes);
      }),
    },
    { attestation: 'packed' },
  ],
];

const broken: readonly (readonly [
  fault: string,
  credential: (credential: SoftRegistration) => unknown,
])[] = [
  ['a text', () => 'RegistrationResponseJSON'],
  ['JSON text in place of JSON', (credential) => JSON.stringify(credential)],
  ['a number', () => 7],
  ['a list', (credential) => [credential]],
  ['an empty object', () => ({})],
  [
    'an own __proto__',
    (credential) => JSON.parse(`{"__proto__":${JSON.stringify(credential)}}`) as unknown,
  ],
  ['no response', (credential) => ({ ...credential, response: null })],
  ['another type', (credential) => ({ ...credential, type: 'password' })],
  ['an id that is not the raw id', (credential) => ({ ...credential, id: 'AAAA' })],
  ['the id of another credential', (credential) => ({ ...credential, id: 'AAAA', rawId: 'AAAA' })],
  ['an id of objects', (credential) => ({ ...credential, id: {}, rawId: {} })],
  ['no client data', (credential) => withResponse(credential, { clientDataJSON: undefined })],
  ['empty client data', (credential) => withResponse(credential, { clientDataJSON: '' })],
  ['client data that is no JSON', clientDataText('hello')],
  ['client data null', clientDataText('null')],
  ['client data of another shape', clientDataText('{"type":["webauthn.create"]}')],
  ['deep client data', clientDataText('['.repeat(40_000))],
  ['base64 with padding', (credential) => withResponse(credential, { attestationObject: 'oA==' })],
  [
    'base64 that is not for URLs',
    (credential) => withResponse(credential, { clientDataJSON: 'e+/' }),
  ],
  ['spare bits in base64url', (credential) => withResponse(credential, { clientDataJSON: 'AB' })],
  ['an empty attestation object', attestationObject(() => Buffer.from([0xa0]))],
  ['an attestation object that is a list', attestationObject(() => Buffer.from([0x80]))],
  ['an attestation object of text', attestationObject(() => encodeCbor('none'))],
  ['CBOR that ends a byte early', attestationObject((bytes) => bytes.subarray(0, -1))],
  ['CBOR that ends in the middle', attestationObject((bytes) => bytes.subarray(0, 60))],
  ['CBOR that ends at once', attestationObject((bytes) => bytes.subarray(0, 1))],
  ['a byte after the CBOR', attestationObject((bytes) => Buffer.concat([bytes, Buffer.alloc(1)]))],
  [
    'authenticator data that says it is longer',
    attestationObject((bytes) => {
      // The head of the byte string is 0x58 and the length, right after the key's text.
      const at = bytes.indexOf('authData') + 'authData'.length + 1;
      bytes.writeUInt8(bytes.readUInt8(at) + 1, at);
      return bytes;
    }),
  ],
  [
    'a key cut short inside whole authenticator data',
    attestationObject((bytes) => {
      const at = bytes.indexOf('authData') + 'authData'.length + 1;
      bytes.writeUInt8(bytes.readUInt8(at) - 1, at);
      return bytes.subarray(0, -1);
    }),
  ],
  [
    'authenticator data without a credential',
    attestationObject(() =>
      encodeCbor(
        new Map<string, CborValue>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', Buffer.alloc(37, 1)],
        ]),
      ),
    ),
  ],
  ['CBOR a thousand lists deep', attestationObject(() => Buffer.alloc(48_000, 0x81))],
  ['a list of four thousand million', attestationObject(() => Buffer.from('9affffffff00', 'hex'))],
  ['a megabyte', attestationObject(() => Buffer.alloc(1_000_000, 0x81))],
  [
    'an id far too long',
    (credential) => ({ ...credential, id: 'A'.repeat(2e6), rawId: 'A'.repeat(2e6) }),
  ],
  ['transports of numbers', (credential) => withResponse(credential, { transports: [1] })],
  [
    'a transport far too long',
    (credential) => withResponse(credential, { transports: ['x'.repeat(1e5)] }),
  ],
  [
    'a thousand transports',
    (credential) => withResponse(credential, { transports: Array(1000).fill('usb') }),
  ],
];

describe('a registration is refused', () => {
  const rows = untrue.map(
    ([fault, kind, changes, traits = {}]) => [fault, kind, changes, traits] as const,
  );

  it.each(rows)('for %s as %s', async (_, kind, changes, traits) => {
    expect((await register(new SoftPasskey(traits), changes)).kind).toBe(kind);
  });

  it.each(broken)('for %s as invalid', async (_, credential) => {
    expect((await register(new SoftPasskey(), { credential })).kind).toBe('invalid');
  });
});
