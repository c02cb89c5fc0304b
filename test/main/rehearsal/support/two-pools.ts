/**
 * A real account and the practice pool side by side, with the app's own subjects between
 * them. Both pools are practice pools; one of them stands in for the real one: it is spoken
 * to at the public address of its Region, and what is sent there is written down.
 */
import { randomUUID } from 'node:crypto';
import { nodeTransport } from '../../../../main/cognito/node-transport.ts';
import { createPool } from '../../../../main/cognito/pool.ts';
import { publicEndpoint } from '../../../../main/cognito/sdk-client.ts';
import type { Transport, WireRequest } from '../../../../main/cognito/transport.ts';
import type { DeletionView } from '../../../../main/contract/deletion.ts';
import type { ProfileView } from '../../../../main/contract/profile.ts';
import { Deletion } from '../../../../main/deletion/deletion.ts';
import { Permissions } from '../../../../main/deletion/permission.ts';
import { plain } from '../../../../main/practice-pool/settings/presets/names.ts';
import type { PracticePool } from '../../../../main/practice-pool/practice-pool.ts';
import { Rehearsals } from '../../../../main/rehearsal/rehearsals.ts';
import type { TwinPool } from '../../../../main/rehearsal/twin.ts';
import { AccountReader } from '../../../../main/session/account-reader.ts';
import { People } from '../../../../main/session/people.ts';
import { noDevices, traces } from '../../../support/no-traces.ts';
import { openScene, type Scene } from '../../practice-pool/support/pools.ts';

export const owner = {
  username: 'river.stone',
  password: 'River-Stone-1',
  attributes: {
    email: 'river@example.org',
    email_verified: 'true',
    phone_number: '+4915112345678',
    name: 'River Stone',
    'custom:team': 'Blue',
    identities: JSON.stringify([
      { userId: '1098', providerName: 'Google', providerType: 'Google' },
      { userId: 'river@corp', providerName: 'Corp', providerType: 'SAML' },
    ]),
  },
  groups: ['board', 'staff'],
};

/** How the practice pool of the app takes in twins, without the process in between. */
const twinPoolOf = ({ owner: practiceOwner }: PracticePool): TwinPool => ({
  whenAwake: () => Promise.resolve(),
  addTwin: async (twin) => {
    await practiceOwner.addTwin(twin);
    return { kind: 'added' };
  },
  removeUser: (username) => void practiceOwner.removeUser(username),
});

/** Writes down every request to the public address, and takes it to the pool that stands in. */
const detour = (sent: WireRequest[], address: string, endpoint: string): Transport => {
  return (request, signal) => {
    sent.push(request);
    const headers = { ...request.headers, host: new URL(endpoint).host };
    const url = request.url.replace(address, endpoint);
    return nodeTransport({ ...request, url, headers }, signal);
  };
};

/** The operation of a request, for example `DeleteUser`. */
export const operationOf = ({ headers }: WireRequest): string =>
  headers['x-amz-target']?.split('.')[1] ?? '';

type ViewOf<Kind extends DeletionView['kind']> = DeletionView & { readonly kind: Kind };

export interface TwoPools {
  readonly real: Scene;
  readonly practice: Scene;
  /** What was sent to each, in order. */
  readonly sent: Readonly<Record<'practice' | 'real', readonly WireRequest[]>>;
  readonly people: People;
  readonly deletion: Deletion;
  readonly rehearsals: Rehearsals;
  /** The owner's, in the real pool. */
  readonly sessionId: string;
  /** Resolves as soon as `holds` does; it is asked again after each change. */
  readonly until: (holds: () => boolean) => Promise<void>;
  /** Resolves with the view once it is of this kind. */
  readonly untilView: <Kind extends DeletionView['kind']>(kind: Kind) => Promise<ViewOf<Kind>>;
  /** From the preflight on screen to the end, with all that is asked answered. */
  readonly carryThrough: () => Promise<void>;
}

