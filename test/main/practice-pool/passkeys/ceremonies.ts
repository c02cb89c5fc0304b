/** Registrations and sign-ins between the pool's functions and a passkey of software. */
import {
  requestOptions,
  verifyAssertion,
  type AssertionAnswer,
  type AssertionOutcome,
} from '../../../../main/practice-pool/passkeys/authentication.ts';
import {
  registrationOptions,
  userHandleOf,
  verifyRegistration,
  type RegistrationAnswer,
  type RegistrationOutcome,
} from '../../../../main/practice-pool/passkeys/registration.ts';
import type { StoredPasskey } from '../../../../main/practice-pool/passkeys/stored-passkey.ts';
import type {
  Ceremony,
  SoftAssertion,
  SoftPasskey,
  SoftRegistration,
  SoftRequestOptions,
} from '../../../support/soft-authenticator.ts';

export const relyingParty = { id: 'auth.example.com', name: 'auth.example.com' };
export const origin = 'https://auth.example.com';
export const sub = 'eaad0219-2117-439f-8d46-4db20e5a6d3c';
export const nowMs = 1_736_293_876_115;

const user = { sub, username: 'testuser', displayName: 'testuser' };
const userVerification = 'preferred';

/** How a ceremony differs from an honest one. */
export interface Changes<Credential, Answer> {
  readonly ceremony?: Partial<Ceremony>;
  /** Changes what the client hands in. */
  readonly credential?: (credential: Credential) => unknown;
  /** Changes what the pool expects. */
  readonly expected?: Partial<Answer>;
}

/** Starts a registration, has the passkey answer it and verifies the answer. */
export async function register(
  passkey: SoftPasskey,
  changes: Changes<SoftRegistration, RegistrationAnswer> = {},
): Promise<RegistrationOutcome> {
  const { options, challenge } = registrationOptions({
    relyingParty,
    user,
    userVerification,
    existing: [],
  });
  const credential = passkey.register(options, { origin, ...changes.ceremony });
  return verifyRegistration({
    credential: changes.credential?.(credential) ?? credential,
    challenge,
    startedByClientId: 'client1',
    clientId: 'client1',
    relyingParty,
    origins: 'any-for-relying-party',
    userVerification,
    nowMs,
    ...changes.expected,
  });
}

/** What a registration of this passkey leaves behind. */
export function storedPasskey(
  passkey: SoftPasskey,
  changes: Partial<StoredPasskey> = {},
): StoredPasskey {
  return {
    credentialId: passkey.credentialId,
    publicKey: passkey.publicKey,
    counter: 0,
    transports: ['internal'],
    attachment: 'platform',
    friendlyName: 'Platform passkey',
    relyingPartyId: relyingParty.id,
    createdAtMs: nowMs,
    userVerified: true,
    backedUp: false,
    ...changes,
  };
}

/** Starts a sign-in, has the passkey answer it and verifies the answer. */
export async function signIn(
  passkey: SoftPasskey,
  {
    stored = storedPasskey(passkey),
    ...changes
  }: Changes<SoftAssertion, AssertionAnswer> & { readonly stored?: StoredPasskey } = {},
): Promise<AssertionOutcome> {
  const { options, challenge } = requestOptions({
    relyingParty,
    allow: [stored],
    userVerification,
  });
  const credential = passkey.signIn(JSON.parse(options) as SoftRequestOptions, {
    origin,
    ...changes.ceremony,
  });
  return verifyAssertion({
    credential: changes.credential?.(credential) ?? JSON.stringify(credential),
    challenge,
    sub,
    passkeys: [stored],
    relyingParty,
    origins: 'any-for-relying-party',
    userVerification,
    ...changes.expected,
  });
}

/** The options of a registration of the usual user. */
export const creationOptions = {
  challenge: 'AAAA',
  rp: relyingParty,
  user: { id: userHandleOf(sub) },
};

/** The same credential with some members of `response` changed. */
export function withResponse(
  credential: { readonly response: object },
  changes: Readonly<Record<string, unknown>>,
): object {
  return { ...credential, response: { ...credential.response, ...changes } };
}

/** The bytes of a base64url text, changed. */
export function changeBytes(text: string, change: (bytes: Buffer) => Uint8Array): string {
  return Buffer.from(change(Buffer.from(text, 'base64url'))).toString('base64url');
}

/** Flips one bit; a negative index counts from the end. */
export function flipBit(index: number): (bytes: Buffer) => Buffer {
  return (bytes) => {
    const at = index < 0 ? bytes.length + index : index;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    return bytes;
  };
}
