/** What follows once somebody has passed a stage: the next challenge, or the tokens. */
import { refuse, type Answer, type Done, type Refusal } from '../answer.ts';
import type { StoredDevice } from '../store/records.ts';
import { completeSignIn } from './authentication-result.ts';
import { poseQuestion, requireQuestions } from './custom-challenge.ts';
import { deviceOf, poseDevice } from './device-proof.ts';
import { isDecoy, wrongPassword, type Entrant } from './entrant.ts';
import { poseFactor, poseMfaSelection } from './mfa-selection.ts';
import { poseMfaSetup } from './mfa-setup.ts';
import { poseNewPassword } from './new-password.ts';
import { stages, type Passed, type SignInError, type Stage } from './outcome.ts';
import { factorsToSetUp, secondFactorOf } from './second-factor.ts';

/** What is asked for at a stage; null when nothing is. */
type Ask = (
  entrant: Entrant,
  device: StoredDevice | null,
  session: string | null,
) => Done | Refusal<SignInError> | null;

const asks: Readonly<Record<Exclude<Stage, 'first-factor'>, Ask>> = {
  'custom-challenge': (entrant) => {
    if (entrant.attempt.flow !== 'CUSTOM_AUTH') return null;
    const questions = requireQuestions(entrant);
    return 'kind' in questions ? questions : poseQuestion(entrant, questions);
  },
  'new-password': (entrant) =>
    entrant.user.status === 'FORCE_CHANGE_PASSWORD' ? poseNewPassword(entrant) : null,
  'second-factor': askForSecondFactor,
  device: (entrant, device, session) =>
    device?.remembered === true ? poseDevice(entrant, device.deviceKey, session) : null,
};

/**
 * Goes on behind a stage. `session` is the Session that its answer came under: where a device
 * is asked for after a second factor it goes on, because a widely used client
 * (amazon-cognito-identity-js) does not take the new one there.
 */
export async function proceed(
  { entrant, stage }: Passed,
  session: string | null,
): Promise<Answer<SignInError>> {
  // Nobody gets here; if somebody did, it would be without an account.
  if (isDecoy(entrant)) return wrongPassword;
  const device = deviceOf(entrant);
  if (device?.kind === 'refused') return device;
  const left = stages.slice(stages.indexOf(stage) + 1);
  const continued = stage === 'second-factor' ? session : null;
  for (const next of left) {
    const asked = next === 'first-factor' ? null : asks[next](entrant, device, continued);
    if (asked !== null) return asked;
  }
  return complete(entrant, device);
}

function askForSecondFactor(
  entrant: Entrant,
  device: StoredDevice | null,
): Done | Refusal<SignInError> | null {
  const { pool, user, attempt } = entrant;
  const { DeviceConfiguration } = pool.settings;
  const isTrusted = device?.remembered === true && DeviceConfiguration !== undefined;
  if (attempt.isPasswordless) return null;
  // A remembered device stands for the factor; it has to prove itself at the next stage.
  if (isTrusted && DeviceConfiguration.ChallengeRequiredOnNewDevice) return null;
  const [only, ...others] = secondFactorOf(pool, user);
  if (only !== undefined) {
    return others.length === 0
      ? poseFactor(entrant, only)
      : poseMfaSelection(entrant, [only, ...others]);
  }
  const choices = factorsToSetUp(pool, user);
  if (choices === null) return null;
  if (choices.length > 0) return poseMfaSetup(entrant, choices);
  // Guess: the error is declared for settings that cannot work; no text is documented.
  const message = 'The user pool requires MFA and has no MFA method enabled.';
  return refuse('InvalidUserPoolConfigurationException', message);
}

function complete(entrant: Entrant, device: StoredDevice | null): Promise<Done> {
  const { pool, client, user, caller } = entrant;
  const isTracking = pool.settings.DeviceConfiguration !== undefined;
  const fresh = isTracking && device === null ? pool.devices.begin(user, caller) : null;
  return completeSignIn({
    pool,
    client,
    user,
    caller,
    deviceKey: device?.deviceKey ?? null,
    newDevice:
      fresh === null ? null : { DeviceKey: fresh.deviceKey, DeviceGroupKey: fresh.deviceGroupKey },
  });
}
