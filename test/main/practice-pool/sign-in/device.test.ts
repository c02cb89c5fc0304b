/** Remembered devices: DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER, by the SDK. */
import {
  ConfirmDeviceCommand,
  ForgetDeviceCommand,
  UpdateDeviceStatusCommand,
  type NewDeviceMetadataType,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { minutes, type Scene } from '../support/pools.ts';
import { Desk, refused, sentCode, type Output, type Texts } from './support/desk.ts';
import { ada, adaWith, everyMfa, password, sceneOf, type PoolInput } from './support/scenes.ts';
import { claimOf, newSrp, signed, signInBySrp } from './support/srp.ts';
import { newDeviceSecret, SrpClient } from './support/srp-client.ts';

const noDevice = 'ResourceNotFoundException: Device does not exist.';
const wrong = 'NotAuthorizedException: Incorrect username or password.';

const tracking: PoolInput = { DeviceConfiguration: {} };
const trusting: PoolInput = {
  DeviceConfiguration: { ChallengeRequiredOnNewDevice: true },
  MfaConfiguration: 'OPTIONAL',
  ...everyMfa,
};

/** A device that was confirmed, as its client keeps it. */
interface Device {
  readonly key: string;
  readonly group: string;
  readonly password: string;
  readonly accessToken: string | undefined;
}

const start = (desk: Desk, more: Texts = {}, USERNAME = 'ada'): Promise<Output> =>
  desk.initiate('USER_PASSWORD_AUTH', { USERNAME, PASSWORD: password, ...more });

/** Confirms the device of a sign-in. */
async function confirm(desk: Desk, { AuthenticationResult }: Output): Promise<Device> {
  const { NewDeviceMetadata, AccessToken } = AuthenticationResult ?? {};
  const { DeviceKey = '', DeviceGroupKey = '' }: NewDeviceMetadataType = NewDeviceMetadata ?? {};
  const made = newDeviceSecret(DeviceGroupKey, DeviceKey);
  await desk.sdk.send(
    new ConfirmDeviceCommand({
      AccessToken,
      DeviceKey,
      DeviceSecretVerifierConfig: {
        Salt: Buffer.from(made.salt, 'hex').toString('base64'),
        PasswordVerifier: Buffer.from(made.verifier, 'hex').toString('base64'),
      },
    }),
  );
  return {
    key: DeviceKey,
    group: DeviceGroupKey,
    password: made.password,
    accessToken: AccessToken,
  };
}

/** Signs Ada in for the first time, up to a confirmed device. */
async function firstSignIn(desk: Desk): Promise<Device> {
  const posed = await start(desk);
  if (posed.ChallengeName !== 'SMS_MFA') return confirm(desk, posed);
  const typed = { USERNAME: 'ada', SMS_MFA_CODE: sentCode(desk.scene) };
  return confirm(desk, await desk.respond('SMS_MFA', typed, posed));
}

/** Both steps with which a device proves itself. */
async function prove(
  desk: Desk,
  { key, group, password: secret }: Device,
  posed: Output,
  changes: { readonly ask?: Texts; readonly claim?: Texts; readonly waitMs?: number } = {},
): Promise<Output> {
  const srp = new SrpClient(group);
  const ask = { USERNAME: 'ada', DEVICE_KEY: key, SRP_A: srp.srpA, ...changes.ask };
  const asked = await desk.respond('DEVICE_SRP_AUTH', ask, posed);
  expect(asked.ChallengeName).toBe('DEVICE_PASSWORD_VERIFIER');
  const { SALT = '', SRP_B = '', SECRET_BLOCK = '' } = asked.ChallengeParameters ?? {};
  desk.scene.clock.nowMs += changes.waitMs ?? 0;
  const hkdf = srp.key(key, secret, { srpB: SRP_B, salt: SALT });
  const claim = signed(hkdf, group + key, SECRET_BLOCK, desk.scene.clock.nowMs);
  const answer = { USERNAME: 'ada', DEVICE_KEY: key, ...claim, ...changes.claim };
  return desk.respond('DEVICE_PASSWORD_VERIFIER', answer, asked);
}

const scenes = (pool: PoolInput = tracking): Promise<Scene> => sceneOf(pool);

describe('a new device', () => {
  test('is given a key where the pool remembers devices, and nowhere else', async () => {
    const scene = await scenes();
    const { AuthenticationResult } = await start(new Desk(scene));
    expect(AuthenticationResult?.NewDeviceMetadata).toEqual({
      DeviceKey: expect.stringMatching(/^xx-practice-1_[0-9a-f-]{36}$/) as string,
      DeviceGroupKey: expect.any(String) as string,
    });
    const other = await start(new Desk(await sceneOf()), { DEVICE_KEY: 'xx-practice-1_0' });
    expect(other.AuthenticationResult?.NewDeviceMetadata).toBeUndefined();
    expect(other.AuthenticationResult?.AccessToken).toBeDefined();
  });

  test('is not given another key at the next sign-in', async () => {
    const desk = new Desk(await scenes());
    const device = await firstSignIn(desk);
    const signedIn = await prove(desk, device, await start(desk, { DEVICE_KEY: device.key }));
    expect(signedIn.AuthenticationResult?.AccessToken).toBeDefined();
    expect(signedIn.AuthenticationResult?.NewDeviceMetadata).toBeUndefined();
  });
});

describe('a remembered device', () => {
  test('proves itself after the password', async () => {
    const desk = new Desk(await scenes());
    const device = await firstSignIn(desk);
    const posed = await start(desk, { DEVICE_KEY: device.key });
    expect(posed).toMatchObject({
      ChallengeName: 'DEVICE_SRP_AUTH',
      ChallengeParameters: { DEVICE_KEY: device.key },
      Session: expect.any(String) as string,
    });
    expect(posed.AuthenticationResult).toBeUndefined();
    const signedIn = await prove(desk, device, posed);
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test('can be named with the claim of the password', async () => {
    const desk = new Desk(await scenes());
    const device = await firstSignIn(desk);
    const responses = { DEVICE_KEY: device.key };
    const posed = await signInBySrp(desk, 'ada', { responses });
    const signedIn = await prove(desk, device, posed);
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test.each<readonly [string, Parameters<typeof prove>[3], string]>([
    ['a wrong claim', { claim: { PASSWORD_CLAIM_SIGNATURE: 'AAAA' } }, wrong],
    ['another key with the claim', { claim: { DEVICE_KEY: 'xx-practice-1_0' } }, noDevice],
    ['another key with SRP_A', { ask: { DEVICE_KEY: 'xx-practice-1_0' } }, noDevice],
    ['an A that breaks SRP', { ask: { SRP_A: '0' } }, 'InvalidParameterException: Invalid SRP_A.'],
    [
      'no SRP_A',
      { ask: { SRP_A: '' } },
      'InvalidParameterException: Missing required parameter SRP_A',
    ],
    [
      'no key',
      { claim: { DEVICE_KEY: '' } },
      'InvalidParameterException: Missing required parameter DEVICE_KEY',
    ],
    [
      'a time that cannot be read',
      { claim: { TIMESTAMP: 'now' } },
      'InvalidParameterException: TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.',
    ],
    [
      'a late claim',
      { waitMs: minutes },
      'NotAuthorizedException: Invalid session for the user, session is expired.',
    ],
  ])('is refused with %s', async (_, changes, words) => {
    const desk = new Desk(await scenes());
    const device = await firstSignIn(desk);
    const posed = await start(desk, { DEVICE_KEY: device.key });
    expect(await refused(prove(desk, device, posed, changes))).toBe(words);
  });

  test('is unknown once it was forgotten, even in the middle', async () => {
    const desk = new Desk(await scenes());
    const device = await firstSignIn(desk);
    const posed = await start(desk, { DEVICE_KEY: device.key });
    const { key: DeviceKey, accessToken: AccessToken } = device;
    await desk.sdk.send(new ForgetDeviceCommand({ DeviceKey, AccessToken }));
    expect(await refused(prove(desk, device, posed))).toBe(noDevice);
    expect(await refused(start(desk, { DEVICE_KEY: device.key }))).toBe(noDevice);
  });
});

describe('a device key', () => {
  test('that never was, is of somebody else or was never confirmed is refused', async () => {
    const desk = new Desk(
      await sceneOf({ ...tracking, Users: [ada, adaWith({ Username: 'bob' })] }),
    );
    const device = await firstSignIn(desk);
    const unconfirmed = (await start(desk)).AuthenticationResult?.NewDeviceMetadata?.DeviceKey;
    for (const DEVICE_KEY of ['xx-practice-1_0', 'nonsense', unconfirmed ?? '']) {
      expect(await refused(start(desk, { DEVICE_KEY }))).toBe(noDevice);
    }
    expect(await refused(start(desk, { DEVICE_KEY: device.key }, 'bob'))).toBe(noDevice);
  });

  test('tells nothing to whoever does not know the password', async () => {
    const desk = new Desk(await scenes());
    const given = { PASSWORD: 'Wrong-Pass-1', DEVICE_KEY: 'xx-practice-1_0' };
    expect(await refused(start(desk, given))).toBe(wrong);
  });

  test('that is unknown leaves the claim good for another try without it', async () => {
    const desk = new Desk(await scenes());
    const srp = newSrp(desk);
    const posed = await desk.initiate('USER_SRP_AUTH', {
      USERNAME: 'ada',
      SRP_A: srp.srpA,
      DEVICE_KEY: 'xx-practice-1_0',
    });
    const claim = claimOf(desk, srp, posed);
    const withKey = { ...claim, DEVICE_KEY: 'xx-practice-1_0' };
    expect(await refused(desk.respond('PASSWORD_VERIFIER', withKey))).toBe(noDevice);
    const signedIn = await desk.respond('PASSWORD_VERIFIER', claim);
    expect(signedIn.AuthenticationResult?.NewDeviceMetadata).toBeDefined();
    expect(await refused(desk.respond('PASSWORD_VERIFIER', claim))).toContain('only be used once');
  });
});

describe('a device in place of a second factor', () => {
  const users = [adaWith({ UserMFASettingList: ['SMS_MFA'] })];
  const untrusting: PoolInput = { ...trusting, DeviceConfiguration: {} };

  test('is enough where the pool trusts remembered ones', async () => {
    const desk = new Desk(await scenes({ ...trusting, Users: users }));
    const device = await firstSignIn(desk);
    const posed = await start(desk, { DEVICE_KEY: device.key });
    expect(posed.ChallengeName).toBe('DEVICE_SRP_AUTH');
    expect((await prove(desk, device, posed)).AuthenticationResult).toBeDefined();
  });

  test('comes after it where the pool does not, under the same session', async () => {
    const scene = await scenes({ ...untrusting, Users: users });
    const desk = new Desk(scene);
    const device = await firstSignIn(desk);
    const posed = await start(desk, { DEVICE_KEY: device.key });
    expect(posed.ChallengeName).toBe('SMS_MFA');
    const typed = { USERNAME: 'ada', SMS_MFA_CODE: sentCode(scene) };
    const next = await desk.respond('SMS_MFA', typed, posed);
    expect(next).toMatchObject({ ChallengeName: 'DEVICE_SRP_AUTH', Session: posed.Session });
    expect(await refused(desk.respond('SMS_MFA', typed, posed))).toBe(
      'NotAuthorizedException: Invalid session for the user.',
    );
    expect((await prove(desk, device, next)).AuthenticationResult).toBeDefined();
  });

  test('has to be the one that was named, and remembered until the end', async () => {
    const scene = await scenes({
      ...trusting,
      DeviceConfiguration: {
        ChallengeRequiredOnNewDevice: true,
        DeviceOnlyRememberedOnUserPrompt: true,
      },
      Users: users,
    });
    const desk = new Desk(scene);
    const [trusted, other] = [await firstSignIn(desk), await firstSignIn(desk)];
    const remember = (DeviceRememberedStatus: 'remembered' | 'not_remembered'): Promise<unknown> =>
      desk.sdk.send(
        new UpdateDeviceStatusCommand({
          AccessToken: trusted.accessToken,
          DeviceKey: trusted.key,
          DeviceRememberedStatus,
        }),
      );
    await remember('remembered');
    // Not remembered: it asks for the second factor.
    expect((await start(desk, { DEVICE_KEY: other.key })).ChallengeName).toBe('SMS_MFA');
    const swapped = await start(desk, { DEVICE_KEY: trusted.key });
    expect(swapped.ChallengeName).toBe('DEVICE_SRP_AUTH');
    expect(await refused(prove(desk, other, swapped))).toBe(noDevice);
    const forgotten = await start(desk, { DEVICE_KEY: trusted.key });
    await remember('not_remembered');
    expect(await refused(prove(desk, trusted, forgotten))).toBe(noDevice);
  });

  test('that its user does not remember goes on without proving itself', async () => {
    const scene = await scenes({
      DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: true },
    });
    const desk = new Desk(scene);
    const device = await firstSignIn(desk);
    const { AuthenticationResult } = await start(desk, { DEVICE_KEY: device.key });
    expect(AuthenticationResult?.AccessToken).toBeDefined();
    expect(AuthenticationResult?.NewDeviceMetadata).toBeUndefined();
  });
});
