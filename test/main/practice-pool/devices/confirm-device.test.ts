/** ConfirmDevice. */
import { ConfirmDeviceCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/forgery.ts';
import { days, openScene } from '../support/pools.ts';
import { call, refusalOf, signIn } from '../support/wire.ts';
import { sdkOf } from '../sessions/support/sdk.ts';
import {
  confirmationOf,
  openTracking,
  signInAndConfirm,
  signInOnDevice,
} from './support/device.ts';

const uuidOfRegion = /^xx-practice-1_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const invalidKey = 'InvalidParameterException: Invalid device key given.';
const invalidSecret = 'InvalidParameterException: Invalid device secret verifier given.';

describe('a sign-in where devices are remembered', () => {
  test('gives the device a key, and names it in the access token', async () => {
    const scene = await openTracking();
    const { AccessToken, NewDeviceMetadata } = await signInOnDevice(scene);
    expect(NewDeviceMetadata).toEqual({
      DeviceKey: expect.stringMatching(uuidOfRegion) as string,
      DeviceGroupKey: expect.any(String) as string,
    });
    expect(claimsOf(AccessToken)['device_key']).toBe(NewDeviceMetadata.DeviceKey);
  });

  test('names none in pools that do not', async () => {
    const scene = await openScene();
    const tokens = await signIn(scene);
    expect(tokens).not.toHaveProperty('NewDeviceMetadata');
    expect(claimsOf(tokens.AccessToken)).not.toHaveProperty('device_key');
  });
});

describe('ConfirmDevice', () => {
  test.each([
    [false, 'remembers the device at once'],
    [true, 'leaves that to the user where the pool does'],
  ])('with DeviceOnlyRememberedOnUserPrompt %s %s', async (DeviceOnlyRememberedOnUserPrompt) => {
    const scene = await openTracking({ DeviceOnlyRememberedOnUserPrompt });
    const command = new ConfirmDeviceCommand(confirmationOf(await signInOnDevice(scene)));
    const { UserConfirmationNecessary } = await sdkOf(scene).send(command);
    expect(UserConfirmationNecessary).toBe(DeviceOnlyRememberedOnUserPrompt);
  });

  test('is refused a second time', async () => {
    const scene = await openTracking();
    const given = await signInAndConfirm(scene);
    expect(await refusalOf(scene, 'ConfirmDevice', confirmationOf(given))).toBe(
      'DeviceKeyExistsException: Device already exists.',
    );
  });

  test('is refused for a key that was not given at this sign-in', async () => {
    const scene = await openTracking();
    const [here, there] = [await signInOnDevice(scene), await signInOnDevice(scene)];
    const { AccessToken } = here;
    const other = { ...confirmationOf(there), AccessToken };
    expect(await refusalOf(scene, 'ConfirmDevice', other)).toBe(invalidKey);
    const unknown = { ...confirmationOf(here), DeviceKey: 'xx-practice-1_0' };
    expect(await refusalOf(scene, 'ConfirmDevice', unknown)).toBe(invalidKey);
  });

  test('is refused where the pool remembers no devices', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    const input = { AccessToken, DeviceKey: 'xx-practice-1_0' };
    expect(await refusalOf(scene, 'ConfirmDevice', input)).toBe(
      'InvalidUserPoolConfigurationException: User pool does not have device tracking enabled.',
    );
  });

  const salt = Buffer.alloc(16, 1).toString('base64');
  const verifier = Buffer.alloc(384, 1).toString('base64');

  test.each([
    ['nothing', undefined],
    ['no salt', { PasswordVerifier: verifier }],
    ['no verifier', { Salt: salt }],
    ['a salt that is no base64', { Salt: 'not base64!', PasswordVerifier: verifier }],
    ['an endless salt', { Salt: 'AAAA'.repeat(30), PasswordVerifier: verifier }],
    ['a verifier that is no base64', { Salt: salt, PasswordVerifier: '*' }],
    ['a verifier of 0', { Salt: salt, PasswordVerifier: 'AAAA' }],
    ['a verifier of 1', { Salt: salt, PasswordVerifier: 'AAAB' }],
    [
      'a verifier beyond the group',
      { Salt: salt, PasswordVerifier: Buffer.alloc(384, 255).toString('base64') },
    ],
  ])('is refused with %s for a secret', async (_, DeviceSecretVerifierConfig) => {
    const scene = await openTracking();
    const given = await signInOnDevice(scene);
    const input = { ...confirmationOf(given), DeviceSecretVerifierConfig };
    expect(await refusalOf(scene, 'ConfirmDevice', input)).toBe(invalidSecret);
    expect((await call(scene, 'ConfirmDevice', confirmationOf(given))).status).toBe(200);
  });

  test('refuses a key that has not the form of one', async () => {
    const scene = await openTracking();
    const input = { ...confirmationOf(await signInOnDevice(scene)), DeviceKey: 'nothing' };
    expect(await refusalOf(scene, 'ConfirmDevice', input)).toBe(
      "InvalidParameterException: 1 validation error detected: Value 'nothing' at 'deviceKey' " +
        'failed to satisfy constraint: Member must satisfy regular expression pattern: ' +
        '[\\w-]+_[0-9a-f-]+',
    );
  });
});

describe('a device that was never confirmed', () => {
  test('is forgotten once nobody can confirm it', async () => {
    const scene = await openTracking();
    const lost = await signInOnDevice(scene);
    scene.clock.nowMs += 1 * days;
    const { AccessToken } = await signInOnDevice(scene);
    const input = { ...confirmationOf(lost), AccessToken };
    expect(await refusalOf(scene, 'ConfirmDevice', input)).toBe(invalidKey);
  });
});
