import { describe, expect, it } from 'vitest';
import {
  requestOptions,
  type AssertionAnswer,
} from '../../../../main/practice-pool/passkeys/authentication.ts';
import {
  SoftPasskey,
  type SoftAssertion,
  type SoftPasskeyTraits,
} from '../../../support/soft-authenticator.ts';
import {
  changeBytes,
  creationOptions,
  flipBit,
  origin,
  relyingParty,
  signIn,
  storedPasskey,
  withResponse,
  type Changes,
} from './ceremonies.ts';

describe('options to sign in', () => {
  it('are JSON text with the members and the order of the service', () => {
    const { options, challenge } = requestOptions({
      relyingParty,
      allow: [
        { credentialId: 'AAAA', transports: [] },
        { credentialId: 'BBBB', transports: ['internal'] },
      ],
      userVerification: 'preferred',
    });
    expect(options).toBe(
      `{"challenge":"${challenge}","timeout":180000,"rpId":"auth.example.com",` +
        '"allowCredentials":[{"type":"public-key","id":"AAAA","transports":[]},' +
        '{"type":"public-key","id":"BBBB","transports":["internal"]}],' +
        '"userVerification":"preferred"}',
    );
  });
});

describe('a sign-in', () => {
  it.each(['ES256', 'RS256', 'EdDSA'] as const)('with %s is right', async (algorithm) => {
    const soft = new SoftPasskey({ algorithm });
    expect(await signIn(soft)).toEqual({
      kind: 'right',
      credentialId: soft.credentialId,
      newCounter: 1,
      userVerified: true,
    });
  });

  it('is right as a JSON value too', async () => {
    const outcome = await signIn(new SoftPasskey(), { credential: (credential) => credential });
    expect(outcome.kind).toBe('right');
  });

  it('is right for any passkey of the user', async () => {
    const soft = new SoftPasskey();
    const passkeys = [new SoftPasskey(), soft, new SoftPasskey()].map((each) =>
      storedPasskey(each),
    );
    expect(await signIn(soft, { expected: { passkeys } })).toMatchObject({
      kind: 'right',
      credentialId: soft.credentialId,
    });
  });

  it('says when the person was only present', async () => {
    const outcome = await signIn(new SoftPasskey({ flags: 0x01 }));
    expect(outcome).toMatchObject({ kind: 'right', userVerified: false });
  });

  it('is right again and again for a passkey that never counts', async () => {
    const soft = new SoftPasskey({ counts: false });
    expect(await signIn(soft)).toMatchObject({ kind: 'right', newCounter: 0 });
    expect(await signIn(soft)).toMatchObject({ kind: 'right', newCounter: 0 });
  });

  it('tells whose it is by the user handle of the registration', async () => {
    const soft = new SoftPasskey();
    soft.register(creationOptions, { origin });
    expect((await signIn(soft)).kind).toBe('right');
    const expected = { sub: 'somebody-else' };
    expect((await signIn(soft, { expected })).kind).toBe('wrong');
  });
});

type Wrong = readonly [
  fault: string,
  changes: Changes<SoftAssertion, AssertionAnswer>,
  traits?: SoftPasskeyTraits,
];

const inResponse =
  (member: keyof SoftAssertion['response'], change: (bytes: Buffer) => Uint8Array) =>
  (credential: SoftAssertion): object =>
    withResponse(credential, {
      [member]: changeBytes(credential.response[member] ?? '', change),
    });

