import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import { createPool, type Pool } from '../../../main/cognito/pool.ts';
import type { PoolErrorKind } from '../../../main/contract/pool-error.ts';
import type { ProfileView } from '../../../main/contract/profile.ts';
import type { WaysView } from '../../../main/contract/ways.ts';
import { devices } from '../../../main/practice-pool/settings/presets/second-factors.ts';
import { passwordless } from '../../../main/practice-pool/settings/presets/passwordless.ts';
import { plain } from '../../../main/practice-pool/settings/presets/names.ts';
import type { PresetPool } from '../../../main/practice-pool/settings/presets/presets.ts';
import { People } from '../../../main/session/people.ts';
import { WaysDesk, type WaysDeskPorts } from '../../../main/session/ways-desk.ts';
import { SoftPasskeys } from '../../../main/soft-passkeys/soft-passkeys.ts';
import type { Shelf } from '../../../main/vault/shelf.ts';
import { exampleProfile } from '../../support/example-profile.ts';
import { fakePool } from '../../support/fake-pool.ts';
import { openScene, type Scene } from '../practice-pool/support/pools.ts';

const refusal = (error: PoolErrorKind) => ({ kind: 'pool-error', error, said: null }) as const;

const sessionId = 's1';

interface Opened {
  readonly desk: WaysDesk;
  readonly people: People;
  /** The device keys that were forgotten here. */
  readonly forgotten: readonly string[];
  /** The profiles whose page was opened. */
  readonly opened: readonly string[];
  readonly shelf: Shelf;
  readonly read: () => Promise<WaysView>;
}

const memoryShelf = (): Shelf => {
  const kept = new Map<string, string>();
  return {
    read: (key) => Promise.resolve(kept.get(key)),
    put: (key, value) => Promise.resolve(kept.set(key, value).has(key)),
    remove: (key) => Promise.resolve(kept.delete(key)),
    keys: (prefix) => Promise.resolve([...kept.keys()].filter((key) => key.startsWith(prefix))),
  };
};

const openWith = async (
  pool: Pool,
  tokens: Parameters<People['arrive']>[0]['tokens'],
  profile: ProfileView,
  change: Partial<WaysDeskPorts> = {},
): Promise<Opened> => {
  const forgotten: string[] = [];
  const opened: string[] = [];
  const shelf = memoryShelf();
  const people = new People({
    store: {
      load: () => Promise.resolve([]),
      save: () => Promise.resolve(true),
      remove: () => Promise.resolve(true),
    },
    poolOf: () => ({ kind: 'pool', pool, name: 'Example' }),
    now: () => Date.now(),
    newId: () => sessionId,
    onChange: () => undefined,
    onSignIn: () => undefined,
  });
  await people.arrive({
    profileId: profile.id,
    tokens,
    how: 'password-srp',
    secondFactor: null,
    accountName: 'owner@example.com',
    kept: true,
    deviceKey: null,
    deviceAsked: false,
  });
  const desk = new WaysDesk({
    people,
    profileOf: () => profile,
    whenAwake: () => Promise.resolve(),
    passkeys: new SoftPasskeys({ shelf, isLocal: () => profile.endpoint !== null }),
    devices: {
      forgetDevice: (_profileId, key) => {
        forgotten.push(key);
        return Promise.resolve(true);
      },
    },
    openPasskeyPage: ({ id }) => {
      opened.push(id);
      return Promise.resolve({ kind: 'opened' });
    },
    now: () => 7_000,
    ...change,
  });
  const read = async (): Promise<WaysView> => {
    const outcome = await desk.read({ sessionId });
    if (outcome.kind !== 'read') throw new Error(outcome.kind);
    return outcome.ways;
  };
  return { desk, people, forgotten, opened, shelf, read };
};

