/** The pools there are, and how each is reached. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { words } from '../words/catalogue.ts';
import { nodeTransport } from './cognito/node-transport.ts';
import { createPool } from './cognito/pool.ts';
import { publicEndpoint } from './cognito/sdk-client.ts';
import type { ProfileView } from './contract/profile.ts';
import type { Tell } from './ipc/news.ts';
import type { Notices } from './notices.ts';
import { ownFile } from './own-store.ts';
import { PracticeProcess } from './practice-process.ts';
import { clientSecretKey } from './profiles/client-secrets.ts';
import { isLoopback } from './profiles/loopback.ts';
import { isPracticeId, ProfileBook } from './profiles/profile-book.ts';
import { isStoredProfiles, type StoredProfiles } from './profiles/stored-profile.ts';
import type { PoolAnswer } from './session/people.ts';
import type { Shelf } from './vault/shelf.ts';

interface PoolSurroundings {
  readonly scripts: string;
  readonly tell: Tell;
  readonly notices: Notices;
  readonly shelf: Shelf;
  readonly now: () => number;
  /** Whether somebody is signed in through this profile, or a deletion needs it. */
  readonly isInUse: (profileId: string) => boolean;
}

export interface AssembledPools {
  readonly practice: PracticeProcess;
  readonly profiles: ProfileBook;
  readonly profileOf: (profileId: string) => ProfileView | undefined;
  readonly poolOf: (profileId: string) => PoolAnswer;
  /** The secret of a profile's app client; null where none is kept. */
  readonly secretOf: (profileId: string) => Promise<string | null>;
  /** Resolves when a pool that is only just starting can be asked, or cannot be at all. */
  readonly whenAwake: (profileId: string) => Promise<void>;
  /** Whether the pool is on this computer. */
  readonly isLocal: (profileId: string) => boolean;
}

/** What people call the systems that Signet runs on. */
const osName: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'macOS',
  linux: 'Linux',
  win32: 'Windows',
};

/** Nothing is started yet. */
export const assemblePools = ({
  scripts,
  tell,
  notices,
  shelf,
  now,
  isInUse,
}: PoolSurroundings): AssembledPools => {
  const practice = new PracticeProcess({
    script: join(scripts, 'practice-pool.js'),
    dataFolder: join(app.getPath('userData'), 'practice-pool'),
    onView: (view) => {
      tell('practice.changed', view);
      profiles.announce();
    },
    onNotice: (sentence) => notices.add({ kind: 'practice', sentence }),
    onInbox: (inbox) => tell('practice.inboxChanged', inbox),
  });

  const profiles = new ProfileBook({
    store: ownFile<StoredProfiles>('profiles', isStoredProfiles, notices),
    shelf,
    newId: randomUUID,
    practiceName: () => words.practice.name,
    practice: () =>
      practice.targets().map((target) => ({
        id: target.profileId,
        name:
          target.kind === null ? words.practice.name : words.practiceKinds.poolName[target.kind],
        region: target.region,
        userPoolId: target.userPoolId,
        clientId: target.clientId,
        endpoint: target.endpoint,
        signInPage: `${target.endpoint}/${target.userPoolId}`,
        passwordPolicy: target.passwordPolicy,
        secretKept: target.clientSecret !== null,
      })),
    isInUse,
    onChange: (list) => tell('profiles.changed', list),
  });

  /** A practice pool says its own; others are on the shelf. */
  const secretOf = async (profileId: string): Promise<string | null> => {
    const target = practice.targets().find((one) => one.profileId === profileId);
    return target?.clientSecret ?? (await shelf.read(clientSecretKey(profileId))) ?? null;
  };

  const poolOf = (profileId: string): PoolAnswer => {
    const profile = profiles.find(profileId);
    if (profile === undefined) return { kind: 'no-such-profile' };
    if (profile.kind === 'practice' && profile.endpoint === null) {
      return { kind: 'practice-not-ready' };
    }
    const { name, region, userPoolId, clientId } = profile;
    const endpoint = profile.endpoint ?? publicEndpoint(region);
    const address = { region, userPoolId, clientId, endpoint };
    const pool = createPool(address, nodeTransport, {
      clientSecret: () => secretOf(profileId),
      deviceName: () => words.frame.deviceName(osName[process.platform] ?? process.platform),
      now,
    });
    return { kind: 'pool', pool, name };
  };

  const profileOf = (profileId: string) => profiles.find(profileId);
  const whenAwake = (profileId: string) =>
    isPracticeId(profileId) ? practice.whenAwake() : Promise.resolve();
  const isLocal = (profileId: string): boolean => {
    const profile = profileOf(profileId);
    if (profile?.kind === 'practice') return true;
    return typeof profile?.endpoint === 'string' && isLoopback(new URL(profile.endpoint));
  };
  return { practice, profiles, profileOf, poolOf, secretOf, whenAwake, isLocal };
};
