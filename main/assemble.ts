/**
 * Builds the subjects and ties them together. Loaded while the window is being drawn: the
 * first screen needs none of this.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { app, clipboard, safeStorage, type BrowserWindow } from 'electron';
import { assemblePools } from './assemble-pools.ts';
import { BrowserSignIn } from './browser-sign-in/browser-sign-in.ts';
import { callbackPorts } from './browser-sign-in/callback-ports.ts';
import { bringToFront } from './bring-to-front.ts';
import { KeySets } from './cognito/key-set.ts';
import { nodeTransport } from './cognito/node-transport.ts';
import { TokenVerifier } from './cognito/token-verifier.ts';
import { Deletion } from './deletion/deletion.ts';
import { JournalFile } from './deletion/journal-file.ts';
import { Permissions } from './deletion/permission.ts';
import { Doctor } from './doctor/doctor.ts';
import { webGet } from './doctor/web-get.ts';
import { systemClockOffset } from './documents/moment.ts';
import type { Subjects } from './ipc/handlers.ts';
import type { Tell } from './ipc/news.ts';
import { askLastQuestion } from './last-question.ts';
import { linksOf, openPasskeyPage } from './links.ts';
import { log } from './log.ts';
import { Notices } from './notices.ts';
import { openUrl } from './open-link.ts';
import { newShelf, newVault } from './own-store.ts';
import { Papers } from './papers.ts';
import type { PracticeProcess } from './practice-process.ts';
import { Policies } from './profiles/policies.ts';
import { practiceProfileId } from './profiles/profile-book.ts';
import { recognise } from './profiles/recognise/recognise.ts';
import { Rehearsals } from './rehearsal/rehearsals.ts';
import { saveDocument } from './save-document.ts';
import { hostedSignInUrl } from './security/external-links.ts';
import { AccountReader } from './session/account-reader.ts';
import { AttributeDesk } from './session/attribute-desk.ts';
import { People } from './session/people.ts';
import { AccountTraces } from './session/account-traces.ts';
import { PendingSignUps } from './session/pending-sign-ups.ts';
import { Recovery } from './session/recovery.ts';
import { RememberedDevices } from './session/remembered-devices.ts';
import { SignIns } from './session/sign-ins.ts';
import { SignUps } from './session/sign-ups.ts';
import { WaysDesk } from './session/ways-desk.ts';
import { SoftPasskeys } from './soft-passkeys/soft-passkeys.ts';
import { TokenDesk } from './session/token-desk.ts';
import { TokenSignIn } from './session/token-sign-in.ts';
import { takeUpJournal } from './take-up-journal.ts';
import { findSealer } from './vault/sealer.ts';

export interface Surroundings {
  /** The folder that holds the built scripts of main. */
  readonly scripts: string;
  readonly currentWindow: () => BrowserWindow | undefined;
  readonly tell: Tell;
  readonly preferences: Subjects['preferences'];
}

export interface Assembly extends Subjects {
  readonly practice: PracticeProcess;
  /** Finds out whether an earlier run left a deletion open. To be called once. */
  readonly takeUpJournal: () => Promise<void>;
  /** Ends what a rehearsal left behind when an earlier run broke off. To be called once. */
  readonly sweepRehearsals: () => Promise<void>;
}

/** Asked each time, so that a clock that is set anew counts at once. */
const now = (): number => Date.now();

/** Does the work later; the answer ends the wait for it. */
const schedule = (delayMs: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, delayMs);
  return () => clearTimeout(timer);
};

/** One that nobody guesses. */
const newSecretId = (): string => randomBytes(32).toString('base64url');

/** Everything the handlers need; nothing is started yet. */
export const assemble = ({ scripts, currentWindow, tell, preferences }: Surroundings): Assembly => {
  const notices = new Notices((list) => tell('app.noticed', list));

  const found = findSealer(safeStorage, process.platform);
  const vault = newVault(notices, found);
  const shelf = newShelf(notices, found);

  const { practice, profiles, profileOf, poolOf, secretOf, whenAwake, isLocal } = assemblePools({
    scripts,
    tell,
    notices,
    shelf,
    now,
    isInUse: (profileId) =>
      deletion.needsProfile(profileId) ||
      people.view().people.some((person) => person.profileId === profileId),
  });

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
    isLocal,
  });
  const pendingSignUps = new PendingSignUps({
    shelf,
    now,
    onChange: (pending) => tell('session.pendingChanged', pending),
  });
  const devices = new RememberedDevices(shelf);
  const traces = new AccountTraces({ devices, pending: pendingSignUps, passkeys: softPasskeys });
  const hasSecret = async (profileId: string): Promise<boolean> =>
    (await secretOf(profileId)) !== null;
  const signIns = new SignIns({
    people,
    devices,
    poolOf,
    hasSecret,
    signerFor: (profileId) => softPasskeys.signerFor(profileId),
    newId: newSecretId,
    schedule,
  });

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

  const verifier = new TokenVerifier(new KeySets(nodeTransport), now);
  const browserSignIn = new BrowserSignIn({
    profileOf,
    poolOf,
    whenAwake,
    clientSecretOf: async (profileId) => (await secretOf(profileId)) ?? undefined,
    people,
    verifier,
    transport: nodeTransport,
    openPage: (profile, parameters) => openUrl(hostedSignInUrl(profile, parameters)),
    toFront: () => bringToFront(currentWindow()),
    callbackPorts,
    now,
    schedule,
    onChange: (view) => tell('browserSignIn.changed', view),
  });
  const tokenSignIn = new TokenSignIn({
    people,
    verifier,
    profiles,
    whenAwake: () => practice.whenAwake(),
    now,
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
    signUps: new SignUps({ people, devices, pending: pendingSignUps, poolOf, hasSecret }),
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
    preferences,
    recogniser: { recognise: ({ text }) => recognise(text, now()) },
    doctor: new Doctor({
      profileOf,
      whenAwake,
      clientSecret: secretOf,
      transport: nodeTransport,
      get: webGet,
      callback: 'http://127.0.0.1:42813/callback',
      now,
    }),
    policies: new Policies(profileOf),
    furtherPools: practice,
    signIns,
    browserSignIn,
    tokenSignIn,
    recovery: new Recovery({ poolOf, hasSecret }),
    pendingSignUps,
    attributes: new AttributeDesk({ people, accounts, whenAwake, now }),
    ways: new WaysDesk({
      people,
      profileOf,
      whenAwake,
      passkeys: softPasskeys,
      devices,
      openPasskeyPage,
      now,
    }),
    tokens: new TokenDesk({ people, verifier }),
    links: linksOf({ deletion, profileOf }),
    takeUpJournal: () => takeUpJournal(journal, deletion, notices),
    sweepRehearsals: () => rehearsals.sweep(),
  };
};
