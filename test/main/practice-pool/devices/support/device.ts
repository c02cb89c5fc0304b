/** Devices of tests: pools that remember them, and sign-ins that are given a key. */
import type { PoolSettingsInput } from '../../../../../main/practice-pool/settings/pool-settings.ts';
import { openScene, type Scene } from '../../support/pools.ts';
import { call, signIn, type Tokens } from '../../support/wire.ts';
import { makeVerifier } from '../../../../../main/practice-pool/proofs/srp.ts';
import { settingsWith } from '../../sessions/support/settings.ts';

/** Opens a pool that remembers devices. */
export const openTracking = (
  DeviceConfiguration: NonNullable<PoolSettingsInput['DeviceConfiguration']> = {},
): Promise<Scene> => openScene(settingsWith({ DeviceConfiguration }));

/** The tokens of a sign-in and the device that it was given. */
export interface DeviceSignIn extends Tokens {
  readonly NewDeviceMetadata: { readonly DeviceKey: string; readonly DeviceGroupKey: string };
}

export async function signInOnDevice(
  scene: Scene,
  who: Parameters<typeof signIn>[1] = scene.pool.demo,
): Promise<DeviceSignIn> {
  const tokens = await signIn(scene, who);
  // The member is there as soon as the pool remembers devices.
  return tokens as DeviceSignIn;
}

/** ConfirmDevice of the device of a sign-in, with a secret as a client would make one. */
export function confirmationOf(
  { AccessToken, NewDeviceMetadata }: DeviceSignIn,
  DeviceName?: string,
): {
  readonly AccessToken: string;
  readonly DeviceKey: string;
  readonly DeviceName: string | undefined;
  readonly DeviceSecretVerifierConfig: { readonly Salt: string; readonly PasswordVerifier: string };
} {
  const { DeviceKey, DeviceGroupKey } = NewDeviceMetadata;
  const owner = DeviceGroupKey + DeviceKey;
  const { salt, verifier } = makeVerifier({ owner, password: 'of the device' });
  const toBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
  return {
    AccessToken,
    DeviceKey,
    DeviceName,
    DeviceSecretVerifierConfig: { Salt: toBase64(salt), PasswordVerifier: toBase64(verifier) },
  };
}

/** Signs in and confirms the device. */
export async function signInAndConfirm(
  scene: Scene,
  DeviceName?: string,
): Promise<DeviceSignIn & { readonly DeviceKey: string }> {
  const given = await signInOnDevice(scene);
  const { status, text } = await call(scene, 'ConfirmDevice', confirmationOf(given, DeviceName));
  if (status !== 200) throw new Error(text);
  return { ...given, DeviceKey: given.NewDeviceMetadata.DeviceKey };
}
