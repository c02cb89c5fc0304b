/** Which second factor: SELECT_MFA_TYPE, or the only one there is. */
import { refuse, type Done, type Refusal } from '../answer.ts';
import type { MfaType } from '../store/user-record.ts';
import type { Entrant } from './entrant.ts';
import { missingParameter } from './missing-parameter.ts';
import { poseCode } from './one-time-code.ts';
import { retry, type ChallengeAnswer, type Outcome } from './outcome.ts';
import { pose } from './pose.ts';
import { poseSoftwareToken } from './software-token.ts';

/** Asks for a factor. */
export function poseFactor(
  entrant: Entrant,
  factor: MfaType,
): Done | Refusal<'NotAuthorizedException'> {
  return factor === 'SOFTWARE_TOKEN_MFA'
    ? poseSoftwareToken(entrant)
    : poseCode(entrant, { name: factor, factor: 'second' });
}

/** Asks which factor. */
export function poseMfaSelection(entrant: Entrant, choices: readonly MfaType[]): Done {
  return pose(
    entrant,
    { name: 'SELECT_MFA_TYPE', choices },
    { MFAS_CAN_CHOOSE: JSON.stringify(choices), USER_ID_FOR_SRP: entrant.user.username },
  );
}

/** E-mail is `EMAIL_OTP` in the enumeration of challenges and `EMAIL_MFA` in the words of the reference. */
const answers: ReadonlyMap<string, MfaType> = new Map([
  ['SMS_MFA', 'SMS_MFA'],
  ['SOFTWARE_TOKEN_MFA', 'SOFTWARE_TOKEN_MFA'],
  ['EMAIL_OTP', 'EMAIL_OTP'],
  ['EMAIL_MFA', 'EMAIL_OTP'],
]);

/** Asks for the factor that was chosen. */
export function answerMfaSelection({
  entrant,
  challenge,
  responses,
}: ChallengeAnswer<'SELECT_MFA_TYPE'>): Outcome {
  const missing = missingParameter(responses, ['ANSWER']);
  if (missing !== null) return retry(missing);
  const factor = answers.get(responses.get('ANSWER') ?? '');
  if (factor === undefined) {
    // Guess: no text is known.
    return retry(refuse('InvalidParameterException', 'Invalid MFA type.'));
  }
  if (!challenge.choices.includes(factor)) {
    // Guess: the error is declared for a factor that cannot be found; its text is not known.
    return retry(refuse('MFAMethodNotFoundException', 'MFA method not found for the user.'));
  }
  return poseFactor(entrant, factor);
}
