/** Signing in with a passkey: the challenge WEB_AUTHN. */
import { judgeClientData, type ExpectedCeremony } from './client-data.ts';
import { parseAssertion } from './credential-json.ts';
import { userHandleOf } from './registration.ts';
import { newChallenge, type RelyingParty, type UserVerification } from './relying-party.ts';
import type { StoredPasskey } from './stored-passkey.ts';

/** `timeout` of the service's own example. */
const timeoutMs = 180_000;

/** Of a pool that asks for a passkey. */
export interface AssertionRequest {
  readonly relyingParty: RelyingParty;
  /** The passkeys of the user who wants in. */
  readonly allow: readonly Pick<StoredPasskey, 'credentialId' | 'transports'>[];
  readonly userVerification: UserVerification;
}

/**
 * What a client needs to sign in: `options` is the JSON text of `CREDENTIAL_REQUEST_OPTIONS`, a
 * PublicKeyCredentialRequestOptionsJSON with the members and the order of the API reference
 * (InitiateAuth, example 1). The caller keeps the challenge and ends its life.
 */
export function requestOptions({ relyingParty, allow, userVerification }: AssertionRequest): {
  readonly options: string;
  readonly challenge: string;
} {
  const challenge = newChallenge();
  const options = JSON.stringify({
    challenge,
    timeout: timeoutMs,
    rpId: relyingParty.id,
    allowCredentials: allow.map(({ credentialId, transports }) => ({
      type: 'public-key',
      id: credentialId,
      transports,
    })),
    userVerification,
  });
  return { options, challenge };
}

/** What came back, beside what the pool knows of the sign-in. */
export interface AssertionAnswer extends ExpectedCeremony {
  /** `CREDENTIAL` as the client sent it: the JSON text, or its value. */
  readonly credential: unknown;
  /** The user who wants in, and every passkey they may use. */
  readonly sub: string;
  readonly passkeys: readonly StoredPasskey[];
  readonly userVerification: UserVerification;
}

/** How a sign-in by passkey ends. */
export type AssertionOutcome =
  /** The caller keeps `newCounter` with the passkey. */
  | {
      readonly kind: 'right';
      readonly credentialId: string;
      readonly newCounter: number;
      readonly userVerified: boolean;
    }
  /** `why` is for a log, not for the client: the service gives nothing away here. */
  | { readonly kind: 'wrong'; readonly why: string };

/**
 * Judges the answer to {@link requestOptions} by WebAuthn 3, section 7.2. A counter that does
 * not go up is wrong, for it may tell of a clone, unless the authenticator never counts (both
 * are 0).
 */
export async function verifyAssertion(answer: AssertionAnswer): Promise<AssertionOutcome> {
  const credential = parseAssertion(answer.credential);
  if (credential === null) return wrong('the credential is not an AuthenticationResponseJSON');
  const passkey = answer.passkeys.find(({ credentialId }) => credentialId === credential.id);
  if (passkey === undefined) return wrong('the credential is none of the user');
  const { clientDataJSON, userHandle } = credential.response;
  if (userHandle !== null && userHandle !== userHandleOf(answer.sub)) {
    return wrong('the user handle is of somebody else');
  }
  const clientData = judgeClientData(clientDataJSON, 'webauthn.get', answer);
  if (clientData.kind !== 'right') return wrong(clientData.why);
  const { verifySignedAssertion } = await import('./signed-assertion.ts');
  return verifySignedAssertion({ ...answer, credential, passkey, origin: clientData.origin });
}

function wrong(why: string): AssertionOutcome {
  return { kind: 'wrong', why };
}