/** The demo owner of a pool of this kind, signed in by password on the computer's own clock. */
const openOn = async (settings: PresetPool): Promise<Opened & { readonly scene: Scene }> => {
  const scene = await openScene({ settings: { UserPools: [settings] }, now: () => Date.now() });
  const { pool: practice, clientId } = scene;
  const address = {
    region: practice.region,
    userPoolId: practice.userPoolId,
    clientId,
    endpoint: practice.endpoint,
  };
  const pool = createPool({ ...address }, nodeTransport);
  const { username = '', password = '' } = practice.demo ?? {};
  const answer = await pool.signIn(username, password);
  if (answer.kind !== 'tokens') throw new Error(answer.kind);
  const profile = { ...exampleProfile, endpoint: practice.endpoint };
  return { scene, ...(await openWith(pool, answer.tokens, profile)) };
};

const openFake = async (
  overrides: Partial<Pool> = {},
  profile: ProfileView = exampleProfile,
): Promise<Opened & { readonly calls: readonly string[] }> => {
  const pool = fakePool(overrides);
  const answer = await pool.signIn('owner', 'right');
  if (answer.kind !== 'tokens') throw new Error(answer.kind);
  return { calls: pool.calls, ...(await openWith(pool, answer.tokens, profile)) };
};

const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate();

const withPhone = ({ pool }: Scene): Promise<boolean> =>
  pool.owner.changeUser(pool.demo?.username ?? '', ({ attributes }) => ({
    attributes: { ...attributes, phone_number: '+15555550123', phone_number_verified: 'true' },
  }));

describe('reading the ways in', () => {
  it('tells each part as the pool has it, and what the pool does not offer', async () => {
    const { read } = await openOn(plain);
    expect(await read()).toMatchObject({
      sessionId,
      hasPassword: true,
      factors: { kind: 'read', value: { second: [], preferred: null, first: ['PASSWORD'] } },
      passkeys: { kind: 'read', value: [] },
      devices: { kind: 'not-offered' },
      sessions: { kind: 'not-offered' },
      addPasskey: 'here',
      readAtMs: 7_000,
    });
  });

  it('lets one part fail alone', async () => {
    const { read, scene } = await openOn(plain);
    scene.pool.failNext('ListWebAuthnCredentials', 'TooManyRequestsException');
    const { passkeys, factors } = await read();
    expect(passkeys).toMatchObject({ kind: 'pool-error', error: 'throttled' });
    expect(factors.kind).toBe('read');
  });

  it('lists the sign-ins and marks this one', async () => {
    const { read } = await openOn(devices);
    const { sessions } = await read();
    expect(sessions).toMatchObject({ kind: 'read', value: [{ current: true }] });
  });

  it('is one failure where every part fails alike', async () => {
    const offline = () => Promise.resolve(refusal('offline'));
    const { desk } = await openFake({
      getUser: offline,
      authFactors: offline,
      passkeys: offline,
      devices: offline,
      sessions: offline,
    });
    expect(await desk.read({ sessionId })).toEqual(refusal('offline'));
  });

  it('does not know whether there is a password where the pool does not say', async () => {
    const { read } = await openFake({ authFactors: () => Promise.resolve(refusal('unsupported')) });
    const ways = await read();
    expect(ways.hasPassword).toBeNull();
    expect(ways.factors).toMatchObject({ kind: 'read', value: { first: [] } });
  });

  it.each(['token-revoked', 'user-not-found'] as const)(
    'tells that the sign-in is over: %s',
    async (error) => {
      const { desk } = await openFake({ getUser: () => Promise.resolve(refusal(error)) });
      expect(await desk.read({ sessionId })).toEqual({ kind: 'ended' });
    },
  );

  it('knows nobody of another id', async () => {
    const { desk } = await openFake();
    expect(await desk.read({ sessionId: 'nobody' })).toEqual({ kind: 'no-such-session' });
  });
});

