/** The authenticator app as the second factor: SOFTWARE_TOKEN_MFA. */
import type { Done } from '../answer.ts';
import type { Entrant } from './entrant.ts';
import { missingParameter } from './missing-parameter.ts';
import { countWrongTry, passed, retry, type ChallengeAnswer, type Outcome } from './outcome.ts';
import { pose } from './pose.ts';
import { judgeTotp } from './second-factor.ts';

/** Asks for a code of the app. */
export function poseSoftwareToken(entrant: Entrant): Done {
  const { username, mfa } = entrant.user;
  const name = mfa.softwareToken?.name ?? null;
  return pose(
    entrant,
    { name: 'SOFTWARE_TOKEN_MFA', wrongTries: 0 },
    {
      ...(name === null ? {} : { FRIENDLY_DEVICE_NAME: name }),
      USER_ID_FOR_SRP: username,
    },
  );
}

/** Judges the code. */
export function answerSoftwareToken({
  entrant,
  challenge,
  responses,
}: ChallengeAnswer<'SOFTWARE_TOKEN_MFA'>): Outcome {
  const missing = missingParameter(responses, ['SOFTWARE_TOKEN_MFA_CODE']);
  if (missing !== null) return retry(missing);
  const code = responses.get('SOFTWARE_TOKEN_MFA_CODE') ?? '';
  const judged = judgeTotp(entrant.pool, entrant.user, code);
  return judged.kind === 'refused'
    ? countWrongTry(challenge, judged)
    : passed('second-factor', { ...entrant, user: judged.user });
}
