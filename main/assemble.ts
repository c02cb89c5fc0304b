/**
 * Builds the subjects and ties them together. Loaded while the window is being drawn: the
 * first screen needs none of this.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, clipboard, safeStorage, type BrowserWindow } from 'electron';
import { words } from '../words/catalogue.ts';
import { nodeTransport } from './cognito/node-transport.ts';
import { createPool } from './cognito/pool.ts';
import { publicEndpoint } from './cognito/sdk-client.ts';
import type { ProfileView } from './contract/profile.ts';
import { Deletion } from './deletion/deletion.ts';
import { JournalFile } from './deletion/journal-file.ts';
import { Permissions } from './deletion/permission.ts';
import { systemClockOffset } from './documents/moment.ts';
import type { Subjects } from './ipc/handlers.ts';
import type { Tell } from './ipc/news.ts';
import { askLastQuestion } from './last-question.ts';
import { linksOf } from './links.ts';
import { log } from './log.ts';
import { Notices } from './notices.ts';
import { Papers } from './papers.ts';
import { PracticeProcess } from './practice-process.ts';
import { isLoopback } from './profiles/loopback.ts';
import {
  isStoredProfiles,
  practiceProfileId,
  ProfileBook,
  type StoredProfiles,
} from './profiles/profile-book.ts';
import { Rehearsals } from './rehearsal/rehearsals.ts';
import { saveDocument } from './save-document.ts';
import { AccountReader } from './session/account-reader.ts';
import { parsePerson } from './session/parse-person.ts';
import { People, type PoolAnswer } from './session/people.ts';
import { AccountTraces } from './session/account-traces.ts';
import { PendingSignUps } from './session/pending-sign-ups.ts';
import { Recovery } from './session/recovery.ts';
import { RememberedDevices } from './session/remembered-devices.ts';
import { clientSecretKey } from './session/shelf-keys.ts';
import { SignIns } from './session/sign-ins.ts';
import { SignUps } from './session/sign-ups.ts';
import type { StoredPerson } from './session/stored-person.ts';
import { SoftPasskeys } from './soft-passkeys/soft-passkeys.ts';
import { takeUpJournal } from './take-up-journal.ts';
import { isSealedSecrets, SealedShelf, type SealedSecrets } from './vault/sealed-shelf.ts';
import { findSealer, type FoundSealer } from './vault/sealer.ts';
import type { Shelf } from './vault/shelf.ts';
import { openStoreFile } from './vault/store-file.ts';
import { isSealedSessions, Vault, type SealedSessions } from './vault/vault.ts';

export interface Surroundings {
  /** The folder that holds the built scripts of main. */
  readonly scripts: string;
  readonly currentWindow: () => BrowserWindow | undefined;
  readonly tell: Tell;
}

export interface Assembly extends Subjects {
  readonly practice: PracticeProcess;
  /** Finds out whether an earlier run left a deletion open. To be called once. */
  readonly takeUpJournal: () => Promise<void>;
  /** Ends what a rehearsal left behind when an earlier run broke off. To be called once. */
  readonly sweepRehearsals: () => Promise<void>;
}

/** Nothing on the page asks these yet. */
const later = <Subject extends object>(name: string): Subject =>
  new Proxy({} as Subject, {
    get: () => () => {
      throw new Error(`${name} is not there yet`);
    },
  });

/** Asked each time, so that a clock that is set anew counts at once. */
const now = (): number => Date.now();

const schedule = (delayMs: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, delayMs);
  return () => clearTimeout(timer);
};

/** One that nobody guesses. */
const newSecretId = (): string => randomBytes(32).toString('base64url');

/** What people call the systems that Signet runs on. */
const osName: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'macOS',
  linux: 'Linux',
  win32: 'Windows',
};

/** Opens a file of the app's own; one that was damaged is set aside, and that is said. */
const ownFile = <Content extends Record<string, unknown>>(
  name: 'profiles' | 'secrets' | 'sessions',
  isContent: (content: unknown) => boolean,
  notices: Notices,
) => {
  const { store, setAsideAs } = openStoreFile<Content>(app.getPath('userData'), name, isContent);
  if (setAsideAs !== null) {
    const what = { profiles: 'pools', secrets: 'secrets', sessions: 'sign-ins' } as const;
    notices.add({ kind: 'set-aside', what: what[name], name: setAsideAs });
    log({ event: 'store-set-aside', store: name });
  }
  return store;
};

/** For one whose pool is on this computer. */
const isLocal = (profile: ProfileView | undefined): boolean =>
  profile?.kind === 'practice' ||
  (profile?.endpoint != null && isLoopback(new URL(profile.endpoint)));

const newVault = (notices: Notices, found: Promise<FoundSealer>): Vault<StoredPerson> =>
  new Vault<StoredPerson>({
    found,
    openFile: () => ownFile<SealedSessions>('sessions', isSealedSessions, notices),
    parse: parsePerson,
    report: (event) => log({ event }),
  });

const newShelf = (notices: Notices, found: Promise<FoundSealer>): Shelf =>
  new SealedShelf({
    found,
    openFile: () => ownFile<SealedSecrets>('secrets', isSealedSecrets, notices),
    report: (event) => log({ event }),
  });