const wrong: readonly Wrong[] = [
  ['another challenge', { ceremony: { clientData: { challenge: 'b3RoZXI' } } }],
  ['a challenge that is over', { expected: { challenge: '' } }],
  ['a foreign origin', { ceremony: { origin: 'https://evil.example' } }],
  ['an origin off the list', { expected: { origins: ['https://example.com'] } }],
  ['a foreign frame', { ceremony: { clientData: { crossOrigin: true } } }],
  ['another relying party', { ceremony: { relyingPartyId: 'evil.example' } }],
  ['the data of a registration', { ceremony: { clientData: { type: 'webauthn.create' } } }],
  ['nobody present', {}, { flags: 0x04 }],
  [
    'no user verification where it is required',
    { expected: { userVerification: 'required' } },
    { flags: 0x01 },
  ],
  ['a backup of what cannot be backed up', {}, { flags: 0x15 }],
  ...(['ES256', 'RS256', 'EdDSA'] as const).map((algorithm): Wrong => {
    const credential = inResponse('signature', flipBit(-1));
    return [`a bit flipped in the signature of ${algorithm}`, { credential }, { algorithm }];
  }),
  ['a bit flipped in the counter', { credential: inResponse('authenticatorData', flipBit(35)) }],
  ['client data with a space', { credential: inResponse('clientDataJSON', withSpace) }],
  ['an empty signature', { credential: inResponse('signature', () => Buffer.alloc(0)) }],
  ['a signature of zeros', { credential: inResponse('signature', () => Buffer.alloc(70)) }],
  ['a signature of r and s 0', { credential: inResponse('signature', () => zeroSignature) }],
  [
    'truncated authenticator data',
    { credential: inResponse('authenticatorData', (bytes) => bytes.subarray(0, 36)) },
  ],
  [
    'more authenticator data',
    { credential: inResponse('authenticatorData', (bytes) => Buffer.concat([bytes, bytes])) },
  ],
  ['no passkey at all', { expected: { passkeys: [] } }],
  ['the passkey of somebody else', { expected: { passkeys: [storedPasskey(new SoftPasskey())] } }],
  ['an unknown user handle', { credential: (c) => withResponse(c, { userHandle: 'AAAA' }) }],
  ['an id that is not the raw id', { credential: (c) => ({ ...c, rawId: 'AAAA' }) }],
  ['another type', { credential: (c) => ({ ...c, type: 'password' }) }],
  ['no response', { credential: (c) => ({ ...c, response: null }) }],
  ['a list', { credential: (c) => [c] }],
  ['text that is no JSON', { credential: () => 'hello' }],
  ['empty text', { credential: () => '' }],
  ['JSON text in JSON text', { credential: (c) => JSON.stringify(JSON.stringify(c)) }],
  ['brackets without end', { credential: () => '['.repeat(131_072) }],
  ['a megabyte', { credential: inResponse('signature', () => Buffer.alloc(1_000_000)) }],
];

function withSpace(clientData: Buffer): Buffer {
  return Buffer.concat([clientData, Buffer.from(' ')]);
}

const zeroSignature = Buffer.from('3006020100020100', 'hex');

describe('a sign-in is wrong', () => {
  const rows = wrong.map(([fault, changes, traits = {}]) => [fault, changes, traits] as const);

  it.each(rows)('with %s', async (_, changes, traits) => {
    expect((await signIn(new SoftPasskey(traits), changes)).kind).toBe('wrong');
  });

  it.each([
    ['the same', 5, 5],
    ['lower', 5, 4],
    ['0 after it counted', 5, 0],
  ])('with a counter that is %s', async (_, before, counter) => {
    const soft = new SoftPasskey();
    const stored = storedPasskey(soft, { counter: before });
    expect((await signIn(soft, { stored, ceremony: { counter } })).kind).toBe('wrong');
  });

  it('with the key of another under the right id', async () => {
    const soft = new SoftPasskey();
    const stored = storedPasskey(soft, { publicKey: new SoftPasskey().publicKey });
    expect((await signIn(soft, { stored })).kind).toBe('wrong');
  });

  it('with a stored key that is none', async () => {
    const soft = new SoftPasskey();
    const stored = storedPasskey(soft, { publicKey: 'AAAA' });
    expect((await signIn(soft, { stored })).kind).toBe('wrong');
  });
});