describe('a second factor', () => {
  it('is an authenticator app with the secret that is shown, preferred while it is the only one', async () => {
    const { desk, read } = await openOn(devices);
    const begun = await desk.beginAuthenticator({ sessionId });
    if (begun.kind !== 'begun') throw new Error(begun.kind);
    expect(begun.uri).toBe(
      `otpauth://totp/Example:owner%40example.com?secret=${begun.secret}&issuer=Example`,
    );
    const wrong = { sessionId, code: '000000', deviceName: '' };
    expect(await desk.finishAuthenticator(wrong)).toMatchObject({ error: 'code-mismatch' });
    const right = { sessionId, code: codeOf(begun.secret), deviceName: 'My phone' };
    expect(await desk.finishAuthenticator(right)).toEqual({ kind: 'done' });
    expect((await read()).factors).toMatchObject({
      value: { second: ['authenticator'], preferred: 'authenticator' },
    });
  });

  it('takes the preference from no other when an authenticator app is set up', async () => {
    const { desk, read, scene } = await openOn(devices);
    await withPhone(scene);
    const sms = { sessionId, factor: 'sms', enabled: true, preferred: true } as const;
    expect(await desk.setFactor(sms)).toEqual({ kind: 'done' });
    const begun = await desk.beginAuthenticator({ sessionId });
    if (begun.kind !== 'begun') throw new Error(begun.kind);
    await desk.finishAuthenticator({ sessionId, code: codeOf(begun.secret), deviceName: '' });
    expect((await read()).factors).toMatchObject({
      value: { second: ['sms', 'authenticator'], preferred: 'sms' },
    });
    await desk.setFactor({ sessionId, factor: 'sms', enabled: false, preferred: false });
    expect((await read()).factors).toMatchObject({
      value: { second: ['authenticator'], preferred: null },
    });
  });

  it('says so when the new authenticator counts and could not be switched on', async () => {
    const { desk, scene } = await openOn(devices);
    const begun = await desk.beginAuthenticator({ sessionId });
    if (begun.kind !== 'begun') throw new Error(begun.kind);
    scene.pool.failNext('SetUserMFAPreference', 'ForbiddenException');
    const finish = { sessionId, code: codeOf(begun.secret), deviceName: '' };
    expect(await desk.finishAuthenticator(finish)).toMatchObject({
      kind: 'not-switched-on',
      why: { error: 'firewall' },
    });
  });

  it('stays where the pool asks everybody for one', async () => {
    const { desk, read, scene } = await openOn({
      ...devices,
      MfaConfiguration: 'OPTIONAL',
    });
    scene.pool.failNext('SetUserMFAPreference', 'InvalidParameterException');
    const change = { sessionId, factor: 'email', enabled: false, preferred: false } as const;
    expect(await desk.setFactor(change)).toMatchObject({ error: 'invalid-parameter' });
    expect((await read()).factors.kind).toBe('read');
  });

  it('is tried once more with a new token where the pool did not take the one in hand', async () => {
    let asked = 0;
    const { desk, calls } = await openFake({
      setFactor: () =>
        Promise.resolve(asked++ === 0 ? refusal('token-expired') : ({ kind: 'done' } as const)),
    });
    const change = { sessionId, factor: 'sms', enabled: true, preferred: false } as const;
    expect(await desk.setFactor(change)).toEqual({ kind: 'done' });
    expect(calls.filter((name) => name === 'refresh')).toHaveLength(1);
  });
});

