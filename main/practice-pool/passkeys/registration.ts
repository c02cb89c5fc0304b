/** Registering a passkey: StartWebAuthnRegistration and CompleteWebAuthnRegistration. */
import { judgeClientData, type ExpectedCeremony } from './client-data.ts';
import { offeredAlgorithms } from './cose-key.ts';
import { parseRegistration, type RegistrationCredential } from './credential-json.ts';
import { newChallenge, type RelyingParty, type UserVerification } from './relying-party.ts';
import { friendlyNameOf, type StoredPasskey } from './stored-passkey.ts';

/** `timeout` of the service's own example. */
const timeoutMs = 60_000;

/** Who is to own the passkey. */
export interface PasskeyOwner {
  readonly sub: string;
  readonly username: string;
  readonly displayName: string;
}

/** Of a pool that starts a registration. */
export interface RegistrationRequest {
  readonly relyingParty: RelyingParty;
  readonly user: PasskeyOwner;
  readonly userVerification: UserVerification;
  /** The owner's passkeys so far, which no authenticator shall make twice. */
  readonly existing: readonly Pick<StoredPasskey, 'credentialId' | 'transports'>[];
}

/** A credential without its transports names none, as in the service's example. */
interface CredentialDescriptor {
  readonly id: string;
  readonly type: 'public-key';
  readonly transports?: readonly string[];
}

/** `CredentialCreationOptions`: a PublicKeyCredentialCreationOptionsJSON with the service's members. */
export interface CreationOptions {
  readonly authenticatorSelection: {
    readonly requireResidentKey: true;
    readonly residentKey: 'required';
    readonly userVerification: UserVerification;
  };
  readonly challenge: string;
  readonly excludeCredentials: readonly CredentialDescriptor[];
  readonly pubKeyCredParams: readonly { readonly alg: number; readonly type: 'public-key' }[];
  readonly rp: RelyingParty;
  readonly timeout: number;
  readonly user: { readonly displayName: string; readonly id: string; readonly name: string };
}

/**
 * What a client needs to make a passkey, after the example of the API reference
 * (StartWebAuthnRegistration). The user handle is the text of the sub in base64url. The caller
 * keeps the challenge, with the app client it was given to, and ends its life.
 */
export function registrationOptions({
  relyingParty,
  user,
  userVerification,
  existing,
}: RegistrationRequest): { readonly options: CreationOptions; readonly challenge: string } {
  const challenge = newChallenge();
  const options: CreationOptions = {
    authenticatorSelection: {
      requireResidentKey: true,
      residentKey: 'required',
      userVerification,
    },
    challenge,
    excludeCredentials: existing.map(({ credentialId, transports }) => ({
      id: credentialId,
      type: 'public-key',
      ...(transports.length > 0 && { transports }),
    })),
    pubKeyCredParams: offeredAlgorithms.map((alg) => ({ alg, type: 'public-key' })),
    rp: { id: relyingParty.id, name: relyingParty.name },
    timeout: timeoutMs,
    user: { displayName: user.displayName, id: userHandleOf(user.sub), name: user.username },
  };
  return { options, challenge };
}

/** The user handle of a sub: its text in base64url. */
export function userHandleOf(sub: string): string {
  return Buffer.from(sub).toString('base64url');
}

/** What came back, beside what the pool knows of the registration. */
export interface RegistrationAnswer extends ExpectedCeremony {
  /** `Credential` as the client sent it. */
  readonly credential: unknown;
  /** The app client that was given the challenge. */
  readonly startedByClientId: string;
  /** The app client whose access token comes with the credential. */
  readonly clientId: string;
  readonly userVerification: UserVerification;
  readonly nowMs: number;
}

/** How a registration ends; each kind names the exception of the service that it becomes. */
export type RegistrationOutcome =
  | { readonly kind: 'registered'; readonly passkey: StoredPasskey }
  /** InvalidParameterException: no RegistrationResponseJSON, or one that cannot be true. */
  | { readonly kind: 'invalid'; readonly why: string }
  /** WebAuthnClientMismatchException */
  | { readonly kind: 'client-mismatch'; readonly why: string }
  /** WebAuthnChallengeNotFoundException */
  | { readonly kind: 'challenge-not-found'; readonly why: string }
  /** WebAuthnOriginNotAllowedException */
  | { readonly kind: 'origin-not-allowed'; readonly why: string }
  /** WebAuthnRelyingPartyMismatchException */
  | { readonly kind: 'relying-party-mismatch'; readonly why: string }
  /** WebAuthnCredentialNotSupportedException */
  | { readonly kind: 'not-supported'; readonly why: string };

/**
 * Judges the answer to {@link registrationOptions} by WebAuthn 3, section 7.1. The faults are
 * looked for in the order of the outcomes above; the service's own order is not documented.
 * That no other user has the credential id only the caller can tell.
 */
export async function verifyRegistration(answer: RegistrationAnswer): Promise<RegistrationOutcome> {
  const credential = parseRegistration(answer.credential);
  if (credential === null) {
    return { kind: 'invalid', why: 'the credential is not a RegistrationResponseJSON' };
  }
  if (answer.clientId !== answer.startedByClientId) {
    return { kind: 'client-mismatch', why: 'another app client started the registration' };
  }
  const { clientDataJSON } = credential.response;
  const clientData = judgeClientData(clientDataJSON, 'webauthn.create', answer);
  if (clientData.kind !== 'right') return clientData;
  const { judgeAttestation } = await import('./attestation.ts');
  const attestation = await judgeAttestation(credential, answer, clientData.origin);
  if (attestation.kind !== 'right') return attestation;
  const attachment = attachmentOf(credential);
  return {
    kind: 'registered',
    passkey: {
      ...attestation.attested,
      transports: [...new Set(credential.response.transports)],
      attachment,
      friendlyName: friendlyNameOf(attachment),
      relyingPartyId: answer.relyingParty.id,
      createdAtMs: answer.nowMs,
    },
  };
}

/** Values that WebAuthn 3 does not know are to be treated like none (section 5.4.5). */
function attachmentOf({ authenticatorAttachment }: RegistrationCredential) {
  return authenticatorAttachment === 'platform' || authenticatorAttachment === 'cross-platform'
    ? authenticatorAttachment
    : null;
}
