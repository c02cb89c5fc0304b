import { describe, expect, it } from 'vitest';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import type { ProbeName, ProbeView, ProfileView } from '../../../main/contract/profile.ts';
import { Doctor } from '../../../main/doctor/doctor.ts';
import { webGet, type WebGet } from '../../../main/doctor/web-get.ts';
import { presets, type PresetPool } from '../../../main/practice-pool/settings/presets/presets.ts';
import { exampleProfile } from '../../support/example-profile.ts';
import { openScriptedServer, answerWith } from '../../support/scripted-server.ts';
import { openScene, type Scene } from '../practice-pool/support/pools.ts';

interface Look {
  readonly profile: ProfileView;
  readonly secret?: string | null;
  readonly get?: WebGet;
  readonly callback?: string;
}

const examine = async ({
  profile,
  secret = null,
  get = webGet,
  callback = 'http://127.0.0.1:42813/callback',
}: Look) => {
  const doctor = new Doctor({
    profileOf: (id) => (id === profile.id ? profile : undefined),
    whenAwake: () => Promise.resolve(),
    clientSecret: () => Promise.resolve(secret),
    transport: nodeTransport,
    get,
    callback,
    now: () => 1_000,
  });
  const outcome = await doctor.examine({ profileId: profile.id });
  if (outcome.kind !== 'examined') throw new Error(outcome.kind);
  return outcome.examination;
};

const profileOf = ({ pool, clientId }: Scene): ProfileView => ({
  ...exampleProfile,
  userPoolId: pool.userPoolId,
  clientId,
  endpoint: pool.endpoint,
  signInPage: `${pool.endpoint}/${pool.userPoolId}`,
});

const foundIn = (probes: readonly ProbeView[]): Partial<Record<ProbeName, ProbeView['found']>> =>
  Object.fromEntries(probes.map(({ name, found }) => [name, found]));

const openPreset = (preset: PresetPool, clientName = 'Signet'): Promise<Scene> =>
  openScene({ settings: { UserPools: [preset] }, clientName });

const everything = {
  reachable: 'works',
  pool: 'works',
  client: 'works',
  'password-srp': 'works',
  'password-plain': 'works',
  choice: 'not-allowed',
  custom: 'not-allowed',
  browser: 'works',
  'sign-up': 'works',
  'forgotten-password': 'works',
} as const;