describe('a passkey', () => {
  it('is made and kept by Signet for a pool of this computer, and removed with its key', async () => {
    const { desk, read, shelf } = await openOn(passwordless);
    expect(await desk.addPasskey({ sessionId })).toEqual({ kind: 'added' });
    const { passkeys } = await read();
    if (passkeys.kind !== 'read') throw new Error(passkeys.kind);
    expect(passkeys.value).toMatchObject([{ relyingParty: 'localhost', here: true }]);
    expect(await shelf.keys('passkey:')).toHaveLength(1);
    expect(await desk.addPasskey({ sessionId })).toEqual({ kind: 'already-here' });

    const passkeyId = passkeys.value[0]?.id ?? '';
    expect(await desk.removePasskey({ sessionId, passkeyId })).toEqual({ kind: 'done' });
    expect((await read()).passkeys).toMatchObject({ value: [] });
    expect(await shelf.keys('passkey:')).toEqual([]);
  });

  it('leaves no key behind where the pool refuses it', async () => {
    const { desk, scene, shelf } = await openOn(passwordless);
    scene.pool.failNext('CompleteWebAuthnRegistration', 'LimitExceededException');
    expect(await desk.addPasskey({ sessionId })).toMatchObject({ error: 'limit-exceeded' });
    expect(await shelf.keys('passkey:')).toEqual([]);
  });

  it('keeps its key where nobody knows whether the pool took it', async () => {
    const { desk, scene, shelf } = await openOn(passwordless);
    scene.pool.failNext('CompleteWebAuthnRegistration', 'InternalErrorException');
    expect(await desk.addPasskey({ sessionId })).toMatchObject({ error: 'internal-error' });
    expect(await shelf.keys('passkey:')).toHaveLength(1);
  });

  it('is added on the page of a real pool, or nowhere', async () => {
    const hosted = { ...exampleProfile, endpoint: null, signInPage: 'https://auth.example.com' };
    const real = await openFake({}, hosted);
    expect((await real.read()).addPasskey).toBe('browser');
    expect(await real.desk.addPasskey({ sessionId })).toEqual({ kind: 'opened' });
    expect(real.opened).toEqual([hosted.id]);

    const none = await openFake({}, { ...hosted, signInPage: null });
    expect((await none.read()).addPasskey).toBe('nowhere');
    expect(await none.desk.addPasskey({ sessionId })).toEqual({ kind: 'not-opened' });
  });
});

describe('a device or a sign-in', () => {
  it('is forgotten here with its keys once the pool has forgotten it', async () => {
    let known = true;
    const { desk, forgotten } = await openFake({
      forgetDevice: () =>
        Promise.resolve(known ? refusal('throttled') : ({ kind: 'done' } as const)),
    });
    const device = { sessionId, deviceKey: 'eu-central-1_d1' };
    expect(await desk.forgetDevice(device)).toMatchObject({ error: 'throttled' });
    expect(forgotten).toEqual([]);
    known = false;
    expect(await desk.forgetDevice(device)).toEqual({ kind: 'done' });
    expect(forgotten).toEqual(['eu-central-1_d1']);
  });

  it('tells apart a device that is remembered only where the pool says so', async () => {
    const owned = (key: string, attributes: readonly { name: string; value: string }[]) => ({
      key,
      attributes,
      createdAtMs: null,
      changedAtMs: null,
      usedAtMs: null,
    });
    const { read } = await openFake({
      devices: () =>
        Promise.resolve({
          kind: 'list',
          complete: true,
          items: [
            owned('d1', [{ name: 'device_status', value: 'valid' }]),
            owned('d2', [{ name: 'dev:device_remembered_status', value: 'remembered' }]),
          ],
        }),
    });
    expect((await read()).devices).toMatchObject({
      value: [{ status: '' }, { status: 'remembered' }],
    });
  });

  it('ends another sign-in and not this one', async () => {
    const { desk, read, scene } = await openOn(devices);
    const { username, password } = scene.pool.demo ?? { username: '', password: '' };
    const other = createPool(
      {
        region: scene.pool.region,
        userPoolId: scene.pool.userPoolId,
        clientId: scene.clientId,
        endpoint: scene.pool.endpoint,
      },
      nodeTransport,
    );
    const second = await other.signIn(username, password);
    if (second.kind !== 'tokens') throw new Error(second.kind);
    const { sessions } = await read();
    if (sessions.kind !== 'read') throw new Error(sessions.kind);
    const idOf = (current: boolean): string =>
      sessions.value.find((session) => session.current === current)?.id ?? '';

    expect(await desk.endSession({ sessionId, signInSessionId: idOf(true) })).toMatchObject({
      error: 'invalid-parameter',
    });
    expect(await desk.endSession({ sessionId, signInSessionId: idOf(false) })).toEqual({
      kind: 'done',
    });
    expect(await other.getUser(second.tokens.access)).toMatchObject({ error: 'token-revoked' });
    expect((await read()).sessions).toMatchObject({ value: [{ current: true }] });
  });
});
