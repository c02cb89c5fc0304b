/**
 * What an authenticator says of a new credential. Importing this file loads the WebAuthn
 * library, some 100 to 200 ms of work: only ever import it dynamically.
 */
import { createHash } from 'node:crypto';
import { verifyRegistrationResponse } from '@simplewebauthn/server';
import type { ExpectedCeremony } from './client-data.ts';
import { judgeKey, offeredAlgorithms } from './cose-key.ts';
import type { RegistrationCredential } from './credential-json.ts';
import { readAttestation, type Attestation } from './read-attestation.ts';
import type { UserVerification } from './relying-party.ts';
import type { StoredPasskey } from './stored-passkey.ts';

/** What of a new passkey stands in signed or attested bytes. */
export type AttestedPasskey = Pick<
  StoredPasskey,
  'credentialId' | 'publicKey' | 'counter' | 'userVerified' | 'backedUp'
>;

/** What an attestation is worth; the kinds are those of `RegistrationOutcome`. */
export type AttestationVerdict =
  | { readonly kind: 'right'; readonly attested: AttestedPasskey }
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'relying-party-mismatch'; readonly why: string }
  | { readonly kind: 'not-supported'; readonly why: string };

/**
 * Judges an attestation object by WebAuthn 3, section 7.1. The caller has
 * judged the client data and says at which origin the ceremony was.
 */
export async function judgeAttestation(
  credential: RegistrationCredential,
  expected: ExpectedCeremony & { readonly userVerification: UserVerification },
  origin: string,
): Promise<AttestationVerdict> {
  const attestation = readAttestation(credential.response.attestationObject);
  if (attestation === null) {
    return { kind: 'invalid', why: 'attestationObject is not an attestation object' };
  }
  if (attestation.credentialId !== credential.id) {
    return { kind: 'invalid', why: 'the id is not that of the attested credential' };
  }
  return (
    judgeRelyingParty(attestation, expected.relyingParty.id) ??
    judgeSupport(attestation, expected.userVerification) ??
    (await verify(credential, expected, origin))
  );
}

function judgeRelyingParty(
  { relyingPartyIdHash }: Attestation,
  relyingPartyId: string,
): AttestationVerdict | null {
  const hash = createHash('sha256').update(relyingPartyId).digest();
  return hash.equals(relyingPartyIdHash)
    ? null
    : { kind: 'relying-party-mismatch', why: 'the credential is for another relying party' };
}

function judgeSupport(
  attestation: Attestation,
  userVerification: UserVerification,
): AttestationVerdict | null {
  if (!attestation.userPresent) return notSupported('nobody was present');
  if (userVerification === 'required' && !attestation.userVerified) {
    return notSupported('the person was not verified');
  }
  switch (judgeKey(attestation.key)) {
    case 'not-offered':
      return notSupported('the key is of an algorithm that was not offered');
    case 'broken':
      return { kind: 'invalid', why: 'the public key is broken' };
    case 'usable':
      // The options ask for no attestation, and then clients hand over none or the passkey's own
      // signature. Certificates are refused: the library would fetch revocation lists from
      // addresses that they name.
      return attestation.statement === 'foreign'
        ? notSupported('attestation was given that nobody asked for')
        : null;
  }
}

/** The library's whole check once more, and for self attestation the signature. */
async function verify(
  { id, rawId, type, response }: RegistrationCredential,
  { challenge, relyingParty, userVerification }: Parameters<typeof judgeAttestation>[1],
  origin: string,
): Promise<AttestationVerdict> {
  const { clientDataJSON, attestationObject } = response;
  try {
    const result = await verifyRegistrationResponse({
      response: {
        id,
        rawId,
        type,
        response: { clientDataJSON, attestationObject },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: relyingParty.id,
      requireUserVerification: userVerification === 'required',
      supportedAlgorithmIDs: [...offeredAlgorithms],
    });
    if (!result.verified) return { kind: 'invalid', why: 'the attestation does not verify' };
    const { credential, userVerified, credentialBackedUp } = result.registrationInfo;
    return {
      kind: 'right',
      attested: {
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        userVerified,
        backedUp: credentialBackedUp,
      },
    };
  } catch (error) {
    return { kind: 'invalid', why: error instanceof Error ? error.message : String(error) };
  }
}

function notSupported(why: string): AttestationVerdict {
  return { kind: 'not-supported', why };
}
