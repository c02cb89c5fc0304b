/** Settings that are each fine, and cannot all be. */
import { describe, expect, test } from 'vitest';
import { presetNames, presets } from '../../../../main/practice-pool/settings/presets/presets.ts';
import { judgeSettings } from '../../../../main/practice-pool/settings/read-settings-file.ts';
import type { ServiceSettingsInput } from '../../../../main/practice-pool/settings/service-settings.ts';
import { openScene } from '../support/pools.ts';
import { byPassword, call } from '../support/wire.ts';

type PoolInput = Partial<ServiceSettingsInput['UserPools'][number]>;
type ClientInput = NonNullable<PoolInput['Clients']>[number];
type UserInput = NonNullable<PoolInput['Users']>[number];

/** The faults of pools with these settings; none for pools that can be. */
function faultsOf(...pools: readonly PoolInput[]): readonly string[] {
  const judged = judgeSettings({ UserPools: pools.map((pool) => ({ PoolName: 'x', ...pool })) });
  return judged.kind === 'read' ? [] : judged.why;
}

const client = (settings: Partial<ClientInput>): PoolInput => ({
  Schema: [{ Name: 'email', Required: true }, { Name: 'tenant' }],
  Clients: [{ ClientName: 'y', ...settings }],
});

const anna: UserInput = { Username: 'anna' };

const having = (values: Readonly<Record<string, string>>): UserInput['UserAttributes'] =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }));

test('every preset can be, and all of them beside each other', () => {
  expect(faultsOf(...presetNames.map((name) => presets[name]))).toEqual([]);
});

