import { done, refuse, type Refusal } from '../answer.ts';
import { arePasskeysOn, relyingPartyOf } from '../passkeys/pool-passkeys.ts';
import { verifyRegistration, type RegistrationOutcome } from '../passkeys/registration.ts';
import { accessTokenOperation } from './operation.ts';

type Failure = Exclude<RegistrationOutcome, { readonly kind: 'registered' }>;

const exceptions = {
  invalid: 'InvalidParameterException',
  'client-mismatch': 'WebAuthnClientMismatchException',
  'challenge-not-found': 'WebAuthnChallengeNotFoundException',
  'origin-not-allowed': 'WebAuthnOriginNotAllowedException',
  'relying-party-mismatch': 'WebAuthnRelyingPartyMismatchException',
  'not-supported': 'WebAuthnCredentialNotSupportedException',
} as const satisfies Readonly<Record<Failure['kind'], string>>;

/**
 * CompleteWebAuthnRegistration: keeps the passkey that a client made by the options of
 * StartWebAuthnRegistration. One try is all a challenge is good for.
 */
export const completeWebAuthnRegistration = accessTokenOperation(
  'CompleteWebAuthnRegistration',
  async ({ pool, client, user }, { Credential }) => {
    const { settings } = pool;
    const relyingParty = relyingPartyOf(settings);
    if (!arePasskeysOn(settings) || relyingParty === null) {
      // Guess: the error is documented, its text is not.
      return refuse('WebAuthnNotEnabledException', 'WebAuthn is not enabled for the user pool.');
    }
    if (user.passkeys.length >= settings.Limits.Passkeys) {
      // Guess: the limit is documented, the text is not.
      return refuse('LimitExceededException', 'The user has the greatest number of passkeys.');
    }
    const waiting = pool.service.passkeyRegistrations.take(user.sub, client.clientId);
    if (waiting === null) {
      return refuseAs({ kind: 'challenge-not-found', why: 'no registration was started' });
    }
    const outcome = await verifyRegistration({
      credential: Credential,
      challenge: waiting.challenge,
      startedByClientId: waiting.clientId,
      clientId: client.clientId,
      relyingParty,
      origins: 'any-for-relying-party',
      userVerification: settings.WebAuthnConfiguration?.UserVerification ?? 'preferred',
      nowMs: pool.now(),
    });
    if (outcome.kind !== 'registered') return refuseAs(outcome);
    const { passkey } = outcome;
    if (user.passkeys.some(({ credentialId }) => credentialId === passkey.credentialId)) {
      return refuseAs({ kind: 'invalid', why: 'the credential is registered already' });
    }
    pool.users.change(user, { passkeys: [...user.passkeys, passkey] });
    return done({});
  },
);

/** Guess: the errors are documented, their texts are not. */
function refuseAs({ kind, why }: Failure): Refusal<(typeof exceptions)[Failure['kind']]> {
  return refuse(exceptions[kind], `Invalid credential: ${why}.`);
}
