/** The password by SRP, so that it never leaves the client: USER_SRP_AUTH and what begins like it. */
import type { Done, Refusal } from '../answer.ts';
import { srpOwner } from '../people/passwords.ts';
import { decoyFor } from '../proofs/srp.ts';
import { wrongPassword, type Entrant } from './entrant.ts';
import { missingParameter } from './missing-parameter.ts';
import { passed, retry, type ChallengeAnswer, type Outcome } from './outcome.ts';
import { judgeProof } from './password-proof.ts';
import { pose } from './pose.ts';
import { poseVerifier, readClaim } from './srp-exchange.ts';

/** Answers the SRP_A that came with something else: the challenge PASSWORD_VERIFIER. */
export function posePasswordVerifier(
  entrant: Entrant,
  parameters: ReadonlyMap<string, string>,
): Done | Refusal<'InvalidParameterException'> {
  const missing = missingParameter(parameters, ['SRP_A']);
  if (missing !== null) return missing;
  const { pool, user } = entrant;
  return poseVerifier(entrant, 'PASSWORD_VERIFIER', {
    // Somebody without a password is asked all the same: who has none is nobody's business.
    kept: user.password ?? decoyFor(pool.secret, user.sub),
    srpA: parameters.get('SRP_A') ?? '',
    parameters: { USERNAME: user.username, USER_ID_FOR_SRP: user.username },
  });
}

/** Asks for SRP_A. */
export function poseSrp(entrant: Entrant): Done {
  return pose(entrant, { name: 'PASSWORD_SRP' }, {});
}

/** Answers the answer to {@link poseSrp}. */
export function answerSrp({ entrant, responses }: ChallengeAnswer<'PASSWORD_SRP'>): Outcome {
  const posed = posePasswordVerifier(entrant, responses);
  return posed.kind === 'refused' ? retry(posed) : posed;
}

/** Judges the claim: PASSWORD_VERIFIER. */
export function answerPasswordVerifier(answer: ChallengeAnswer<'PASSWORD_VERIFIER'>): Outcome {
  const { entrant, responses } = answer;
  const claim = readClaim(answer);
  if (claim.kind === 'refused') return retry(claim);
  // Guess: how far off a clock may be is documented nowhere, nor what is said then.
  if (!claim.isTimely) return wrongPassword;
  const { pool, user, attempt } = entrant;
  // The password may have been changed since the exchange began.
  const isOfToday = user.password?.verifier === answer.challenge.exchange.verifier;
  const refusal = judgeProof(
    entrant,
    () => claim.isRight(srpOwner(pool, user.username)) && isOfToday,
  );
  if (refusal !== null) return refusal;
  // A client that was told that its device is unknown tries again without it, so what it
  // brought at the start does not count any more.
  const deviceKey = responses.get('DEVICE_KEY') ?? null;
  return passed('first-factor', { ...entrant, attempt: { ...attempt, deviceKey } });
}
