/** ListDevices, GetDevice, ForgetDevice and UpdateDeviceStatus. */
import { GetDeviceCommand, ListDevicesCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { minutes, openScene, startMs, type Scene } from '../support/pools.ts';
import { call, refusalOf, signIn } from '../support/wire.ts';
import { sdkOf } from '../sessions/support/sdk.ts';
import { openTracking, signInAndConfirm, signInOnDevice } from './support/device.ts';

const notThere = 'ResourceNotFoundException: Device does not exist.';
const byKey = ['GetDevice', 'ForgetDevice', 'UpdateDeviceStatus'] as const;

describe('the devices of a user', () => {
  test('are listed once they are confirmed, oldest first, with the members of the service', async () => {
    const scene = await openTracking();
    const first = await signInAndConfirm(scene, 'A phone');
    scene.clock.nowMs += 5 * minutes;
    const second = await signInAndConfirm(scene);
    const { AccessToken } = await signInOnDevice(scene);
    const { Devices, PaginationToken } = await sdkOf(scene).send(
      new ListDevicesCommand({ AccessToken }),
    );
    expect(PaginationToken).toBeUndefined();
    expect(Devices).toEqual([
      {
        DeviceKey: first.DeviceKey,
        DeviceAttributes: [
          { Name: 'device_status', Value: 'valid' },
          { Name: 'device_name', Value: 'A phone' },
          { Name: 'last_ip_used', Value: '127.0.0.1' },
        ],
        DeviceCreateDate: new Date(startMs),
        DeviceLastModifiedDate: new Date(startMs),
        DeviceLastAuthenticatedDate: new Date(startMs),
      },
      expect.objectContaining({
        DeviceKey: second.DeviceKey,
        DeviceCreateDate: new Date(startMs + 5 * minutes),
      }),
    ]);
  });

  test('come in pages', async () => {
    const scene = await openTracking();
    const keys = [];
    for (let count = 0; count < 3; count += 1) keys.push((await signInAndConfirm(scene)).DeviceKey);
    const { AccessToken } = await signInOnDevice(scene);
    const sdk = sdkOf(scene);
    const first = await sdk.send(new ListDevicesCommand({ AccessToken, Limit: 2 }));
    expect(first.Devices).toHaveLength(2);
    const { PaginationToken } = first;
    const second = await sdk.send(
      new ListDevicesCommand({ AccessToken, Limit: 2, PaginationToken }),
    );
    expect(second.PaginationToken).toBeUndefined();
    const listed = [...(first.Devices ?? []), ...(second.Devices ?? [])];
    expect(listed.map(({ DeviceKey }) => DeviceKey).sort()).toEqual(keys.sort());
    const all = await sdk.send(new ListDevicesCommand({ AccessToken, Limit: 0 }));
    expect(all.Devices).toHaveLength(3);
  });

  test.each([
    [{ Limit: 61 }, /^InvalidParameterException: .*less than or equal to 60$/],
    [{ PaginationToken: 'garbage' }, /^InvalidParameterException: Invalid pagination token\.$/],
  ])('are not listed with %o', async (input, words) => {
    const scene = await openTracking();
    const { AccessToken } = await signInOnDevice(scene);
    expect(await refusalOf(scene, 'ListDevices', { AccessToken, ...input })).toMatch(words);
  });

  test('are shown one by one, times as numbers of seconds', async () => {
    const scene = await openTracking();
    scene.clock.nowMs += 25;
    const { AccessToken, DeviceKey } = await signInAndConfirm(scene, 'A phone');
    const { Device } = await sdkOf(scene).send(new GetDeviceCommand({ AccessToken, DeviceKey }));
    expect(Device).toMatchObject({ DeviceKey, DeviceCreateDate: new Date(startMs + 25) });
    const { text } = await call(scene, 'GetDevice', { AccessToken, DeviceKey });
    expect(text).toContain(`"DeviceCreateDate":${startMs / 1000}.025`);
  });

  test('are forgotten with an empty body', async () => {
    const scene = await openTracking();
    const { AccessToken, DeviceKey } = await signInAndConfirm(scene);
    const input = { AccessToken, DeviceKey };
    expect(await refusalOf(scene, 'ForgetDevice', input)).toBe('200 ');
    expect(await refusalOf(scene, 'GetDevice', input)).toBe(notThere);
    expect(await refusalOf(scene, 'ListDevices', { AccessToken })).toBe('200 {"Devices":[]}');
  });

  test('go with their user', async () => {
    const scene = await openTracking();
    const { AccessToken, DeviceKey } = await signInAndConfirm(scene);
    const { username = '', password = '' } = scene.pool.demo ?? {};
    await call(scene, 'DeleteUser', { AccessToken });
    await scene.pool.owner.addUser({ username, password, email: 'again@example.com' });
    const again = await signInOnDevice(scene, { username, password });
    const input = { AccessToken: again.AccessToken, DeviceKey };
    expect(await refusalOf(scene, 'GetDevice', input)).toBe(notThere);
  });
});

describe('UpdateDeviceStatus', () => {
  const modified = async (scene: Scene, AccessToken: string, DeviceKey: string) => {
    const command = new GetDeviceCommand({ AccessToken, DeviceKey });
    const { Device } = await sdkOf(scene).send(command);
    return Device?.DeviceLastModifiedDate?.getTime();
  };

  test.each(['remembered', 'not_remembered'])('takes %s', async (DeviceRememberedStatus) => {
    const scene = await openTracking();
    const { AccessToken, DeviceKey } = await signInAndConfirm(scene);
    scene.clock.nowMs += 1 * minutes;
    const input = { AccessToken, DeviceKey, DeviceRememberedStatus };
    expect(await refusalOf(scene, 'UpdateDeviceStatus', input)).toBe('200 {}');
    expect(await modified(scene, AccessToken, DeviceKey)).toBe(startMs + 1 * minutes);
  });

  test('changes nothing without a status', async () => {
    const scene = await openTracking();
    const { AccessToken, DeviceKey } = await signInAndConfirm(scene);
    scene.clock.nowMs += 1 * minutes;
    const input = { AccessToken, DeviceKey };
    expect(await refusalOf(scene, 'UpdateDeviceStatus', input)).toBe('200 {}');
    expect(await modified(scene, AccessToken, DeviceKey)).toBe(startMs);
  });

  test('refuses any other status', async () => {
    const scene = await openTracking();
    const { AccessToken, DeviceKey } = await signInAndConfirm(scene);
    const input = { AccessToken, DeviceKey, DeviceRememberedStatus: 'perhaps' };
    expect(await refusalOf(scene, 'UpdateDeviceStatus', input)).toMatch(
      /^InvalidParameterException: 1 validation error detected: Value 'perhaps'/,
    );
  });
});

describe.each(byKey)('%s', (operation) => {
  test('knows neither devices that are unknown nor those that were not confirmed', async () => {
    const scene = await openTracking();
    const { AccessToken, NewDeviceMetadata } = await signInOnDevice(scene);
    for (const DeviceKey of ['xx-practice-1_0', NewDeviceMetadata.DeviceKey]) {
      expect(await refusalOf(scene, operation, { AccessToken, DeviceKey })).toBe(notThere);
    }
  });

  test('does not reach the device of somebody else', async () => {
    const scene = await openTracking();
    const { AccessToken, DeviceKey } = await signInAndConfirm(scene);
    const other = { username: 'other', password: 'Other-Pass-1' };
    await scene.pool.owner.addUser({ ...other, email: 'other@example.com' });
    const theirs = await signInOnDevice(scene, other);
    const input = { AccessToken: theirs.AccessToken, DeviceKey };
    expect(await refusalOf(scene, operation, input)).toBe(notThere);
    expect((await call(scene, 'GetDevice', { AccessToken, DeviceKey })).status).toBe(200);
  });
});

describe.each([...byKey, 'ListDevices'])('%s', (operation) => {
  test('is refused where the pool remembers no devices', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    const input = { AccessToken, DeviceKey: 'xx-practice-1_0' };
    expect(await refusalOf(scene, operation, input)).toBe(
      'InvalidUserPoolConfigurationException: User pool does not have device tracking enabled.',
    );
  });
});
