/** SetUserSettings, which came before SetUserMFAPreference. */
import { GetUserCommand, SetUserSettingsCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import type { PoolSettingsInput } from '../../../../main/practice-pool/settings/pool-settings.ts';
import { openScene, type Scene } from '../support/pools.ts';
import { refusalOf, signIn } from '../support/wire.ts';
import { sdkOf } from '../sessions/support/sdk.ts';
import { settingsWith } from '../sessions/support/settings.ts';
import { beginSignIn, openStage, run } from '../sessions/support/stage.ts';

const sms = { DeliveryMedium: 'SMS', AttributeName: 'phone_number' } as const;

async function openWith(
  settings: Partial<PoolSettingsInput>,
  phone_number = '+15555550144',
): Promise<{ readonly scene: Scene; readonly AccessToken: string }> {
  const scene = await openScene(settingsWith(settings));
  const { AccessToken } = await signIn(scene);
  await scene.pool.owner.changeUser('demo.owner', ({ attributes }) => ({
    attributes: { ...attributes, phone_number },
  }));
  return { scene, AccessToken };
}

describe('SetUserSettings', () => {
  test('turns SMS on and off, as MFAOptions of GetUser', async () => {
    const { scene, AccessToken } = await openWith({
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: {},
    });
    const sdk = sdkOf(scene);
    for (const MFAOptions of [[sms], []]) {
      await sdk.send(new SetUserSettingsCommand({ AccessToken, MFAOptions }));
      const user = await sdk.send(new GetUserCommand({ AccessToken }));
      expect(user.MFAOptions ?? []).toEqual(MFAOptions);
      expect(user.UserMFASettingList).toBeUndefined();
    }
  });

  test.each([
    ['e-mail', { DeliveryMedium: 'EMAIL', AttributeName: 'email' }],
    ['another attribute', { ...sms, AttributeName: 'email' }],
    ['no medium', { AttributeName: 'phone_number' }],
  ])('refuses %s', async (_, option) => {
    const { scene, AccessToken } = await openWith({ SmsMfaConfiguration: {} });
    const input = { AccessToken, MFAOptions: [option] };
    expect(await refusalOf(scene, 'SetUserSettings', input)).toBe(
      'InvalidParameterException: Only SMS to phone_number can be set as an MFA option.',
    );
  });

  test.each([
    ['the pool has no SMS', {}, '+15555550144', 'SMS MFA has not been enabled by the userPool'],
    [
      'there is no phone number',
      { SmsMfaConfiguration: {} },
      '',
      'User does not have delivery config set to turn on SMS_MFA',
    ],
  ])('is refused where %s', async (_, settings, phone, message) => {
    const { scene, AccessToken } = await openWith(settings, phone);
    const input = { AccessToken, MFAOptions: [sms] };
    expect(await refusalOf(scene, 'SetUserSettings', input)).toBe(
      `InvalidParameterException: ${message}`,
    );
  });

  test('leaves SMS on where the pool requires a factor and there is no other', async () => {
    const stage = await openStage({
      PoolName: 'Strict',
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: {},
    });
    const { AccessToken } = await beginSignIn(stage);
    const { mfa } = stage.user;
    stage.pool.users.change(stage.user, { mfa: { ...mfa, legacySms: true } });
    expect(await run(stage, 'SetUserSettings', { AccessToken, MFAOptions: [] })).toMatchObject({
      kind: 'refused',
      name: 'InvalidParameterException',
      message: 'The last MFA method cannot be turned off, since the user pool requires MFA.',
    });
  });
});
