/** GetUserAuthFactors. */
import { GetUserAuthFactorsCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import type { PoolSettingsInput } from '../../../../main/practice-pool/settings/pool-settings.ts';
import type { StoredUser } from '../../../../main/practice-pool/store/records.ts';
import { SoftPasskey } from '../../../support/soft-authenticator.ts';
import { storedPasskey } from '../passkeys/ceremonies.ts';
import { openScene } from '../support/pools.ts';
import { signIn } from '../support/wire.ts';
import { sdkOf } from '../sessions/support/sdk.ts';
import { settingsWith } from '../sessions/support/settings.ts';
import { beginSignIn, openStage, outputOf } from '../sessions/support/stage.ts';

type Changes = (user: StoredUser) => Partial<StoredUser>;

async function factorsOf(settings: Partial<PoolSettingsInput>, changes: Changes) {
  // Signed in before, so that no factor is asked for on the way.
  const scene = await openScene(settingsWith(settings));
  const owner = { username: 'somebody', password: 'Some-Pass-1' };
  await scene.pool.owner.addUser({ ...owner, email: 'somebody@example.com' });
  const { AccessToken } = await signIn(scene, owner);
  await scene.pool.owner.changeUser('somebody', changes);
  const { $metadata, ...factors } = await sdkOf(scene).send(
    new GetUserAuthFactorsCommand({ AccessToken }),
  );
  expect($metadata.httpStatusCode).toBe(200);
  return factors;
}

const same: Changes = () => ({});
const withPhone: Changes = ({ attributes }) => ({
  attributes: { ...attributes, phone_number: '+15555550144', phone_number_verified: 'true' },
});
const withPasskey: Changes = () => ({
  passkeys: [storedPasskey(new SoftPasskey(), { relyingPartyId: 'localhost' })],
});
const withMfa =
  (...enabled: StoredUser['mfa']['enabled']): Changes =>
  ({ mfa }) => ({ mfa: { ...mfa, enabled, preferred: enabled[0] ?? null, webAuthn: true } });

const first = (
  ...AllowedFirstAuthFactors: ('PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN')[]
): Partial<PoolSettingsInput> => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors } },
  WebAuthnConfiguration: { RelyingPartyId: 'localhost' },
});
const everything = first('PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN');
const bothFactors = {
  WebAuthnConfiguration: {
    RelyingPartyId: 'localhost',
    FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
  },
} as const;

describe('GetUserAuthFactors', () => {
  test.each<[string, Partial<PoolSettingsInput>, Changes, readonly string[]]>([
    ['a password, where there is nothing else', {}, withPasskey, ['PASSWORD']],
    ['nothing of somebody without a password', {}, () => ({ password: null }), []],
    ['codes to verified addresses', everything, withPhone, ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP']],
    [
      'no codes to others',
      everything,
      ({ attributes }) => ({ attributes: { ...attributes, email_verified: 'false' } }),
      ['PASSWORD'],
    ],
    ['a passkey', first('PASSWORD', 'WEB_AUTHN'), withPasskey, ['PASSWORD', 'WEB_AUTHN']],
    ['no passkey of somebody without one', first('PASSWORD', 'WEB_AUTHN'), same, ['PASSWORD']],
    [
      'no passkey of another relying party',
      first('PASSWORD', 'WEB_AUTHN'),
      () => ({ passkeys: [storedPasskey(new SoftPasskey())] }),
      ['PASSWORD'],
    ],
    [
      'second factors',
      {},
      withMfa('SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'),
      ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'SOFTWARE_TOKEN'],
    ],
    [
      'SMS by the old setting',
      {},
      ({ mfa }) => ({ mfa: { ...mfa, legacySms: true } }),
      ['PASSWORD', 'SMS_OTP'],
    ],
    [
      'a passkey that stands for both factors',
      bothFactors,
      (user) => ({ ...withPasskey(user), ...withMfa('SMS_MFA')(user) }),
      ['PASSWORD', 'SMS_OTP', 'WEB_AUTHN'],
    ],
    [
      'no such passkey of somebody who has not turned that on',
      bothFactors,
      withPasskey,
      ['PASSWORD'],
    ],
  ])('tells %s', async (_, settings, changes, expected) => {
    const { Username, ConfiguredUserAuthFactors } = await factorsOf(settings, changes);
    expect(Username).toBe('somebody');
    expect(ConfiguredUserAuthFactors).toEqual(expected);
  });

  test('tells second factors and the preferred one as GetUser does', async () => {
    const changes = withMfa('EMAIL_OTP', 'SMS_MFA');
    expect(await factorsOf({}, changes)).toEqual({
      Username: 'somebody',
      PreferredMfaSetting: 'EMAIL_OTP',
      UserMFASettingList: ['EMAIL_OTP', 'SMS_MFA'],
      ConfiguredUserAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'],
    });
  });

  test('tells nothing that could come without a password where everybody needs a second factor', async () => {
    const stage = await openStage({
      PoolName: 'Strict',
      ...everything,
      MfaConfiguration: 'ON',
      EmailMfaConfiguration: {},
    });
    stage.pool.users.change(stage.user, withPasskey(stage.user));
    const { AccessToken } = await beginSignIn(stage);
    expect(await outputOf(stage, 'GetUserAuthFactors', { AccessToken })).toEqual({
      Username: 'demo.owner',
      ConfiguredUserAuthFactors: ['PASSWORD'],
    });
  });
});
