/**
 * MFA_SETUP: whoever has to pass a second factor and has none sets one up on the way in. An
 * authenticator app by AssociateSoftwareToken and VerifySoftwareToken, whose sessions lead
 * from one to the next and back here; an address by a code that is sent to it.
 */
import { refuse, type Done } from '../answer.ts';
import { checkAliases } from '../people/aliases.ts';
import { isAddress } from '../people/attributes.ts';
import type { StoredUser } from '../store/records.ts';
import type { MfaType } from '../store/user-record.ts';
import { invalidSession } from './challenge-sessions.ts';
import type { Entrant } from './entrant.ts';
import { poseCode } from './one-time-code.ts';
import { passed, retry, type ChallengeAnswer, type Outcome } from './outcome.ts';
import { pose } from './pose.ts';
import { factorsToSetUp, withFactor } from './second-factor.ts';
import type { MfaSetupChallenge } from './waiting-challenge.ts';

/** Asks for a factor to be set up. */
export function poseMfaSetup(entrant: Entrant, choices: readonly MfaType[]): Done {
  return pose(
    entrant,
    { name: 'MFA_SETUP', choices, secret: null, verified: null, wrongTries: 0 },
    { MFAS_CAN_SETUP: JSON.stringify(choices), USER_ID_FOR_SRP: entrant.user.username },
  );
}

/** Takes what was set up, or an address that is to be. */
export function answerMfaSetup({
  entrant,
  challenge,
  responses,
}: ChallengeAnswer<'MFA_SETUP'>): Outcome {
  const { pool, user } = entrant;
  // Whoever has a factor by now is asked for that one.
  if (factorsToSetUp(pool, user) === null) return invalidSession();
  const changes = withSoftwareToken(user, challenge);
  if (changes !== null) {
    return passed('second-factor', { ...entrant, user: pool.users.change(user, changes) });
  }
  const [email, phone] = [responses.get('EMAIL') ?? '', responses.get('PHONE_NUMBER') ?? ''];
  if (email !== '' && challenge.choices.includes('EMAIL_OTP')) {
    return setUpAddress(entrant, 'EMAIL_OTP', email);
  }
  // Guess: of a phone number nothing is documented but that it may be collected beforehand.
  if (phone !== '' && challenge.choices.includes('SMS_MFA')) {
    return setUpAddress(entrant, 'SMS_MFA', phone);
  }
  // Guess: the text is the service's; that it is said here is not known.
  const message = 'User has not verified software token mfa';
  return retry(refuse('SoftwareTokenMFANotFoundException', message));
}

/** Changes of a user's record that give them the app they have verified; null when there is none. */
function withSoftwareToken(
  user: StoredUser,
  { secret, verified }: MfaSetupChallenge,
): Pick<StoredUser, 'mfa'> | null {
  if (secret === null || verified === null) return null;
  const { mfa } = withFactor(user, 'SOFTWARE_TOKEN_MFA');
  const { step: lastUsedStep, deviceName: name } = verified;
  return { mfa: { ...mfa, softwareToken: { secret, verified: true, name, lastUsedStep } } };
}

function setUpAddress(entrant: Entrant, factor: 'EMAIL_OTP' | 'SMS_MFA', address: string): Outcome {
  const attribute = factor === 'EMAIL_OTP' ? 'email' : 'phone_number';
  if (!isAddress(attribute, address)) {
    const kind = factor === 'EMAIL_OTP' ? 'email address' : 'phone number';
    return retry(refuse('InvalidParameterException', `Invalid ${kind} format.`));
  }
  const refusal = checkAliases(entrant.pool, entrant.user, new Map([[attribute, address]]));
  if (refusal !== null) return retry(refusal);
  return poseCode(entrant, { name: factor, factor: 'second', setsUp: address });
}