/** Opens both pools and signs the owner in to the real one. */
export const openTwoPools = async (twinPool: Partial<TwinPool> = {}): Promise<TwoPools> => {
  const [real, practice] = await Promise.all([
    openScene({ settings: { Region: 'eu-central-1', UserPools: [plain] } }),
    openScene(),
  ]);
  await real.pool.owner.addTwin(owner);
  const address = publicEndpoint('eu-central-1');
  const sent = { real: [] as WireRequest[], practice: [] as WireRequest[] };
  const transports: Readonly<Record<string, Transport>> = {
    real: detour(sent.real, address, real.pool.endpoint),
    practice: (request, signal) => {
      sent.practice.push(request);
      return nodeTransport(request, signal);
    },
  };
  const profileOfScene = (
    id: string,
    kind: ProfileView['kind'],
    name: string,
    { pool, clientId }: Scene,
  ): ProfileView => ({
    id,
    kind,
    name,
    region: pool.region,
    userPoolId: pool.userPoolId,
    clientId,
    endpoint: kind === 'practice' ? pool.endpoint : null,
    hosted: null,
    signInPage: null,
    colour: 'blue',
    production: false,
    secretKept: false,
    passwordPolicy: null,
  });
  const profiles: readonly ProfileView[] = [
    profileOfScene('practice', 'practice', 'Practice', practice),
    profileOfScene('real', 'cognito', 'Example', real),
  ];
  const profileOf = (id: string): ProfileView | undefined =>
    profiles.find((profile) => profile.id === id);

  let wake = (): void => undefined;
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise<void>((resolve) => (wake = resolve));
  };
  const now = (): number => real.clock.nowMs;
  const people: People = new People({
    store: {
      load: () => Promise.resolve([]),
      save: () => Promise.resolve(true),
      remove: () => Promise.resolve(true),
    },
    poolOf: (profileId) => {
      const { [profileId]: transport = nodeTransport } = transports;
      const profile = profileOf(profileId);
      if (profile === undefined) return { kind: 'no-such-profile' };
      const { region, userPoolId, clientId, endpoint } = profile;
      const at = { region, userPoolId, clientId, endpoint: endpoint ?? address };
      return { kind: 'pool', pool: createPool(at, transport), name: profile.name };
    },
    now,
    newId: randomUUID,
    onChange: () => wake(),
    onSignIn: () => undefined,
  });
  await people.restore();
  const reader = new AccountReader({
    people,
    profileOf,
    whenAwake: () => Promise.resolve(),
    now,
    traces,
    isHeld: () => false,
  });
  const deletion: Deletion = new Deletion({
    people,
    reader,
    traces,
    devices: noDevices,
    signerFor: () => null,
    profileOf,
    isWatched: () => true,
    askPerson: () => Promise.resolve(true),
    permissions: new Permissions(randomUUID, now),
    newId: randomUUID,
    passwordHint: (sessionId) => rehearsals.passwordHint(sessionId),
    journal: {
      write: () => Promise.resolve({ kind: 'written' }),
      remove: () => Promise.resolve(true),
    },
    whenAwake: () => Promise.resolve(),
    now,
    uptimeMs: now,
    schedule: () => () => undefined,
    onChange: (view) => {
      rehearsals.hear(view);
      wake();
    },
    reportBug: (bug) => {
      throw bug;
    },
  });
  const rehearsals: Rehearsals = new Rehearsals({
    people,
    reader,
    deletion,
    practice: { ...twinPoolOf(practice.pool), ...twinPool },
    practiceProfileId: 'practice',
    profileOf,
    newId: randomUUID,
    newPassword: () => 'Practice-Password-1',
  });
  deletion.resume(null);

  const signedIn = await people.signIn({ profileId: 'real', ...owner });
  const sessionId = signedIn.kind === 'signed-in' ? signedIn.sessionId : '';
  await reader.read(sessionId);

  const untilView = async <Kind extends DeletionView['kind']>(
    kind: Kind,
  ): Promise<ViewOf<Kind>> => {
    await until(() => deletion.view().kind === kind);
    // Nothing has happened since it was seen to be of this kind.
    return deletion.view() as ViewOf<Kind>;
  };
  const carryThrough = async (): Promise<void> => {
    const { subject } = await untilView('preflight');
    deletion.proceed({ endOthers: false });
    const { accountName, poolName } = subject;
    const granted = await deletion.ask({ accountName, poolName });
    deletion.send(granted.kind === 'granted' ? granted.permission : '');
    await untilView('deleted');
  };
  return {
    real,
    practice,
    sent,
    people,
    deletion,
    rehearsals,
    sessionId,
    until,
    untilView,
    carryThrough,
  };
};
