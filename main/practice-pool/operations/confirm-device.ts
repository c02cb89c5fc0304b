import { done, refuse } from '../answer.ts';
import { readDeviceSecret } from '../proofs/device-secret.ts';
import { accessTokenOperation } from './operation.ts';
import { checkDeviceTracking } from './own-device.ts';

/**
 * ConfirmDevice: from now on the device that was given a key at this very sign-in is known by a
 * password of its own. It is remembered at once, unless the pool leaves that to the user.
 */
export const confirmDevice = accessTokenOperation(
  'ConfirmDevice',
  ({ pool, user, signIn }, { DeviceKey, DeviceName, DeviceSecretVerifierConfig }, caller) => {
    const refusal = checkDeviceTracking(pool);
    if (refusal !== null) return refusal;
    const device = DeviceKey === signIn.deviceKey ? pool.devices.of(user, DeviceKey) : null;
    if (device === null) return refuse('InvalidParameterException', 'Invalid device key given.');
    if (device.secret !== null) {
      // Guess: the error is documented, its text is not.
      return refuse('DeviceKeyExistsException', 'Device already exists.');
    }
    const { Salt = '', PasswordVerifier = '' } = DeviceSecretVerifierConfig ?? {};
    const secret = readDeviceSecret(Salt, PasswordVerifier);
    if (secret === null) {
      // Guess: of a missing or impossible verifier nothing is documented.
      return refuse('InvalidParameterException', 'Invalid device secret verifier given.');
    }
    const isLeftToUser = pool.settings.DeviceConfiguration?.DeviceOnlyRememberedOnUserPrompt;
    pool.devices.change(device, {
      secret,
      name: DeviceName ?? null,
      remembered: isLeftToUser !== true,
      ipAddress: caller.ipAddress,
      modifiedAtMs: pool.now(),
    });
    return done({ UserConfirmationNecessary: isLeftToUser === true });
  },
);
