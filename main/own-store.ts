/** Signet's own files, opened; what was damaged is set aside, and that is said. */
import { app } from 'electron';
import { log } from './log.ts';
import type { Notices } from './notices.ts';
import { parsePerson } from './session/parse-person.ts';
import type { StoredPerson } from './session/stored-person.ts';
import { isSealedSecrets, SealedShelf, type SealedSecrets } from './vault/sealed-shelf.ts';
import type { FoundSealer } from './vault/sealer.ts';
import type { Shelf } from './vault/shelf.ts';
import { openStoreFile, type StoreFile } from './vault/store-file.ts';
import { isSealedSessions, Vault, type SealedSessions } from './vault/vault.ts';

/** Opens a file of the app's own; one that was damaged is set aside, and that is said. */
export const ownFile = <Content extends Record<string, unknown>>(
  name: 'profiles' | 'secrets' | 'sessions',
  isContent: (content: unknown) => boolean,
  notices: Notices,
): StoreFile<Content>['store'] => {
  const { store, setAsideAs } = openStoreFile<Content>(app.getPath('userData'), name, isContent);
  if (setAsideAs !== null) {
    const what = { profiles: 'pools', secrets: 'secrets', sessions: 'sign-ins' } as const;
    notices.add({ kind: 'set-aside', what: what[name], name: setAsideAs });
    log({ event: 'store-set-aside', store: name });
  }
  return store;
};

/** Where sign-ins are kept. */
export const newVault = (notices: Notices, found: Promise<FoundSealer>): Vault<StoredPerson> =>
  new Vault<StoredPerson>({
    found,
    openFile: () => ownFile<SealedSessions>('sessions', isSealedSessions, notices),
    parse: parsePerson,
    report: (event) => log({ event }),
  });

/** Where the small secrets beside them are kept. */
export const newShelf = (notices: Notices, found: Promise<FoundSealer>): Shelf =>
  new SealedShelf({
    found,
    openFile: () => ownFile<SealedSecrets>('secrets', isSealedSecrets, notices),
    report: (event) => log({ event }),
  });
