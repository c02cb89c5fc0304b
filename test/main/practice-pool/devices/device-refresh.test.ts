/** Refreshing a sign-in that was made with a device. */
import { describe, expect, test } from 'vitest';
import type { Scene } from '../support/pools.ts';
import { byRefreshToken, call, refusalOf } from '../support/wire.ts';
import {
  openTracking,
  signInAndConfirm,
  signInOnDevice,
  type DeviceSignIn,
} from './support/device.ts';

const invalid = 'NotAuthorizedException: Invalid Refresh Token.';

/** Refreshes in both ways, which have to agree; answers the words of both. */
async function refresh(
  scene: Scene,
  { RefreshToken }: DeviceSignIn,
  deviceKey?: string,
): Promise<readonly string[]> {
  const byToken = byRefreshToken(scene.clientId, RefreshToken) as {
    readonly AuthParameters: object;
  };
  const withKey = deviceKey === undefined ? {} : { DEVICE_KEY: deviceKey };
  const initiate = { ...byToken, AuthParameters: { ...byToken.AuthParameters, ...withKey } };
  const getTokens = { ClientId: scene.clientId, RefreshToken, DeviceKey: deviceKey };
  const words = [
    await refusalOf(scene, 'InitiateAuth', initiate),
    await refusalOf(scene, 'GetTokensFromRefreshToken', getTokens),
  ];
  return words.map((text) => (text.startsWith('200 ') ? 'refreshed' : text));
}

describe('a refresh of a sign-in with a device', () => {
  test('works with the key of the device', async () => {
    const scene = await openTracking();
    const given = await signInAndConfirm(scene);
    expect(await refresh(scene, given, given.DeviceKey)).toEqual(['refreshed', 'refreshed']);
  });

  test('is refused without the key, and with another', async () => {
    const scene = await openTracking();
    const [given, other] = [await signInAndConfirm(scene), await signInAndConfirm(scene)];
    expect(await refresh(scene, given)).toEqual([invalid, invalid]);
    expect(await refresh(scene, given, other.DeviceKey)).toEqual([invalid, invalid]);
  });

  test('is refused as long as the device is not confirmed', async () => {
    const scene = await openTracking();
    const given = await signInOnDevice(scene);
    const { DeviceKey } = given.NewDeviceMetadata;
    expect(await refresh(scene, given, DeviceKey)).toEqual([invalid, invalid]);
  });

  test('is refused once the device is forgotten', async () => {
    const scene = await openTracking();
    const given = await signInAndConfirm(scene);
    const { AccessToken, DeviceKey } = given;
    await call(scene, 'ForgetDevice', { AccessToken, DeviceKey });
    expect(await refresh(scene, given, DeviceKey)).toEqual([invalid, invalid]);
  });
});
