/** The password as it is: USER_PASSWORD_AUTH, and the challenge PASSWORD of a sign-in by choice. */
import type { Done, Refusal } from '../answer.ts';
import type { StateError } from '../user-state.ts';
import type { Entrant } from './entrant.ts';
import { missingParameter } from './missing-parameter.ts';
import { passed, retry, type ChallengeAnswer, type Outcome, type Passed } from './outcome.ts';
import { judgeTypedPassword } from './password-proof.ts';
import { pose } from './pose.ts';

/** Judges the PASSWORD that came with something else. */
export function passByPassword(
  entrant: Entrant,
  parameters: ReadonlyMap<string, string>,
): Passed | Refusal<StateError | 'InvalidParameterException'> {
  return (
    missingParameter(parameters, ['PASSWORD']) ??
    judgeTypedPassword(entrant, parameters.get('PASSWORD') ?? '') ??
    passed('first-factor', entrant)
  );
}

/** Asks for it. */
export function posePassword(entrant: Entrant): Done {
  return pose(entrant, { name: 'PASSWORD' }, {});
}

/** Judges the answer to {@link posePassword}. */
export function answerPassword({ entrant, responses }: ChallengeAnswer<'PASSWORD'>): Outcome {
  const missing = missingParameter(responses, ['PASSWORD']);
  return missing === null ? passByPassword(entrant, responses) : retry(missing);
}
