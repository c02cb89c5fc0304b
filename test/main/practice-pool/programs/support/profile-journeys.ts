/** What people do on the command line with their addresses and devices. */
import { expect } from 'vitest';
import { confirmationOf, signInOnDevice } from '../../devices/support/device.ts';
import type { Scene } from '../../support/pools.ts';
import { signIn } from '../../support/wire.ts';
import type { AwsCli } from './aws-cli.ts';
import { byPassword, codeFor, password } from './cli-people.ts';

/** Gives a telephone number and proves it, and takes something else back. */
export async function changeAddresses(cli: AwsCli, scene: Scene): Promise<void> {
  const username = 'with.addresses';
  const { AccessToken } = await signIn(scene, { username, password });
  const bearer = ['--access-token', AccessToken];
  const given = ['Name=phone_number,Value=+15555550144', 'Name=nickname,Value=Río'];
  expect(await cli.ask('update-user-attributes', ...bearer, '--user-attributes', ...given)).toEqual(
    {
      CodeDeliveryDetailsList: [
        { Destination: '+*******0144', DeliveryMedium: 'SMS', AttributeName: 'phone_number' },
      ],
    },
  );
  const name = ['--attribute-name', 'phone_number'];
  await cli.ask('get-user-attribute-verification-code', ...bearer, ...name);
  const code = codeFor(scene, username);
  await cli.ask('verify-user-attribute', ...bearer, ...name, '--code', code);
  const sms = 'DeliveryMedium=SMS,AttributeName=phone_number';
  await cli.ask('set-user-settings', ...bearer, '--mfa-options', sms);
  expect(await cli.ask('get-user', ...bearer)).toMatchObject({
    Username: username,
    UserAttributes: expect.arrayContaining([
      { Name: 'phone_number_verified', Value: 'true' },
      { Name: 'nickname', Value: 'Río' },
    ]) as unknown,
    MFAOptions: [{ DeliveryMedium: 'SMS', AttributeName: 'phone_number' }],
  });
  await cli.ask('delete-user-attributes', ...bearer, '--user-attribute-names', 'nickname');
  expect(JSON.stringify(await cli.ask('get-user', ...bearer))).not.toContain('nickname');
}

/** Remembers a device and forgets it, and says something about a sign-in from elsewhere. */
export async function useDevice(cli: AwsCli, scene: Scene): Promise<void> {
  const username = 'with.device';
  const tokens = await signInOnDevice(scene, { username, password });
  const bearer = ['--access-token', tokens.AccessToken];
  const { DeviceKey, DeviceSecretVerifierConfig } = confirmationOf(tokens);
  const device = [...bearer, '--device-key', DeviceKey];
  const secret = Object.entries(DeviceSecretVerifierConfig).map((member) => member.join('='));
  const config = ['--device-secret-verifier-config', secret.join(',')];
  expect(await cli.ask('confirm-device', ...device, ...config, '--device-name', 'Desk')).toEqual({
    UserConfirmationNecessary: true,
  });
  await cli.ask('update-device-status', ...device, '--device-remembered-status', 'remembered');
  expect(await cli.ask('get-device', ...device)).toMatchObject({
    Device: {
      DeviceKey,
      DeviceCreateDate: '2026-11-23T12:00:00+00:00',
      DeviceAttributes: expect.arrayContaining([{ Name: 'device_name', Value: 'Desk' }]) as unknown,
    },
  });
  expect(await cli.ask('list-devices', ...bearer)).toMatchObject({ Devices: [{ DeviceKey }] });
  expect(await cli.ask('forget-device', ...device)).toBeNull();
  expect(await cli.refusalOf('get-device', ...device)).toBe(
    '254 An error occurred (ResourceNotFoundException) when calling the GetDevice operation: ' +
      'Device does not exist.',
  );
  await cli.ask('initiate-auth', ...byPassword(scene, username));
  const notice = scene.pool.inbox().find((mail) => mail.username === username);
  await cli.ask(
    'update-auth-event-feedback',
    ...['--user-pool-id', scene.pool.userPoolId, '--username', username],
    ...['--event-id', notice?.eventId ?? '', '--feedback-token', notice?.code ?? ''],
    ...['--feedback-value', 'Valid'],
  );
}
