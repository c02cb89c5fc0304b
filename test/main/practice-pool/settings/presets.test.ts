/** The presets, and what a settings file may say. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  presetNames,
  presets,
  type PresetName,
} from '../../../../main/practice-pool/settings/presets/presets.ts';
import {
  judgeSettings,
  readSettingsFile,
} from '../../../../main/practice-pool/settings/read-settings-file.ts';
import { openScene, type Scene } from '../support/pools.ts';
import { byPassword, call } from '../support/wire.ts';

const openPreset = (name: PresetName): Promise<Scene> =>
  openScene({ settings: { UserPools: [presets[name]] } });

/** What the demo owner's password alone brings, by the first client of the pool. */
const firstAnswers: Readonly<Record<PresetName, string>> = {
  plain: 'tokens',
  'email-username': 'tokens',
  'mfa-required': 'EMAIL_OTP',
  passwordless: 'tokens',
  'confidential-client': 'NotAuthorizedException',
  rotation: 'tokens',
  devices: 'tokens',
  'custom-challenge': 'tokens',
  'lowered-limits': 'tokens',
};

describe('a preset', () => {
  test.each(presetNames)('%s is a pool whose demo owner can begin to sign in', async (name) => {
    const scene = await openPreset(name);
    const { text } = await call(scene, 'InitiateAuth', byPassword(scene.clientId, scene.pool.demo));
    const answer = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const found = 'AuthenticationResult' in answer ? 'tokens' : answer['ChallengeName'];
    expect(found ?? answer['__type']).toBe(firstAnswers[name]);
  });

  test.each([
    ['with.authenticator', 'SOFTWARE_TOKEN_MFA'],
    ['with.phone', 'SMS_MFA'],
    ['no.factor', 'MFA_SETUP'],
    ['new.hire', 'NEW_PASSWORD_REQUIRED'],
  ])('with MFA asks %s for %s', async (username, challenge) => {
    const scene = await openPreset('mfa-required');
    const who = byPassword(scene.clientId, { username, password: 'Practice-Password-1' });
    const { text } = await call(scene, 'InitiateAuth', who);
    expect(JSON.parse(text)).toMatchObject({ ChallengeName: challenge });
  });

  test('stands beside others behind one address, each with its own people and keys', async () => {
    const settings = { UserPools: presetNames.map((name) => presets[name]) };
    const { pool } = await openScene({ settings });
    expect(pool.pools).toHaveLength(presetNames.length);
    expect(new Set(pool.pools.map(({ userPoolId }) => userPoolId)).size).toBe(presetNames.length);
    expect(new Set(pool.pools.map(({ demo }) => demo?.password)).size).toBe(presetNames.length);
  });
});

describe('a settings file', () => {
  async function written(text: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'practice-settings-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const path = join(folder, 'pools.json');
    await writeFile(path, text);
    return path;
  }

  test('takes what describes a real pool and its clients', async () => {
    const path = await written(
      JSON.stringify({
        Region: 'xx-own-1',
        UserPools: [
          {
            Id: 'xx-own-1_MyOwnPool',
            PoolName: 'Mine',
            Policies: { PasswordPolicy: { MinimumLength: 12 } },
            Schema: [{ Name: 'tenant', AttributeDataType: 'String', Required: false }],
            Clients: [
              {
                ClientName: 'Web',
                ClientId: 'fixedclientid',
                CallbackURLs: ['https://app.example/cb'],
              },
            ],
            Users: [{ Username: 'anna', Password: 'Anna-Password-1' }],
            DemoOwner: false,
          },
        ],
      }),
    );
    const read = await readSettingsFile(path);
    if (read.kind !== 'read') throw new Error(read.why.join());
    const clientId = 'fixedclientid';
    const settings = { ...read.settings };
    const scene = await openScene({ settings, clientName: 'Web' });
    expect(scene.pool).toMatchObject({
      region: 'xx-own-1',
      userPoolId: 'xx-own-1_MyOwnPool',
      demo: null,
    });
    expect(scene.clientId).toBe(clientId);
  });

  test.each([
    ['no pool', { UserPools: [] }, 'UserPools: '],
    ['a slip of the pen', { UserPools: [{ PoolName: 'x', MfaConfig: 'ON' }] }, 'MfaConfig'],
    [
      'a value of nobody',
      { UserPools: [{ PoolName: 'x', MfaConfiguration: 'YES' }] },
      'UserPools.0.MfaConfiguration: ',
    ],
    [
      'a callback that is no address',
      { UserPools: [{ PoolName: 'x', Clients: [{ ClientName: 'y', CallbackURLs: ['nowhere'] }] }] },
      'UserPools.0.Clients.0.CallbackURLs.0: must be an absolute URL without a fragment',
    ],
    [
      'a callback over plain http',
      {
        UserPools: [
          { PoolName: 'x', Clients: [{ ClientName: 'y', CallbackURLs: ['http://a.example/'] }] },
        ],
      },
      'UserPools.0.Clients.0.CallbackURLs.0: ',
    ],
    [
      'a password shorter than the service allows',
      { UserPools: [{ PoolName: 'x', Policies: { PasswordPolicy: { MinimumLength: 5 } } }] },
      'UserPools.0.Policies.PasswordPolicy.MinimumLength: ',
    ],
    ['a list', [], ''],
  ])('is refused with the place of the fault: %s', (_, settings, place) => {
    const judged = judgeSettings(settings);
    expect(judged.kind).toBe('unfit');
    if (judged.kind === 'unfit') expect(judged.why.join('\n')).toContain(place);
  });

  test('that is missing or no JSON is named in a sentence', async () => {
    const missing = await readSettingsFile('/nowhere/pools.json');
    expect(missing).toMatchObject({ kind: 'unfit', why: [expect.stringContaining('/nowhere')] });
    const path = await written('{ "UserPools": ');
    expect(await readSettingsFile(path)).toMatchObject({
      kind: 'unfit',
      why: [expect.stringContaining('is not JSON')],
    });
  });
});
