/** Sign-ins at rest, sealed one by one in `sessions.json`. */
import type Store from 'electron-store';
import type { StorageView } from '../contract/session.ts';
import {
  holdsSealedEntries,
  SealedEntries,
  type SealedEntriesPorts,
  type SealedFault,
} from './sealed-entries.ts';

/** Session id → sealed sign-in, base64. */
export interface SealedSessions extends Record<string, unknown> {
  readonly sessions: Readonly<Record<string, string>>;
}

/** Whether a file's content is what the vault writes, or an empty beginning. */
export const isSealedSessions = (content: unknown): boolean =>
  holdsSealedEntries('sessions', content);

export interface VaultPorts<Item> extends Pick<SealedEntriesPorts<Item>, 'found' | 'parse'> {
  /** Opened on first use: a computer without a keyring never gets the file. */
  readonly openFile: () => Pick<Store<SealedSessions>, 'get' | 'set'>;
  /** Told when something could not be read or written; gets no content. */
  readonly report: (event: SealedFault) => void;
}

export class Vault<Item extends { readonly sessionId: string }> {
  readonly #found: VaultPorts<Item>['found'];
  readonly #entries: SealedEntries<Item>;

  constructor({ openFile, ...ports }: VaultPorts<Item>) {
    this.#found = ports.found;
    this.#entries = new SealedEntries({
      ...ports,
      idOf: ({ sessionId }) => sessionId,
      openFile: () => {
        const store = openFile();
        return {
          get: () => store.get('sessions', {}),
          set: (sessions) => store.set('sessions', sessions),
        };
      },
    });
  }

  /** Where sign-ins are kept on this computer. */
  async storage(): Promise<StorageView> {
    const found = await this.#found;
    return found.kind === 'keyring'
      ? { kind: 'keyring', backend: found.backend }
      : { kind: 'memory', reason: found.reason };
  }

  /** Everything that can be unsealed. What cannot stays in the file: the key may come back. */
  load(): Promise<readonly Item[]> {
    return this.#entries.load();
  }

  /** Resolves whether the item is on disk now; false leaves the file as it was. */
  save(item: Item): Promise<boolean> {
    return this.#entries.save(item);
  }

  /** Resolves whether nothing of the item is left on disk. */
  remove(sessionId: string): Promise<boolean> {
    return this.#entries.remove(sessionId);
  }
}