describe('a settings file is refused, with the place of the fault, when', () => {
  test.each<readonly [string, PoolInput, string]>([
    [
      'names are both aliases and usernames',
      { AliasAttributes: ['email'], UsernameAttributes: ['email'] },
      'UserPools.0.AliasAttributes: cannot be beside UsernameAttributes',
    ],
    [
      'a required name can only be given later',
      {
        AliasAttributes: ['preferred_username'],
        Schema: [{ Name: 'preferred_username', Required: true }],
      },
      'UserPools.0.AliasAttributes: preferred_username cannot be required',
    ],
    [
      'a second factor is asked for and there is none',
      { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: false } },
      'UserPools.0.MfaConfiguration: cannot be ON',
    ],
    [
      'the only second factor is not in the plan',
      { MfaConfiguration: 'ON', EmailMfaConfiguration: {}, UserPoolTier: 'LITE' },
      'UserPools.0.MfaConfiguration: cannot be ON',
    ],
    [
      'an attribute is there twice',
      { Schema: [{ Name: 'plan' }, { Name: 'custom:plan' }] },
      'UserPools.0.Schema: has custom:plan twice',
    ],
    [
      'a custom attribute is required',
      { Schema: [{ Name: 'plan', Required: true }] },
      'UserPools.0.Schema: custom:plan cannot be required',
    ],
    ['a pool is in another Region', { Id: 'yy-other-1_abc' }, 'UserPools.0.Id: has to begin with'],
    [
      'a client reads what is not there',
      client({ ReadAttributes: ['email', 'custom:nothing'] }),
      'UserPools.0.Clients.0.ReadAttributes: the schema has no attribute custom:nothing',
    ],
    [
      'a client writes what is not there',
      client({ WriteAttributes: ['email', 'tenant'] }),
      'UserPools.0.Clients.0.WriteAttributes: the schema has no attribute tenant',
    ],
    [
      'a client cannot write what everybody has to give',
      client({ WriteAttributes: ['name'] }),
      'UserPools.0.Clients.0.WriteAttributes: email is required',
    ],
    ...(
      [
        [{ AccessTokenValidity: 0 }, 'AccessTokenValidity: has to be from 5 minutes to 1 day'],
        [{ IdTokenValidity: 25 }, 'IdTokenValidity: has to be from 5 minutes to 1 day'],
        [
          { RefreshTokenValidity: 3651 },
          'RefreshTokenValidity: has to be from 1 hour to 3,650 days',
        ],
      ] as const
    ).map(
      ([settings, fault]) =>
        [JSON.stringify(settings), client(settings), `UserPools.0.Clients.0.${fault}`] as const,
    ),
    [
      'two people have one username',
      { Users: [anna, { Username: 'Anna' }] },
      'UserPools.0.Users: two people cannot both be anna',
    ],
    [
      'somebody has the name of the demo owner',
      { Users: [{ Username: 'demo.owner' }] },
      'UserPools.0.Users: two people cannot both be demo.owner',
    ],
    [
      'two people have one alias',
      {
        AliasAttributes: ['email'],
        Users: [
          {
            ...anna,
            UserAttributes: having({ email: 'owner@example.com', email_verified: 'true' }),
          },
        ],
      },
      'UserPools.0.Users: two people cannot both be owner@example.com',
    ],
    [
      'a username is no address where it has to be one',
      { UsernameAttributes: ['email', 'phone_number'], Users: [anna] },
      'UserPools.0.Users.0.Username: has to be an address, email or phone_number',
    ],
    [
      'a username looks like an alias',
      { AliasAttributes: ['email'], Users: [{ Username: 'anna@example.com' }] },
      'UserPools.0.Users.0.Username: cannot look like an address',
    ],
    [
      'an address is not the username it has to be',
      {
        UsernameAttributes: ['email'],
        Users: [
          { Username: 'anna@example.com', UserAttributes: having({ email: 'b@example.com' }) },
        ],
      },
      'UserPools.0.Users.0.UserAttributes.0: has to be the Username',
    ],
    [
      'somebody brings a sub',
      { Users: [{ ...anna, UserAttributes: having({ sub: 'x' }) }] },
      'UserPools.0.Users.0.UserAttributes.0: the pool gives the sub',
    ],
    [
      'somebody has what the schema has not',
      { Users: [{ ...anna, UserAttributes: having({ 'custom:nothing': 'x' }) }] },
      'UserPools.0.Users.0.UserAttributes.0: the schema has no attribute custom:nothing',
    ],
    [
      'an address is none',
      { Users: [{ ...anna, UserAttributes: having({ phone_number: '555' }) }] },
      'UserPools.0.Users.0.UserAttributes.0: 555 is no phone_number',
    ],
    [
      'a second factor lacks its address',
      { Users: [{ ...anna, UserMFASettingList: ['SMS_MFA'] }] },
      'UserPools.0.Users.0.UserMFASettingList: SMS_MFA needs a phone_number',
    ],
    [
      'an authenticator lacks its secret',
      { Users: [{ ...anna, UserMFASettingList: ['SOFTWARE_TOKEN_MFA'] }] },
      'UserPools.0.Users.0.UserMFASettingList: SOFTWARE_TOKEN_MFA needs a SoftwareTokenSecret',
    ],
    [
      'the preferred factor is none of theirs',
      { Users: [{ ...anna, PreferredMfaSetting: 'EMAIL_OTP' }] },
      'UserPools.0.Users.0.PreferredMfaSetting: has to be in the UserMFASettingList',
    ],
  ])('%s', (_, pool, fault) => {
    expect(faultsOf(pool)).toEqual([expect.stringContaining(fault)]);
  });

  test('two pools or two app clients have one id', () => {
    const Id = 'xx-practice-1_same';
    const Clients = [{ ClientName: 'y', ClientId: 'same' }];
    expect(faultsOf({ Id, Clients }, { Id, Clients })).toEqual([
      `Id: two pools cannot be ${Id}`,
      'ClientId: two app clients cannot be same',
    ]);
  });
});

test.each([[['phone_number']], [['email']], [['phone_number', 'email']], [[]]] as const)(
  'the demo owner can sign in where the username is one of %j',
  async (UsernameAttributes) => {
    const Clients = [
      { ClientName: 'Signet', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH' as const] },
    ];
    const scene = await openScene({
      settings: {
        UserPools: [{ PoolName: 'x', UsernameAttributes: [...UsernameAttributes], Clients }],
      },
    });
    const answer = await call(scene, 'InitiateAuth', byPassword(scene.clientId, scene.pool.demo));
    expect(answer.text).toContain('AuthenticationResult');
  },
);
