/** RespondToAuthChallenge: whose challenge it is, what its answer is worth, and what follows. */
import { refuse, type Answer, type Refusal } from '../answer.ts';
import type { Caller } from '../caller.ts';
import type { InputOfOperation } from '../model/operation-table.ts';
import type { ClientContext } from '../operations/operation.ts';
import { judgeSecretHash } from '../operations/secret-hash.ts';
import { answerSelection } from './by-choice.ts';
import { answerPassword } from './by-password.ts';
import { answerPasswordVerifier, answerSrp } from './by-srp.ts';
import { answerQuestion } from './custom-challenge.ts';
import { answerDevice, answerDeviceVerifier } from './device-proof.ts';
import { invalidSession } from './challenge-sessions.ts';
import { checkEntrant, isNameOf, returningEntrant, type Entrant } from './entrant.ts';
import { answerMfaSelection } from './mfa-selection.ts';
import { answerMfaSetup } from './mfa-setup.ts';
import { missingParameter } from './missing-parameter.ts';
import { answerNewPassword } from './new-password.ts';
import { answerCode } from './one-time-code.ts';
import type { AnswerError, ChallengeAnswer, Outcome } from './outcome.ts';
import { overlongParameter } from './overlong-parameter.ts';
import { answerPasskey } from './passkey-proof.ts';
import { proceed } from './proceed.ts';
import { answerSoftwareToken } from './software-token.ts';

type ChallengeName = InputOfOperation<'RespondToAuthChallenge'>['ChallengeName'];
/** ADMIN_NO_SRP_AUTH is for administrators. */
type AnswerableName = Exclude<ChallengeName, 'ADMIN_NO_SRP_AUTH'>;

type Judge<Name extends AnswerableName> = (
  answer: ChallengeAnswer<Name>,
) => Outcome | Promise<Outcome>;

const judges: { readonly [Name in AnswerableName]: Judge<Name> } = {
  CUSTOM_CHALLENGE: answerQuestion,
  DEVICE_PASSWORD_VERIFIER: answerDeviceVerifier,
  DEVICE_SRP_AUTH: answerDevice,
  EMAIL_OTP: answerCode,
  MFA_SETUP: answerMfaSetup,
  NEW_PASSWORD_REQUIRED: answerNewPassword,
  PASSWORD: answerPassword,
  PASSWORD_SRP: answerSrp,
  PASSWORD_VERIFIER: answerPasswordVerifier,
  SELECT_CHALLENGE: answerSelection,
  SELECT_MFA_TYPE: answerMfaSelection,
  SMS_MFA: answerCode,
  SMS_OTP: answerCode,
  SOFTWARE_TOKEN_MFA: answerSoftwareToken,
  WEB_AUTHN: answerPasskey,
};

/** What came, in the words of the operation. */
export interface GivenAnswer {
  readonly name: ChallengeName;
  readonly session: string | undefined;
  readonly responses: ReadonlyMap<string, string>;
  readonly caller: Caller;
}

/** Judges an answer through this app client and goes on from there. */
export async function answerChallenge(
  context: ClientContext,
  given: GivenAnswer,
): Promise<Answer<AnswerError>> {
  const sessions = context.pool.service.challengeSessions;
  const read = readAnswer(context, given);
  if (read.kind === 'refused') return read;
  const { name, answer } = read;
  // The challenge was found under this very name; the compiler cannot follow that.
  const judge = judges[name] as Judge<AnswerableName>;
  const outcome = await judge(answer as ChallengeAnswer<AnswerableName>);
  if (outcome.kind === 'retry') {
    if (outcome.challenge !== null) sessions.change(answer.session, outcome.challenge);
    return outcome.refusal;
  }
  sessions.use(answer.session);
  if (outcome.kind !== 'passed') return outcome;
  const followed = await proceed(outcome, answer.session);
  // Clients that are told of an unknown device give the same proof again, without its key.
  if (followed.kind === 'refused' && outcome.stage === 'first-factor') {
    sessions.release(answer.session);
  }
  return followed;
}

interface ReadAnswer {
  readonly kind: 'read';
  readonly name: AnswerableName;
  readonly answer: Omit<ChallengeAnswer<AnswerableName>, 'challenge'> & {
    readonly challenge: { readonly name: string };
  };
}

/** Finds the challenge that is answered, and sees that it is this client's and this user's. */
function readAnswer(
  context: ClientContext,
  { name, session: given, responses, caller }: GivenAnswer,
): ReadAnswer | Refusal<AnswerError> {
  if (name === 'ADMIN_NO_SRP_AUTH') {
    // Guess: that it cannot be answered here is documented, the text is not.
    return refuse('InvalidParameterException', 'Respond to auth challenge not supported.');
  }
  const isClaim = name === 'PASSWORD_VERIFIER' || name === 'DEVICE_PASSWORD_VERIFIER';
  const username = responses.get('USERNAME') ?? '';
  const refusal =
    missingParameter(responses, ['USERNAME']) ??
    overlongParameter(responses) ??
    judgeSecretHash(context.client, username, responses.get('SECRET_HASH')) ??
    missingParameter(responses, isClaim ? ['PASSWORD_CLAIM_SECRET_BLOCK'] : []);
  if (refusal !== null) return refusal;
  const session = isClaim ? responses.get('PASSWORD_CLAIM_SECRET_BLOCK') : given;
  if (session === undefined) {
    // Guess: made after the texts about other parameters.
    return refuse('InvalidParameterException', 'Missing required parameter Session');
  }
  const waiting = context.pool.service.challengeSessions.find(session);
  if (waiting.kind === 'refused') return waiting;
  const { attempt, challenge } = waiting;
  if (attempt.clientId !== context.client.clientId || challenge.name !== name)
    return invalidSession();
  const entrant = returningEntrant(context, waiting, caller);
  if (entrant.kind === 'refused') return entrant;
  if (!isNameOf(entrant, username)) return invalidSession();
  // The claim of a password looks at the state itself, after the lock.
  const state = name === 'PASSWORD_VERIFIER' ? null : checkEntrant(entrant);
  if (state !== null) return state;
  const answer = {
    entrant: withDeviceKey(entrant, name, responses),
    challenge,
    session,
    responses,
  };
  return { kind: 'read', name, answer };
}

/**
 * A device may be named with any answer, but where a device proves itself: it was settled by
 * then which one, and that it may stand for a second factor.
 */
function withDeviceKey(
  entrant: Entrant,
  name: AnswerableName,
  responses: ReadonlyMap<string, string>,
): Entrant {
  if (name === 'DEVICE_SRP_AUTH' || name === 'DEVICE_PASSWORD_VERIFIER') return entrant;
  const deviceKey = responses.get('DEVICE_KEY') ?? entrant.attempt.deviceKey;
  return { ...entrant, attempt: { ...entrant.attempt, deviceKey } };
}
