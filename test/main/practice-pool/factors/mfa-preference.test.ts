/** SetUserMFAPreference. */
import {
  GetUserCommand,
  SetUserMFAPreferenceCommand,
  type SetUserMFAPreferenceCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import type { PoolSettingsInput } from '../../../../main/practice-pool/settings/pool-settings.ts';
import type { StoredUser } from '../../../../main/practice-pool/store/records.ts';
import { openScene, type Scene } from '../support/pools.ts';
import { refusalOf, signIn } from '../support/wire.ts';
import { sdkOf } from '../sessions/support/sdk.ts';
import { settingsWith } from '../sessions/support/settings.ts';
import { beginSignIn, openStage, run } from '../sessions/support/stage.ts';

type Preference = Omit<SetUserMFAPreferenceCommandInput, 'AccessToken'>;

const everyFactor: Partial<PoolSettingsInput> = {
  MfaConfiguration: 'OPTIONAL',
  SmsMfaConfiguration: {},
  SoftwareTokenMfaConfiguration: { Enabled: true },
  EmailMfaConfiguration: {},
};

const softwareToken = {
  secret: 'JBSWY3DPEHPK3PXP',
  verified: true,
  name: null,
  lastUsedStep: null,
};

/** A user who has what every factor takes, and is signed in. */
async function openWith(
  settings: Partial<PoolSettingsInput>,
  changes: (user: StoredUser) => Partial<StoredUser> = () => ({}),
): Promise<{ readonly scene: Scene; readonly AccessToken: string }> {
  const scene = await openScene(settingsWith(settings));
  const { AccessToken } = await signIn(scene);
  await scene.pool.owner.changeUser('demo.owner', (user) => ({
    attributes: { ...user.attributes, phone_number: '+15555550144' },
    mfa: { ...user.mfa, softwareToken },
  }));
  await scene.pool.owner.changeUser('demo.owner', changes);
  return { scene, AccessToken };
}

type Opened = Awaited<ReturnType<typeof openWith>>;

const set = ({ scene, AccessToken }: Opened, preference: object): Promise<string> =>
  refusalOf(scene, 'SetUserMFAPreference', { AccessToken, ...preference });

async function shown({ scene, AccessToken }: Opened): Promise<readonly unknown[]> {
  const user = await sdkOf(scene).send(new GetUserCommand({ AccessToken }));
  return [user.UserMFASettingList, user.PreferredMfaSetting];
}

const on = { Enabled: true };
const preferred = { Enabled: true, PreferredMfa: true };
const all: Preference = {
  SMSMfaSettings: on,
  SoftwareTokenMfaSettings: on,
  EmailMfaSettings: on,
};
const everything = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'];

describe('SetUserMFAPreference', () => {
  test.each([
    ['nothing', [], undefined, []],
    ['one factor', ['SMS_MFA'], undefined, [{ SMSMfaSettings: on }]],
    ['every factor', everything, undefined, [all]],
    [
      'a preferred one',
      ['SOFTWARE_TOKEN_MFA'],
      'SOFTWARE_TOKEN_MFA',
      [{ SoftwareTokenMfaSettings: preferred }],
    ],
    [
      'another preferred one, which takes the place of the first',
      everything,
      'EMAIL_OTP',
      [{ ...all, SMSMfaSettings: preferred }, { EmailMfaSettings: { PreferredMfa: true } }],
    ],
    [
      'none preferred any more',
      ['SMS_MFA'],
      undefined,
      [{ SMSMfaSettings: preferred }, { SMSMfaSettings: { ...on, PreferredMfa: false } }],
    ],
    [
      'what was left out as it was',
      ['SMS_MFA', 'EMAIL_OTP'],
      'SMS_MFA',
      [{ SMSMfaSettings: preferred }, { EmailMfaSettings: on }],
    ],
    [
      'no preference for what was turned off',
      ['EMAIL_OTP'],
      undefined,
      [{ ...all, SMSMfaSettings: preferred }, { SMSMfaSettings: { Enabled: false } }].map(
        (each) => ({
          ...each,
          SoftwareTokenMfaSettings: { Enabled: false },
        }),
      ),
    ],
    [
      'nothing after everything was turned off',
      undefined,
      undefined,
      [
        all,
        ...['SMS', 'SoftwareToken', 'Email'].map((name) => ({
          [`${name}MfaSettings`]: { Enabled: false },
        })),
      ],
    ],
  ])('leaves %s', async (_, factors, preference, steps) => {
    const opened = await openWith(everyFactor);
    const sdk = sdkOf(opened.scene);
    for (const step of steps) {
      const { AccessToken } = opened;
      await sdk.send(new SetUserMFAPreferenceCommand({ AccessToken, ...step }));
    }
    const list = factors === undefined || factors.length === 0 ? undefined : factors;
    expect(await shown(opened)).toEqual([list, preference]);
  });

  test.each([
    ['SMSMfaSettings', 'SMS_MFA', { phone_number: '' }],
    ['EmailMfaSettings', 'EMAIL_OTP', { email: '' }],
  ])('does not turn on by %s what has nowhere to go', async (member, type, attributes) => {
    const opened = await openWith(everyFactor, (user) => ({
      attributes: { ...user.attributes, ...attributes },
    }));
    expect(await set(opened, { [member]: on })).toBe(
      `InvalidParameterException: User does not have delivery config set to turn on ${type}`,
    );
    expect(await shown(opened)).toEqual([undefined, undefined]);
  });

  test.each([
    ['was never set up', null],
    ['was never verified', { ...softwareToken, verified: false }],
  ])('does not turn on an authenticator app that %s', async (_, token) => {
    const opened = await openWith(everyFactor, ({ mfa }) => ({
      mfa: { ...mfa, softwareToken: token },
    }));
    expect(await set(opened, { SoftwareTokenMfaSettings: preferred })).toBe(
      'InvalidParameterException: User does not have delivery config set to turn on ' +
        'SOFTWARE_TOKEN_MFA',
    );
  });

  test.each([
    ['SMSMfaSettings', 'SMS MFA'],
    ['SoftwareTokenMfaSettings', 'Software Token MFA'],
    ['EmailMfaSettings', 'Email MFA'],
  ])('does not turn on by %s what the pool does not offer', async (member, name) => {
    const opened = await openWith({ MfaConfiguration: 'OPTIONAL' });
    expect(await set(opened, { [member]: on })).toBe(
      `InvalidParameterException: ${name} has not been enabled by the userPool`,
    );
  });

  test('prefers one at a time, and only what is on', async () => {
    const opened = await openWith(everyFactor);
    expect(await set(opened, { SMSMfaSettings: preferred, EmailMfaSettings: preferred })).toBe(
      'InvalidParameterException: Only one MFA method can be set as preferred.',
    );
    expect(await set(opened, { SMSMfaSettings: { PreferredMfa: true } })).toBe(
      'InvalidParameterException: SMS_MFA cannot be set as preferred, since it is not enabled.',
    );
  });

  test('leaves a factor on where the pool requires one', async () => {
    const stage = await openStage({ PoolName: 'Strict', ...everyFactor, MfaConfiguration: 'ON' });
    const { AccessToken } = await beginSignIn(stage);
    const { mfa } = stage.user;
    stage.pool.users.change(stage.user, { mfa: { ...mfa, enabled: ['SMS_MFA', 'EMAIL_OTP'] } });
    const off = { Enabled: false };
    expect(await run(stage, 'SetUserMFAPreference', { AccessToken, SMSMfaSettings: off })).toEqual({
      kind: 'done',
      output: {},
    });
    expect(
      await run(stage, 'SetUserMFAPreference', { AccessToken, EmailMfaSettings: off }),
    ).toMatchObject({
      kind: 'refused',
      name: 'InvalidParameterException',
      message: 'The last MFA method cannot be turned off, since the user pool requires MFA.',
    });
    expect(stage.pool.users.bySub(stage.user.sub)?.mfa.enabled).toEqual(['EMAIL_OTP']);
  });
});

describe('SetUserMFAPreference for passkeys', () => {
  const withPasskeys: Partial<PoolSettingsInput> = {
    ...everyFactor,
    WebAuthnConfiguration: {
      RelyingPartyId: 'localhost',
      FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
    },
  };
  const alone = 'InvalidParameterException: WebAuthn MFA needs another MFA method to be enabled.';

  test('turns them on beside another factor only', async () => {
    const opened = await openWith(withPasskeys);
    expect(await set(opened, { WebAuthnMfaSettings: on })).toBe(alone);
    expect(await set(opened, { WebAuthnMfaSettings: on, SMSMfaSettings: on })).toBe('200 {}');
    expect(await set(opened, { SMSMfaSettings: { Enabled: false } })).toBe(alone);
    const off = { SMSMfaSettings: { Enabled: false }, WebAuthnMfaSettings: { Enabled: false } };
    expect(await set(opened, off)).toBe('200 {}');
  });

  test.each([
    ['counts them as one factor', everyFactor],
    ['is of a tier without them', { ...withPasskeys, UserPoolTier: 'LITE' as const }],
  ])('does not turn them on where the pool %s', async (_, settings) => {
    const opened = await openWith(settings);
    expect(await set(opened, { WebAuthnMfaSettings: on, SMSMfaSettings: on })).toBe(
      'InvalidParameterException: WebAuthn MFA has not been enabled by the userPool',
    );
  });
});
