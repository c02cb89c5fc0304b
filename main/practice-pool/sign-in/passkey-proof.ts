/** A passkey as the first factor: WEB_AUTHN. */
import { refuse, type Done } from '../answer.ts';
import { requestOptions, verifyAssertion } from '../passkeys/authentication.ts';
import { relyingPartyOf } from '../passkeys/pool-passkeys.ts';
import type { UserVerification } from '../passkeys/relying-party.ts';
import type { StoredPasskey } from '../passkeys/stored-passkey.ts';
import type { Pool } from '../pool.ts';
import type { StoredUser } from '../store/records.ts';
import type { Entrant } from './entrant.ts';
import { missingParameter } from './missing-parameter.ts';
import { passed, retry, type ChallengeAnswer, type Outcome } from './outcome.ts';
import { pose } from './pose.ts';

/** The passkeys of this user that were made for this pool. */
export function passkeysOf({ settings }: Pool, user: StoredUser): readonly StoredPasskey[] {
  const id = relyingPartyOf(settings)?.id;
  return user.passkeys.filter(({ relyingPartyId }) => relyingPartyId === id);
}

/**
 * Whether a passkey stands for both factors of this user (API reference, WebAuthnMfaSettings):
 * the pool lets it, and the user has turned it on.
 */
export function isPasskeyBothFactors({ settings }: Pool, { mfa }: StoredUser): boolean {
  const factors = settings.WebAuthnConfiguration?.FactorConfiguration;
  return factors === 'MULTI_FACTOR_WITH_USER_VERIFICATION' && mfa.webAuthn;
}

/** What a client needs to have a passkey sign, and the challenge that it signs. */
export function passkeyRequest({ pool, user }: Entrant): {
  readonly options: string;
  readonly challenge: string;
} {
  const relyingParty = relyingPartyOf(pool.settings);
  if (relyingParty === null) throw new Error('passkeys without a relying party');
  return requestOptions({
    relyingParty,
    allow: passkeysOf(pool, user),
    userVerification: verificationOf(pool, user),
  });
}

/** Asks for a passkey. */
export function posePasskey(entrant: Entrant): Done {
  const { options, challenge } = passkeyRequest(entrant);
  return pose(
    entrant,
    { name: 'WEB_AUTHN', passkeyChallenge: challenge },
    { CREDENTIAL_REQUEST_OPTIONS: options },
  );
}

/** Judges the CREDENTIAL that came with something else. */
export async function passByPasskey(
  entrant: Entrant,
  challenge: string,
  responses: ReadonlyMap<string, string>,
): Promise<Outcome> {
  const { pool, user, attempt } = entrant;
  const relyingParty = relyingPartyOf(pool.settings);
  const verdict =
    relyingParty === null
      ? null
      : await verifyAssertion({
          credential: responses.get('CREDENTIAL'),
          sub: user.sub,
          passkeys: passkeysOf(pool, user),
          relyingParty,
          origins: 'any-for-relying-party',
          challenge,
          userVerification: verificationOf(pool, user),
        });
  if (verdict?.kind !== 'right') {
    // Guess: neither the error nor its text is documented.
    return refuse('NotAuthorizedException', 'Invalid credential.');
  }
  const isAnotherAsked =
    pool.settings.MfaConfiguration === 'ON' && !isPasskeyBothFactors(pool, user);
  const passkeys = user.passkeys.map((passkey) =>
    passkey.credentialId === verdict.credentialId
      ? { ...passkey, counter: verdict.newCounter }
      : passkey,
  );
  return passed('first-factor', {
    ...entrant,
    user: pool.users.change(user, { passkeys }),
    // It stood for both when it was asked for; its user may have turned that off since.
    attempt: { ...attempt, isPasswordless: !isAnotherAsked },
  });
}

/** Judges the answer to {@link posePasskey}. */
export async function answerPasskey({
  entrant,
  challenge,
  responses,
}: ChallengeAnswer<'WEB_AUTHN'>): Promise<Outcome> {
  const missing = missingParameter(responses, ['CREDENTIAL']);
  if (missing !== null) return retry(missing);
  return passByPasskey(entrant, challenge.passkeyChallenge, responses);
}

function verificationOf(pool: Pool, user: StoredUser): UserVerification {
  if (isPasskeyBothFactors(pool, user)) return 'required';
  return pool.settings.WebAuthnConfiguration?.UserVerification ?? 'preferred';
}
