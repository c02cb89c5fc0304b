/**
 * Entries at rest: each one sealed as a whole by the system's keyring, in one file that only
 * its owner can read. Where there is no keyring, there is no file.
 */
import type { FoundSealer, Sealer } from './sealer.ts';

/** One part of a file of Signet's own: id → sealed entry, base64. */
export interface EntriesFile {
  readonly get: () => Readonly<Record<string, string>>;
  readonly set: (entries: Readonly<Record<string, string>>) => void;
}

/** What could not be done; never with any content. */
export type SealedFault = 'load-failed' | 'unseal-failed' | 'save-failed' | 'remove-failed';

export interface SealedEntriesPorts<Item> {
  readonly found: Promise<FoundSealer>;
  /** Opened on first use: a computer without a keyring never gets the file. */
  readonly openFile: () => EntriesFile;
  /** Stands in the file as it is, so it must say nothing of the content. */
  readonly idOf: (item: Item) => string;
  /** Narrows what was unsealed; undefined for a shape of another version. */
  readonly parse: (value: unknown) => Item | undefined;
  readonly report: (fault: SealedFault) => void;
}

const isTextRecord = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((entry) => typeof entry === 'string');

/** Whether a file's content is one part of sealed entries by this name, or an empty beginning. */
export const holdsSealedEntries = (part: string, content: unknown): boolean =>
  typeof content === 'object' &&
  content !== null &&
  !Array.isArray(content) &&
  Object.entries(content).every(([key, entries]) => key === part && isTextRecord(entries));

export class SealedEntries<Item> {
  readonly #ports: SealedEntriesPorts<Item>;
  #file: EntriesFile | undefined;
  /** Changes run one after the other: a slow save must not bring back what was removed. */
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(ports: SealedEntriesPorts<Item>) {
    this.#ports = ports;
  }

  /** Everything that can be unsealed. What cannot stays in the file: the key may come back. */
  async load(): Promise<readonly Item[]> {
    const sealer = await this.#sealer();
    if (sealer === undefined) return [];
    try {
      const sealed = Object.values(this.#open().get());
      const items = await Promise.all(sealed.map((one) => this.#unseal(sealer, one)));
      return items.filter((item) => item !== undefined);
    } catch {
      this.#ports.report('load-failed');
      return [];
    }
  }

  /** Resolves whether the item is on disk now; false leaves the file as it was. */
  save(item: Item): Promise<boolean> {
    return this.#inTurn(() => this.#save(item));
  }

  /** Resolves whether nothing of the item is left on disk. */
  remove(id: string): Promise<boolean> {
    return this.#inTurn(() => this.#remove(id));
  }

  #inTurn(change: () => boolean | Promise<boolean>): Promise<boolean> {
    const done = this.#lastChange.then(change);
    this.#lastChange = done;
    return done;
  }

  async #save(item: Item): Promise<boolean> {
    const sealer = await this.#sealer();
    if (sealer === undefined) return false;
    try {
      const sealed = (await sealer.seal(JSON.stringify(item))).toString('base64');
      const file = this.#open();
      file.set({ ...file.get(), [this.#ports.idOf(item)]: sealed });
      return true;
    } catch {
      this.#ports.report('save-failed');
      return false;
    }
  }

  #remove(id: string): boolean {
    try {
      // Without a keyring too: one that is gone now may have sealed it.
      const file = this.#open();
      const entries = file.get();
      if (!Object.hasOwn(entries, id)) return true;
      file.set(Object.fromEntries(Object.entries(entries).filter(([each]) => each !== id)));
      return true;
    } catch {
      this.#ports.report('remove-failed');
      return false;
    }
  }

  async #sealer(): Promise<Sealer | undefined> {
    const found = await this.#ports.found;
    return found.kind === 'keyring' ? found.sealer : undefined;
  }

  #open(): EntriesFile {
    return (this.#file ??= this.#ports.openFile());
  }

  async #unseal(sealer: Sealer, sealed: string): Promise<Item | undefined> {
    try {
      const text = await sealer.open(Buffer.from(sealed, 'base64'));
      return this.#ports.parse(JSON.parse(text));
    } catch {
      this.#ports.report('unseal-failed');
      return undefined;
    }
  }
}
