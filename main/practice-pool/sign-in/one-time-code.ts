/**
 * Codes sent in the course of signing in: EMAIL_OTP and SMS_OTP as the first factor, SMS_MFA
 * and EMAIL_OTP as the second.
 */
import { refuse, type Done, type Refusal } from '../answer.ts';
import { checkAliases } from '../people/aliases.ts';
import { postCode, type CodeDeliveryDetails, type Deliverable } from '../people/delivery.ts';
import { sameName } from '../people/nobodies.ts';
import { simulatedDelivery } from '../people/simulated-delivery.ts';
import { tooManyTries } from '../people/tries.ts';
import { isSameText } from '../proofs/same-text.ts';
import { newCode } from '../random-names.ts';
import type { StoredUser } from '../store/records.ts';
import { invalidSession } from './challenge-sessions.ts';
import { isDecoy, type Entrant } from './entrant.ts';
import { missingParameter } from './missing-parameter.ts';
import { countWrongTry, passed, retry, type ChallengeAnswer, type Outcome } from './outcome.ts';
import { pose } from './pose.ts';
import { factorsToSetUp, withFactor } from './second-factor.ts';
import type { CodeChallenge, CodeChallengeName } from './waiting-challenge.ts';

/** Where codes go, by challenge. */
const attributeOf: Readonly<Record<CodeChallengeName, Deliverable>> = {
  EMAIL_OTP: 'email',
  SMS_OTP: 'phone_number',
  SMS_MFA: 'phone_number',
};

/** What is to be sent. */
interface NewCode extends Pick<CodeChallenge, 'name' | 'factor'> {
  /** Where to, if it is not the user's own address yet and becomes it by the code. */
  readonly setsUp?: string;
}

/** Sends a code and asks for it; refused when too many were sent within the hour. */
export function poseCode(
  entrant: Entrant,
  { name, factor, setsUp }: NewCode,
): Done | Refusal<'NotAuthorizedException'> {
  if (!takeTry(entrant)) {
    // Guess: neither operation declares LimitExceededException, of which this is the text.
    return refuse('NotAuthorizedException', tooManyTries().message);
  }
  const code = newCode();
  const sentTo = setsUp ?? addressOf(entrant.user, name);
  const { DeliveryMedium, Destination } = send(entrant, name, code, sentTo);
  return pose(
    entrant,
    { name, code, factor, sentTo, setsUp: setsUp !== undefined, wrongTries: 0 },
    {
      CODE_DELIVERY_DELIVERY_MEDIUM: DeliveryMedium,
      CODE_DELIVERY_DESTINATION: Destination,
      USER_ID_FOR_SRP: entrant.user.username,
    },
  );
}

const addressOf = ({ attributes }: StoredUser, name: CodeChallengeName): string =>
  attributes[attributeOf[name]] ?? '';

function takeTry(entrant: Entrant): boolean {
  const { pool, user, attempt } = entrant;
  return isDecoy(entrant)
    ? pool.nobodies.take('SignInCode', sameName(pool, attempt.typedName))
    : pool.tries.take('SignInCode', user.sub);
}

function send(
  entrant: Entrant,
  name: CodeChallengeName,
  code: string,
  address: string,
): CodeDeliveryDetails {
  const { pool, user, attempt } = entrant;
  const attribute = attributeOf[name];
  if (isDecoy(entrant)) return simulatedDelivery(pool, attempt.typedName, [attribute]);
  return postCode(pool, user, { attribute, address, purpose: 'sign-in', code });
}

/** Judges the answer to {@link poseCode}; the key is the challenge's name and `_CODE`. */
export function answerCode({
  entrant,
  challenge,
  responses,
}: ChallengeAnswer<CodeChallengeName>): Outcome {
  const key = `${challenge.name}_CODE`;
  const missing = missingParameter(responses, [key]);
  if (missing !== null) return retry(missing);
  // Of an address that was changed since, a code proves nothing.
  const isTheirs = challenge.setsUp || addressOf(entrant.user, challenge.name) === challenge.sentTo;
  const isRight = isTheirs && isSameText(responses.get(key) ?? '', challenge.code);
  if (isDecoy(entrant) || !isRight) {
    const message = 'Invalid code or auth state for the user.';
    return countWrongTry(challenge, refuse('CodeMismatchException', message));
  }
  if (challenge.factor === 'first') {
    const attempt = { ...entrant.attempt, isPasswordless: true };
    return passed('first-factor', { ...entrant, attempt });
  }
  return challenge.setsUp
    ? setUp(entrant, challenge.name, challenge.sentTo)
    : passed('second-factor', entrant);
}

/** The address is proven: it is the user's, and a factor. */
function setUp(entrant: Entrant, name: CodeChallengeName, address: string): Outcome {
  const { pool, user } = entrant;
  const attribute = attributeOf[name];
  if (factorsToSetUp(pool, user) === null) return invalidSession();
  // Somebody else may have proven it meanwhile.
  const refusal = checkAliases(pool, user, new Map([[attribute, address]]));
  if (refusal !== null) return refusal;
  const changed = pool.users.change(user, {
    attributes: { ...user.attributes, [attribute]: address, [`${attribute}_verified`]: 'true' },
    ...withFactor(user, name === 'EMAIL_OTP' ? 'EMAIL_OTP' : 'SMS_MFA'),
  });
  return passed('second-factor', { ...entrant, user: changed });
}