describe('a look at a pool', () => {
  it('finds what works in a plain one', async () => {
    const scene = await openPreset(presets.plain);
    const { probes, deletable, atMs } = await examine({ profile: profileOf(scene) });
    expect(foundIn(probes)).toEqual(everything);
    expect(deletable).toBe('yes');
    expect(atMs).toBe(1_000);
  });

  it('finds the choice of ways in a passwordless one, and signs nobody up there', async () => {
    const scene = await openPreset(presets.passwordless);
    const { probes } = await examine({ profile: profileOf(scene) });
    expect(foundIn(probes)).toEqual({ ...everything, choice: 'works' });
  });

  it('finds the questions of a pool that has some', async () => {
    const scene = await openPreset(presets['custom-challenge']);
    expect(foundIn((await examine({ profile: profileOf(scene) })).probes).custom).toBe('works');
  });

  it.each(Object.entries(presets))(
    'sends no message, adds nobody and locks nobody out: %s',
    async (_name, preset) => {
      const [client] = preset.Clients ?? [];
      const scene = await openPreset(preset, client?.ClientName ?? 'Signet');
      await examine({ profile: profileOf(scene), secret: scene.pool.clients[0]?.secret ?? null });
      expect(scene.pool.inbox()).toEqual([]);
    },
  );

  it('says that a secret is missing, and that none of it works without', async () => {
    const scene = await openPreset(presets['confidential-client']);
    const { probes, deletable } = await examine({ profile: profileOf(scene) });
    expect(probes.find(({ name }) => name === 'client')).toMatchObject({
      found: 'missing',
      error: 'client-secret-needed',
    });
    expect(foundIn(probes)['password-srp']).toBe('missing');
    expect(foundIn(probes).browser).toBe('works');
    expect(deletable).toBe('yes');
  });

  it('uses the secret that is kept, and says when it is another’s', async () => {
    const scene = await openPreset(presets['confidential-client']);
    const profile = profileOf(scene);
    const secret = scene.pool.clients[0]?.secret ?? '';
    expect(foundIn((await examine({ profile, secret })).probes)).toEqual(everything);
    const wrong = await examine({ profile, secret: 'x'.repeat(40) });
    expect(wrong.probes.find(({ name }) => name === 'client')).toMatchObject({
      found: 'missing',
      error: 'client-secret-wrong',
    });
  });

  it('tells apart who may sign people up and reset passwords', async () => {
    const scene = await openPreset({
      ...presets.plain,
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
    });
    const found = foundIn((await examine({ profile: profileOf(scene) })).probes);
    expect(found['sign-up']).toBe('not-allowed');
    expect(found['forgotten-password']).toBe('not-allowed');
  });

  it('sees through a pool that tells who exists', async () => {
    const [client] = presets.plain.Clients ?? [];
    const scene = await openPreset({
      ...presets.plain,
      Clients: [{ ...client, ClientName: 'Signet', PreventUserExistenceErrors: 'LEGACY' }],
    });
    expect(foundIn((await examine({ profile: profileOf(scene) })).probes)).toEqual(everything);
  });

  it('says that there is no way in where there is none', async () => {
    const scene = await openPreset({
      ...presets.plain,
      Clients: [{ ClientName: 'Signet', ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] }],
    });
    const { deletable, probes } = await examine({ profile: profileOf(scene) });
    expect(deletable).toBe('no-way-in');
    expect(foundIn(probes).client).toBe('works');
    expect(foundIn(probes).browser).toBe('not-allowed');
  });

  it('leaves that open where there may be a sign-in page it was not told of', async () => {
    const scene = await openPreset({
      ...presets.plain,
      Clients: [{ ClientName: 'Signet', ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] }],
    });
    const profile = { ...profileOf(scene), signInPage: null };
    const { deletable, probes } = await examine({ profile });
    expect(foundIn(probes).browser).toBe('not-tried');
    expect(deletable).toBe('cannot-tell');
  });

  it('says which callback address the page does not know', async () => {
    const scene = await openPreset(presets.plain);
    const { probes } = await examine({
      profile: profileOf(scene),
      callback: 'http://127.0.0.1:42999/callback',
    });
    expect(probes.find(({ name }) => name === 'browser')).toMatchObject({
      found: 'not-allowed',
      said: { name: 'redirect_mismatch' },
    });
  });

  it('asks no further where the pool or the app client is not there', async () => {
    const scene = await openPreset(presets.plain);
    const gone = { ...profileOf(scene), userPoolId: 'eu-central-1_Nowhere01' };
    const noPool = foundIn((await examine({ profile: gone })).probes);
    expect([noPool.reachable, noPool.pool, noPool.client]).toEqual([
      'works',
      'missing',
      'not-tried',
    ]);
    const other = { ...profileOf(scene), clientId: 'nobodys0client' };
    const noClient = await examine({ profile: other });
    expect(foundIn(noClient.probes)).toMatchObject({ client: 'missing', 'sign-up': 'not-tried' });
    expect(noClient.deletable).toBe('cannot-tell');
  });

  it('claims nothing where nobody answers', async () => {
    const profile = { ...exampleProfile, endpoint: 'http://127.0.0.1:1' };
    const { probes, deletable } = await examine({ profile });
    const [reachable, ...others] = probes;
    expect(reachable).toMatchObject({ found: 'cannot-tell', error: 'offline' });
    expect(others.every(({ found }) => found === 'not-tried')).toBe(true);
    expect(deletable).toBe('cannot-tell');
  });

  it('claims nothing where something else answers', async () => {
    const server = await openScriptedServer(answerWith(200, '<html>Welcome</html>'));
    try {
      const { probes, deletable } = await examine({
        profile: { ...exampleProfile, endpoint: server.endpoint },
      });
      expect(foundIn(probes)).toMatchObject({
        pool: 'cannot-tell',
        client: 'cannot-tell',
        'password-srp': 'cannot-tell',
        'sign-up': 'cannot-tell',
      });
      expect(deletable).toBe('cannot-tell');
    } finally {
      await server.close();
    }
  });

  it('asks each question once', async () => {
    const server = await openScriptedServer(answerWith(500, '{}'));
    try {
      await examine({
        profile: { ...exampleProfile, endpoint: server.endpoint, signInPage: server.endpoint },
      });
      expect(server.bodies).toHaveLength(8);
    } finally {
      await server.close();
    }
  });
});

describe('a pool that cannot be looked at', () => {
  const doctorOf = (profile: ProfileView | undefined): Doctor =>
    new Doctor({
      profileOf: () => profile,
      whenAwake: () => Promise.resolve(),
      clientSecret: () => Promise.resolve(null),
      transport: nodeTransport,
      get: webGet,
      callback: '',
      now: () => 0,
    });

  it('is one that is not in the list', async () => {
    expect(await doctorOf(undefined).examine({ profileId: 'x' })).toEqual({
      kind: 'no-such-profile',
    });
  });

  it('is a practice pool that does not run', async () => {
    const asleep = { ...exampleProfile, kind: 'practice' as const, endpoint: null };
    expect(await doctorOf(asleep).examine({ profileId: 'p1' })).toEqual({
      kind: 'practice-not-ready',
    });
  });
});
