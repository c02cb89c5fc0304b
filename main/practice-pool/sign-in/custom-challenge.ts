/**
 * CUSTOM_AUTH: questions that on a real pool three Lambda triggers would pose and judge; here
 * they stand in the settings. A wrong answer brings the same question again, until there were
 * too many.
 */
import { refuse, type Done, type Refusal } from '../answer.ts';
import { isSameText } from '../proofs/same-text.ts';
import type { PoolSettings } from '../settings/pool-settings.ts';
import { isDecoy, wrongPassword, type Entrant } from './entrant.ts';
import { missingParameter } from './missing-parameter.ts';
import { passed, retry, type ChallengeAnswer, type Outcome } from './outcome.ts';
import { pose } from './pose.ts';

type Questions = NonNullable<PoolSettings['CustomChallenge']>;

/** The pool's questions, or the service's refusal where it has no triggers. */
export function requireQuestions({
  pool,
}: Pick<Entrant, 'pool'>): Questions | Refusal<'InvalidParameterException'> {
  return (
    pool.settings.CustomChallenge ??
    refuse(
      'InvalidParameterException',
      'Custom auth lambda trigger is not configured for the user pool.',
    )
  );
}

/** Asks a question: the first one, unless told otherwise. */
export function poseQuestion(
  entrant: Entrant,
  { Rounds }: Questions,
  { round, wrongTries }: { readonly round: number; readonly wrongTries: number } = {
    round: 0,
    wrongTries: 0,
  },
): Done {
  return pose(
    entrant,
    { name: 'CUSTOM_CHALLENGE', round, wrongTries },
    { USERNAME: entrant.user.username, ...Rounds[round]?.PublicChallengeParameters },
  );
}

/** Judges an answer: the next question, the same once more, or the end. */
export function answerQuestion({
  entrant,
  challenge: { round, wrongTries },
  responses,
}: ChallengeAnswer<'CUSTOM_CHALLENGE'>): Outcome {
  const missing = missingParameter(responses, ['ANSWER']);
  if (missing !== null) return retry(missing);
  const questions = requireQuestions(entrant);
  if ('kind' in questions) return questions;
  const wanted = questions.Rounds[round]?.Answer ?? '';
  const isRight = isSameText(responses.get('ANSWER') ?? '', wanted);
  // Whoever is nobody would be told by a second question that the answer to the first was right.
  if (!isRight || isDecoy(entrant)) {
    const wrong = wrongTries + 1;
    return wrong < questions.Attempts
      ? poseQuestion(entrant, questions, { round, wrongTries: wrong })
      : wrongPassword;
  }
  return round + 1 < questions.Rounds.length
    ? poseQuestion(entrant, questions, { round: round + 1, wrongTries })
    : passed('custom-challenge', entrant);
}
