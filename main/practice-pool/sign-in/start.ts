/** InitiateAuth, but for refreshing: the flows in which somebody signs in. */
import { refuse, type Answer, type Done, type Refusal } from '../answer.ts';
import type { Caller } from '../caller.ts';
import type { ClientContext } from '../operations/operation.ts';
import { judgeSecretHash } from '../operations/secret-hash.ts';
import { startByChoice } from './by-choice.ts';
import { passByPassword } from './by-password.ts';
import { posePasswordVerifier } from './by-srp.ts';
import { invalidSession } from './challenge-sessions.ts';
import { poseQuestion, requireQuestions } from './custom-challenge.ts';
import { checkEntrant, findEntrant, type Entrant } from './entrant.ts';
import { missingParameter } from './missing-parameter.ts';
import { passed, type Passed, type SignInError } from './outcome.ts';
import { overlongParameter } from './overlong-parameter.ts';
import { proceed } from './proceed.ts';
import type { Attempt } from './waiting-challenge.ts';

type Started = Passed | Done | Refusal<SignInError | 'FeatureUnavailableInTierException'>;

/** A flow that the client allows, and what came for it. */
export interface GivenStart {
  readonly flow: Attempt['flow'];
  readonly parameters: ReadonlyMap<string, string>;
  /** Of ConfirmSignUp, for a sign-in by choice; elsewhere it is not looked at. */
  readonly session: string | undefined;
  readonly caller: Caller;
}

/** Begins a sign-in: a challenge, or the tokens. */
export async function startSignIn(
  context: ClientContext,
  given: GivenStart,
): Promise<Answer<SignInError | 'FeatureUnavailableInTierException'>> {
  const { flow, parameters, caller } = given;
  const { client } = context;
  const typedName = parameters.get('USERNAME') ?? '';
  const refusal =
    missingParameter(parameters, ['USERNAME', ...(neededFor[flow] ?? [])]) ??
    overlongParameter(parameters) ??
    judgeSecretHash(client, typedName, parameters.get('SECRET_HASH'));
  if (refusal !== null) return refusal;
  const deviceKey = parameters.get('DEVICE_KEY') ?? null;
  const entrant = findEntrant(context, { typedName, flow, deviceKey, caller });
  const started = entrant.kind === 'refused' ? entrant : flows[flow](entrant, given);
  return started.kind === 'passed' ? proceed(started, null) : started;
}

/** Beside USERNAME. */
const neededFor: Readonly<Partial<Record<Attempt['flow'], readonly string[]>>> = {
  USER_PASSWORD_AUTH: ['PASSWORD'],
  USER_SRP_AUTH: ['SRP_A'],
};

const flows: Readonly<Record<Attempt['flow'], (entrant: Entrant, given: GivenStart) => Started>> = {
  USER_PASSWORD_AUTH: (entrant, { parameters }) => passByPassword(entrant, parameters),
  USER_SRP_AUTH: (entrant, { parameters }) => posePasswordVerifier(entrant, parameters),
  CUSTOM_AUTH: startCustom,
  USER_AUTH: startUserAuth,
};

/** Questions at once, or after the password by SRP if the client asks for that. */
function startCustom(entrant: Entrant, { parameters }: GivenStart): Started {
  const questions = requireQuestions(entrant);
  if ('kind' in questions) return questions;
  const first = parameters.get('CHALLENGE_NAME') ?? '';
  if (first === 'SRP_A') return posePasswordVerifier(entrant, parameters);
  if (first !== '') {
    // Guess: no text is known.
    return refuse('InvalidParameterException', `Invalid CHALLENGE_NAME ${first}.`);
  }
  return checkEntrant(entrant) ?? poseQuestion(entrant, questions);
}

function startUserAuth(entrant: Entrant, { parameters, session }: GivenStart): Started {
  if (entrant.pool.settings.UserPoolTier === 'LITE') {
    // Guess: the error is documented, its text is not.
    const message = 'USER_AUTH is not available in the feature plan of this user pool.';
    return refuse('FeatureUnavailableInTierException', message);
  }
  const refusal = checkEntrant(entrant);
  if (refusal !== null) return refusal;
  return session === undefined
    ? startByChoice(entrant, parameters)
    : passBySignUp(entrant, session);
}

/** The code of ConfirmSignUp was the first factor. */
function passBySignUp(entrant: Entrant, session: string): Passed | Refusal<SignInError> {
  const sessions = entrant.pool.service.challengeSessions;
  const found = sessions.find(session);
  // Guess: InitiateAuth does not declare CodeMismatchException, so the same is said otherwise.
  if (found.kind === 'refused') return refuse('NotAuthorizedException', found.message);
  const { attempt, challenge } = found;
  const isTheirs =
    challenge.name === 'SIGNED_UP' &&
    challenge.confirmed &&
    attempt.clientId === entrant.client.clientId &&
    attempt.sub !== null &&
    attempt.sub === entrant.attempt.sub;
  if (!isTheirs) return invalidSession();
  sessions.use(session);
  return passed('first-factor', entrant);
}
