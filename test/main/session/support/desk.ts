/**
 * Who signs in at a practice pool, with everything of Signet's in between: the vault and the
 * shelf are files in a folder of the test, so that an app can end and another be started.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PendingSignUp } from '../../../../main/contract/session.ts';
import type { ProfileView } from '../../../../main/contract/profile.ts';
import type { SignInOutcome, SignInStep } from '../../../../main/contract/sign-in.ts';
import { Deletion } from '../../../../main/deletion/deletion.ts';
import { Permissions } from '../../../../main/deletion/permission.ts';
import { AccountReader } from '../../../../main/session/account-reader.ts';
import { AccountTraces } from '../../../../main/session/account-traces.ts';
import { parsePerson } from '../../../../main/session/parse-person.ts';
import { PendingSignUps } from '../../../../main/session/pending-sign-ups.ts';
import { People } from '../../../../main/session/people.ts';
import { Recovery } from '../../../../main/session/recovery.ts';
import { RememberedDevices } from '../../../../main/session/remembered-devices.ts';
import { SignIns } from '../../../../main/session/sign-ins.ts';
import { SignUps } from '../../../../main/session/sign-ups.ts';
import type { StoredPerson } from '../../../../main/session/stored-person.ts';
import { SoftPasskeys } from '../../../../main/soft-passkeys/soft-passkeys.ts';
import {
  isSealedSecrets,
  SealedShelf,
  type SealedSecrets,
} from '../../../../main/vault/sealed-shelf.ts';
import type { FoundSealer } from '../../../../main/vault/sealer.ts';
import { openStoreFile } from '../../../../main/vault/store-file.ts';
import { isSealedSessions, Vault, type SealedSessions } from '../../../../main/vault/vault.ts';
import { exampleProfile } from '../../../support/example-profile.ts';
import { memoryJournal } from '../../../support/deletion-stage.ts';
import { turnedOver } from '../../../support/turned-over.ts';
import type { Guest } from '../../cognito/support/guest.ts';

export const profileId = exampleProfile.id;

/** A folder that is gone after the test. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'signet-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

/** The names of the files below a folder in which these bytes stand as they are, or turned. */
export const filesWith = (folder: string, text: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => {
      const content = readFileSync(join(entry.parentPath, entry.name), 'latin1');
      const sealed = [...content.matchAll(/"([A-Za-z0-9+/]+=*)"/g)].map(([, value = '']) =>
        turnedOver(Buffer.from(value, 'base64')).toString('latin1'),
      );
      return [content, ...sealed].some((one) => one.includes(text));
    })
    .map(({ name }) => name);

interface DeskOptions {
  readonly folder?: string;
  readonly hasSecret?: boolean;
  readonly found?: FoundSealer;
}

/** Signet's core at a pool, over the files in a folder. */
export const openDesk = (guest: Guest, options: DeskOptions = {}): ReturnType<typeof openIn> =>
  openIn(guest, options);

const openIn = async (
  guest: Guest,
  { folder = newFolder(), hasSecret = true, found = turnedOver.keyring }: DeskOptions,
) => {
  const { clock, pool: practice } = guest.scene;
  const now = () => clock.nowMs;
  const profile: ProfileView = {
    ...exampleProfile,
    userPoolId: practice.userPoolId,
    clientId: guest.pool.address.clientId,
    endpoint: practice.endpoint,
  };
  const reports: string[] = [];
  const report = (event: string) => void reports.push(event);
  const sealing = Promise.resolve(found);
  const vault = new Vault<StoredPerson>({
    found: sealing,
    openFile: () => openStoreFile<SealedSessions>(folder, 'sessions', isSealedSessions).store,
    parse: parsePerson,
    report,
  });
  const shelf = new SealedShelf({
    found: sealing,
    openFile: () => openStoreFile<SealedSecrets>(folder, 'secrets', isSealedSecrets).store,
    report,
  });
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const planned: { readonly delayMs: number; readonly work: () => void }[] = [];
  const schedule = (delayMs: number, work: () => void) => {
    const plan = { delayMs, work };
    planned.push(plan);
    return () => void planned.splice(planned.indexOf(plan), planned.includes(plan) ? 1 : 0);
  };
  const poolOf = () => ({ kind: 'pool', pool: guest.pool, name: 'Example' }) as const;
  const people: People = new People({
    store: vault,
    poolOf,
    now,
    newId,
    onChange: () => undefined,
    onSignIn: (sessionId) => deletion.hearSignIn(sessionId),
  });
  const pendingTold: (readonly PendingSignUp[])[] = [];
  const pending = new PendingSignUps({
    shelf,
    now,
    onChange: (list) => void pendingTold.push(list),
  });
  const devices = new RememberedDevices(shelf);
  const passkeys = new SoftPasskeys({ shelf, isLocal: () => true });
  const traces = new AccountTraces({ devices, pending, passkeys });
  const ports = {
    people,
    devices,
    pending,
    poolOf,
    hasSecret: () => Promise.resolve(hasSecret),
    signerFor: (id: string) => passkeys.signerFor(id),
    newId,
    schedule,
  };
  const signIns = new SignIns(ports);
  const whenAwake = () => Promise.resolve();
  const profileOf = () => profile;
  const reader = new AccountReader({
    people,
    profileOf,
    whenAwake,
    now,
    traces,
    isHeld: (sessionId) => deletion.isHeld(sessionId),
  });
  const deletion: Deletion = new Deletion({
    ...ports,
    reader,
    traces,
    journal: memoryJournal(),
    profileOf,
    whenAwake,
    isWatched: () => true,
    askPerson: () => Promise.resolve(true),
    permissions: new Permissions(newId, now),
    passwordHint: () => null,
    now,
    uptimeMs: now,
    onChange: () => undefined,
    reportBug: (bug) => {
      throw bug;
    },
  });
  deletion.resume(null);
  await people.restore();
  return {
    guest,
    folder,
    reports,
    planned,
    people,
    shelf,
    devices,
    passkeys,
    pending,
    pendingTold,
    traces,
    reader,
    deletion,
    signIns,
    signUps: new SignUps(ports),
    recovery: new Recovery(ports),
    /** Begins a sign-in with a password. */
    start: (username: string, password: string | null, way: 'password' | 'choice' = 'password') =>
      signIns.start({ profileId, way, username, password }),
  };
};

export type OpenedDesk = Awaited<ReturnType<typeof openDesk>>;

/** The step that is asked; fails the test where something else came. */
export const askedStep = (outcome: { readonly kind: string }): SignInStep => {
  if (outcome.kind !== 'step') throw new Error(`nothing was asked: ${JSON.stringify(outcome)}`);
  return outcome as SignInStep;
};

/** The id of the sign-in; fails the test where something else came. */
export const signedIn = (outcome: SignInOutcome): string => {
  if (outcome.kind !== 'signed-in') throw new Error(`nobody came: ${JSON.stringify(outcome)}`);
  return outcome.sessionId;
};
