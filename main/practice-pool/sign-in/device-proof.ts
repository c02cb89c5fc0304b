/**
 * Remembered devices (developer guide, "Working with user devices"): a device that its user
 * remembers proves itself by SRP with a password of its own: DEVICE_SRP_AUTH, then
 * DEVICE_PASSWORD_VERIFIER.
 */
import { refuse, type Done, type Refusal } from '../answer.ts';
import type { StoredDevice } from '../store/records.ts';
import { wrongPassword, type Entrant } from './entrant.ts';
import { missingParameter } from './missing-parameter.ts';
import { passed, retry, type ChallengeAnswer, type Outcome } from './outcome.ts';
import { pose } from './pose.ts';
import { poseVerifier, readClaim } from './srp-exchange.ts';

/** A device that was confirmed. */
interface KnownDevice extends StoredDevice {
  readonly kind: 'device';
  readonly secret: NonNullable<StoredDevice['secret']>;
}

const doesNotExist = (): Refusal<'ResourceNotFoundException'> =>
  refuse('ResourceNotFoundException', 'Device does not exist.');

/**
 * The device that came with DEVICE_KEY; null when none did, or the pool does not remember any.
 * A key of nobody's, of another's or one that was never confirmed is refused: clients know
 * the text and try again without it.
 */
export function deviceOf({
  pool,
  user,
  attempt,
}: Entrant): KnownDevice | Refusal<'ResourceNotFoundException'> | null {
  if (pool.settings.DeviceConfiguration === undefined || attempt.deviceKey === null) return null;
  const device = pool.devices.of(user, attempt.deviceKey);
  return device === null || device.secret === null
    ? doesNotExist()
    : { kind: 'device', ...device, secret: device.secret };
}

/** Asks a device to prove itself. */
export function poseDevice(entrant: Entrant, deviceKey: string, session: string | null): Done {
  return pose(entrant, { name: 'DEVICE_SRP_AUTH' }, { DEVICE_KEY: deviceKey }, { session });
}

/** Answers the device's SRP_A with the pool's half of the exchange. */
export function answerDevice({ entrant, responses }: ChallengeAnswer<'DEVICE_SRP_AUTH'>): Outcome {
  const missing = missingParameter(responses, ['DEVICE_KEY', 'SRP_A']);
  if (missing !== null) return retry(missing);
  const device = provingDevice(entrant, responses);
  if (device === null) return retry(doesNotExist());
  const posed = poseVerifier(entrant, 'DEVICE_PASSWORD_VERIFIER', {
    kept: device.secret,
    srpA: responses.get('SRP_A') ?? '',
    parameters: { USERNAME: entrant.user.username, DEVICE_KEY: device.deviceKey },
  });
  return posed.kind === 'refused' ? retry(posed) : posed;
}

/** Judges the device's claim. */
export function answerDeviceVerifier(answer: ChallengeAnswer<'DEVICE_PASSWORD_VERIFIER'>): Outcome {
  const { entrant, responses } = answer;
  const missing = missingParameter(responses, ['DEVICE_KEY']);
  if (missing !== null) return retry(missing);
  const device = provingDevice(entrant, responses);
  if (device === null) return doesNotExist();
  const claim = readClaim(answer);
  if (claim.kind === 'refused') return retry(claim);
  if (!claim.isTimely || !claim.isRight(device.deviceGroupKey + device.deviceKey)) {
    // Guess: what is said of a wrong claim is known of users only.
    return wrongPassword;
  }
  const { kind, ...record } = device;
  entrant.pool.devices.change(record, { authenticatedAtMs: entrant.pool.now() });
  return passed(kind, entrant);
}

/** The device of this sign-in, if the answer names it and it is remembered even now. */
function provingDevice(
  entrant: Entrant,
  responses: ReadonlyMap<string, string>,
): KnownDevice | null {
  const device = deviceOf(entrant);
  const isIt = device?.kind === 'device' && device.deviceKey === responses.get('DEVICE_KEY');
  return isIt && device.remembered ? device : null;
}