/** Everything the handlers need; nothing is started yet. */
export const assemble = ({ scripts, currentWindow, tell }: Surroundings): Assembly => {
  const notices = new Notices((list) => tell('app.noticed', list));

  const found = findSealer(safeStorage, process.platform);
  const vault = newVault(notices, found);
  const shelf = newShelf(notices, found);

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
    newId: randomUUID,
    practiceName: words.practice.name,
    practice: () => {
      const view = practice.view();
      if (view.kind !== 'ready') return undefined;
      const { endpoint, region, userPoolId, clients } = view;
      return {
        endpoint,
        region,
        userPoolId,
        clientId: clients[0]?.clientId ?? '',
        signInPage: `${endpoint}/${userPoolId}`,
        passwordPolicy: null,
      };
    },
    isInUse: (profileId) =>
      deletion.needsProfile(profileId) ||
      people.view().people.some((person) => person.profileId === profileId),
    onChange: (list) => tell('profiles.changed', list),
  });

  const poolOf = (profileId: string): PoolAnswer => {
    const profile = profiles.find(profileId);
    if (profile === undefined) return { kind: 'no-such-profile' };
    if (profile.id === practiceProfileId && profile.endpoint === null) {
      return { kind: 'practice-not-ready' };
    }
    const { name, region, userPoolId, clientId } = profile;
    const endpoint = profile.endpoint ?? publicEndpoint(region);
    const address = { region, userPoolId, clientId, endpoint };
    const pool = createPool(address, nodeTransport, {
      clientSecret: async () => (await shelf.read(clientSecretKey(profileId))) ?? null,
      deviceName: () => words.frame.deviceName(osName[process.platform] ?? process.platform),
      now,
    });
    return { kind: 'pool', pool, name };
  };

  const people: People = new People({
    store: vault,
    poolOf,
    now,
    newId: randomUUID,
    onChange: (view) => tell('session.changed', view),
    onSignIn: (sessionId) => deletion.hearSignIn(sessionId),
  });

  const softPasskeys = new SoftPasskeys({
    shelf,
    isLocal: (profileId) => isLocal(profiles.find(profileId)),
  });
  const pendingSignUps = new PendingSignUps({
    shelf,
    now,
    onChange: (pending) => tell('session.pendingChanged', pending),
  });
  const devices = new RememberedDevices(shelf);
  const traces = new AccountTraces({ devices, pending: pendingSignUps, passkeys: softPasskeys });
  const hasSecret = async (profileId: string): Promise<boolean> =>
    (await shelf.read(clientSecretKey(profileId))) !== undefined;
  const signIns = new SignIns({
    people,
    devices,
    poolOf,
    hasSecret,
    signerFor: (profileId) => softPasskeys.signerFor(profileId),
    newId: newSecretId,
    schedule,
  });

  const profileOf = (profileId: string) => profiles.find(profileId);
  const whenAwake = (profileId: string) =>
    profileId === practiceProfileId ? practice.whenAwake() : Promise.resolve();
  const accounts: AccountReader = new AccountReader({
    people,
    profileOf,
    whenAwake,
    now,
    traces,
    isHeld: (sessionId) => deletion.isHeld(sessionId),
  });

  const journal = new JournalFile(app.getPath('userData'));
  const deletion: Deletion = new Deletion({
    people,
    reader: accounts,
    traces,
    devices,
    signerFor: (profileId) => softPasskeys.signerFor(profileId),
    journal,
    profileOf,
    whenAwake,
    isWatched: () => currentWindow()?.isDestroyed() === false,
    askPerson: (subject) => askLastQuestion(currentWindow(), subject),
    permissions: new Permissions(newSecretId, now),
    newId: randomUUID,
    passwordHint: (sessionId) => rehearsals.passwordHint(sessionId),
    now,
    uptimeMs: () => performance.now(),
    schedule,
    onChange: (view) => {
      tell('deletion.changed', view);
      rehearsals.hear(view);
    },
    reportBug: (bug) => log({ event: 'deletion-bug', bug }),
  });

  const rehearsals: Rehearsals = new Rehearsals({
    people,
    reader: accounts,
    deletion,
    practice,
    practiceProfileId,
    profileOf,
    newId: randomUUID,
    newPassword: () => `Aa1!${randomBytes(9).toString('base64url')}`,
  });

  const appVersion = app.getVersion();
  return {
    about: {
      version: appVersion,
      electronVersion: process.versions.electron,
      platform: process.platform,
    },
    storage: () => vault.storage(),
    notices,
    // Electron 45 answers with a promise, 33 at once.
    copy: async (text) => clipboard.writeText(text),
    profiles,
    practice,
    people,
    signUps: new SignUps({ people, pending: pendingSignUps, poolOf, hasSecret }),
    accounts,
    deletion,
    papers: new Papers({
      people,
      accounts,
      deletion,
      appVersion,
      now,
      clockOffset: systemClockOffset,
      save: (file) => saveDocument(currentWindow(), file),
    }),
    rehearse: (sessionId) => rehearsals.begin(sessionId),
    preferences: later('preferences'),
    recogniser: later('recogniser'),
    doctor: later('doctor'),
    policies: later('policies'),
    furtherPools: later('furtherPools'),
    signIns,
    browserSignIn: later('browserSignIn'),
    tokenSignIn: later('tokenSignIn'),
    recovery: new Recovery({ poolOf, hasSecret }),
    pendingSignUps,
    attributes: later('attributes'),
    ways: later('ways'),
    tokens: later('tokens'),
    links: linksOf({ deletion, profileOf }),
    takeUpJournal: () => takeUpJournal(journal, deletion, notices),
    sweepRehearsals: () => rehearsals.sweep(),
  };
};
