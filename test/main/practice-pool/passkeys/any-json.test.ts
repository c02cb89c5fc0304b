import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyAssertion } from '../../../../main/practice-pool/passkeys/authentication.ts';
import { verifyRegistration } from '../../../../main/practice-pool/passkeys/registration.ts';
import { SoftPasskey, type SoftAssertion } from '../../../support/soft-authenticator.ts';
import {
  creationOptions,
  nowMs,
  origin,
  relyingParty,
  storedPasskey,
  sub,
  withResponse,
} from './ceremonies.ts';

// An EdDSA signature has no encoding around it: every bit of it counts.
const soft = new SoftPasskey({ algorithm: 'EdDSA', counts: false });
const stored = storedPasskey(soft);
const honest = {
  registration: new SoftPasskey().register(creationOptions, { origin }),
  assertion: soft.signIn({ challenge: 'AAAA', rpId: relyingParty.id }, { origin }),
};

const expected = {
  challenge: 'AAAA',
  relyingParty,
  origins: 'any-for-relying-party',
  userVerification: 'preferred',
} as const;
const register = (credential: unknown) =>
  verifyRegistration({
    ...expected,
    credential,
    startedByClientId: 'client1',
    clientId: 'client1',
    nowMs,
  });
const signIn = (credential: unknown) =>
  verifyAssertion({ ...expected, credential, sub, passkeys: [stored] });

const base64url = fc
  .uint8Array({ maxLength: 300 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));
const junk = fc.oneof(fc.jsonValue(), base64url);

describe('any JSON', () => {
  it('is never a registration', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (credential) => {
        expect((await register(credential)).kind).not.toBe('registered');
      }),
    );
  });

  it('is never a sign-in, neither as a value nor as text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (credential) => {
        expect((await signIn(credential)).kind).toBe('wrong');
        expect((await signIn(JSON.stringify(credential))).kind).toBe('wrong');
      }),
    );
  });

  it('in place of what counts spoils an honest registration', async () => {
    expect((await register(honest.registration)).kind).toBe('registered');
    const member = fc.constantFrom('clientDataJSON', 'attestationObject');
    await fc.assert(
      fc.asyncProperty(member, junk, async (name, value) => {
        const credential = withResponse(honest.registration, { [name]: value });
        expect((await register(credential)).kind).not.toBe('registered');
      }),
    );
  });

  it('in place of what counts spoils an honest sign-in', async () => {
    expect((await signIn(honest.assertion)).kind).toBe('right');
    const member = fc.constantFrom('clientDataJSON', 'authenticatorData', 'signature');
    await fc.assert(
      fc.asyncProperty(member, junk, async (name, value) => {
        const credential = withResponse(honest.assertion, { [name]: value });
        expect((await signIn(credential)).kind).toBe('wrong');
      }),
    );
  });
});

describe('a flipped bit', () => {
  it('anywhere in signed bytes makes a sign-in wrong', async () => {
    const signed = (['clientDataJSON', 'authenticatorData', 'signature'] as const).flatMap((name) =>
      Array.from({ length: bytesOf(name).length * 8 }, (_, bit) => [name, bit] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...signed), async ([name, bit]) => {
        const bytes = bytesOf(name);
        bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        const credential = withResponse(honest.assertion, { [name]: bytes.toString('base64url') });
        expect((await signIn(credential)).kind).toBe('wrong');
      }),
    );
  });
});

function bytesOf(name: Exclude<keyof SoftAssertion['response'], 'userHandle'>): Buffer {
  return Buffer.from(honest.assertion.response[name], 'base64url');
}
