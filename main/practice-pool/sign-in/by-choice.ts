/** USER_AUTH: the user chooses how to sign in, at once (PREFERRED_CHALLENGE) or from a list. */
import { refuse, type Done, type Refusal } from '../answer.ts';
import type { Entrant } from './entrant.ts';
import { passByPassword, posePassword } from './by-password.ts';
import { posePasswordVerifier, poseSrp } from './by-srp.ts';
import { missingParameter } from './missing-parameter.ts';
import { poseCode } from './one-time-code.ts';
import {
  retry,
  type ChallengeAnswer,
  type Outcome,
  type Passed,
  type SignInError,
} from './outcome.ts';
import {
  isPasskeyBothFactors,
  passByPasskey,
  passkeyRequest,
  passkeysOf,
  posePasskey,
} from './passkey-proof.ts';
import { pose } from './pose.ts';
import type { ChoiceName } from './waiting-challenge.ts';

/** In the order in which they are listed; of the first two it was measured. */
const choices: readonly ChoiceName[] = [
  'PASSWORD_SRP',
  'PASSWORD',
  'EMAIL_OTP',
  'SMS_OTP',
  'WEB_AUTHN',
];

const isChoice = (name: string): name is ChoiceName => choices.some((choice) => choice === name);

/**
 * What this user can choose: what the pool allows first and they have. Where everybody has to
 * pass a second factor, nothing without a password is offered, but for a passkey that stands
 * for both.
 */
function availableChoices({ pool, user }: Entrant): readonly ChoiceName[] {
  const { Policies, MfaConfiguration } = pool.settings;
  const allowed = Policies.SignInPolicy.AllowedFirstAuthFactors;
  const isAllowed = (factor: (typeof allowed)[number]): boolean => allowed.includes(factor);
  const mayComeAlone = MfaConfiguration !== 'ON';
  // Guess: whether an address has to be verified before a code sent there lets somebody in.
  const isVerified = (name: string): boolean =>
    (user.attributes[name] ?? '') !== '' && user.attributes[`${name}_verified`] === 'true';
  const hasPassword = isAllowed('PASSWORD') && user.password !== null;
  const has: Readonly<Record<ChoiceName, boolean>> = {
    PASSWORD_SRP: hasPassword,
    PASSWORD: hasPassword,
    EMAIL_OTP: isAllowed('EMAIL_OTP') && mayComeAlone && isVerified('email'),
    SMS_OTP: isAllowed('SMS_OTP') && mayComeAlone && isVerified('phone_number'),
    WEB_AUTHN:
      passkeysOf(pool, user).length > 0 &&
      ((isAllowed('WEB_AUTHN') && mayComeAlone) || isPasskeyBothFactors(pool, user)),
  };
  return choices.filter((choice) => has[choice]);
}

/** Begins by choice: with the preferred one if the user has it, else with the list. */
export function startByChoice(
  entrant: Entrant,
  parameters: ReadonlyMap<string, string>,
): Passed | Done | Refusal<SignInError> {
  const preferred = parameters.get('PREFERRED_CHALLENGE') ?? '';
  if (preferred !== '' && !isChoice(preferred)) {
    // Guess: that it is refused was seen, the text was not.
    return refuse('InvalidParameterException', `Invalid PREFERRED_CHALLENGE ${preferred}.`);
  }
  const available = availableChoices(entrant);
  const choice = available.find((name) => name === preferred);
  return choice === undefined
    ? poseSelection(entrant, available)
    : begin(entrant, choice, parameters);
}

/** Begins with one; what it needs may have come with it, else it is asked for. */
function begin(
  entrant: Entrant,
  choice: ChoiceName,
  parameters: ReadonlyMap<string, string>,
): Passed | Done | Refusal<SignInError> {
  switch (choice) {
    case 'PASSWORD':
      return parameters.has('PASSWORD')
        ? passByPassword(entrant, parameters)
        : posePassword(entrant);
    case 'PASSWORD_SRP':
      return parameters.has('SRP_A') ? posePasswordVerifier(entrant, parameters) : poseSrp(entrant);
    case 'EMAIL_OTP':
    case 'SMS_OTP':
      return poseCode(entrant, { name: choice, factor: 'first' });
    case 'WEB_AUTHN':
      return posePasskey(entrant);
  }
}

function poseSelection(entrant: Entrant, available: readonly ChoiceName[]): Done {
  // Guess: a passkey may be brought with the choice, so what it signs has to be known by then.
  const passkey = available.includes('WEB_AUTHN') ? passkeyRequest(entrant) : null;
  return pose(
    entrant,
    { name: 'SELECT_CHALLENGE', available, passkeyChallenge: passkey?.challenge ?? null },
    passkey === null ? {} : { CREDENTIAL_REQUEST_OPTIONS: passkey.options },
    { beside: { AvailableChallenges: available } },
  );
}

/** What has to come in the answer that chooses it. A passkey may. */
const neededWith: Readonly<Partial<Record<ChoiceName, string>>> = {
  PASSWORD: 'PASSWORD',
  PASSWORD_SRP: 'SRP_A',
};

/** Takes the choice and what comes with it. */
export async function answerSelection({
  entrant,
  challenge: { available, passkeyChallenge },
  responses,
}: ChallengeAnswer<'SELECT_CHALLENGE'>): Promise<Outcome> {
  const missing = missingParameter(responses, ['ANSWER']);
  if (missing !== null) return retry(missing);
  const choice = available.find((name) => name === responses.get('ANSWER'));
  if (choice === undefined) {
    // Guess: no text is known.
    return retry(refuse('InvalidParameterException', 'The selected challenge is not available.'));
  }
  const needed = neededWith[choice];
  const missingWith = needed === undefined ? null : missingParameter(responses, [needed]);
  if (missingWith !== null) return retry(missingWith);
  if (choice === 'WEB_AUTHN' && passkeyChallenge !== null && responses.has('CREDENTIAL')) {
    return passByPasskey(entrant, passkeyChallenge, responses);
  }
  return begin(entrant, choice, responses);
}
