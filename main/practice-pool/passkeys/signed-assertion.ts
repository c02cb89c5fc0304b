/**
 * What an authenticator signed at a sign-in. Importing this file loads the WebAuthn library,
 * some 100 to 200 ms of work: only ever import it dynamically.
 */
import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { AssertionOutcome } from './authentication.ts';
import type { AssertionCredential } from './credential-json.ts';
import type { RelyingParty, UserVerification } from './relying-party.ts';
import type { StoredPasskey } from './stored-passkey.ts';

/** An assertion whose client data is right, and what it has to fit. */
export interface SignedAssertion {
  readonly credential: AssertionCredential;
  /** The passkey with the credential's id. */
  readonly passkey: StoredPasskey;
  readonly challenge: string;
  readonly relyingParty: RelyingParty;
  readonly userVerification: UserVerification;
  /** Where the ceremony was, which the caller has judged. */
  readonly origin: string;
}

/** Judges relying party, flags, counter and signature (WebAuthn 3, section 7.2). */
export async function verifySignedAssertion({
  credential: { id, rawId, type, response },
  passkey,
  challenge,
  relyingParty,
  userVerification,
  origin,
}: SignedAssertion): Promise<AssertionOutcome> {
  const { clientDataJSON, authenticatorData, signature } = response;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId,
        type,
        response: { clientDataJSON, authenticatorData, signature },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: relyingParty.id,
      requireUserVerification: userVerification === 'required',
      credential: {
        id: passkey.credentialId,
        publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
    });
    const { newCounter, userVerified } = authenticationInfo;
    return verified
      ? { kind: 'right', credentialId: passkey.credentialId, newCounter, userVerified }
      : { kind: 'wrong', why: 'the signature does not verify' };
  } catch (error) {
    // The library throws at whatever is not as it should be.
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}
