/**
 * The shelf on disk: `secrets.json`, beside the sign-ins and sealed like them. A key names an
 * account or a pool, so it is sealed together with its value; what stands in the file as it
 * is, is a digest of it.
 */
import { createHash } from 'node:crypto';
import type Store from 'electron-store';
import * as v from 'valibot';
import { holdsSealedEntries, SealedEntries, type SealedEntriesPorts } from './sealed-entries.ts';
import type { Shelf } from './shelf.ts';

/** Digest of a key → the key and its value, sealed, base64. */
export interface SealedSecrets extends Record<string, unknown> {
  readonly secrets: Readonly<Record<string, string>>;
}

/** Whether a file's content is what the shelf writes, or an empty beginning. */
export const isSealedSecrets = (content: unknown): boolean =>
  holdsSealedEntries('secrets', content);

interface Secret {
  readonly key: string;
  readonly value: string;
}

const schema: v.GenericSchema<unknown, Secret> = v.strictObject({
  key: v.string(),
  value: v.string(),
});

const idOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

export interface SealedShelfPorts extends Pick<SealedEntriesPorts<Secret>, 'found' | 'report'> {
  /** Opened on first use: a computer without a keyring never gets the file. */
  readonly openFile: () => Pick<Store<SealedSecrets>, 'get' | 'set'>;
}

export class SealedShelf implements Shelf {
  readonly #entries: SealedEntries<Secret>;
  /** What is on the shelf, whether or not the disk has it too. */
  readonly #values = new Map<string, string>();
  #loading: Promise<void> | undefined;

  constructor({ openFile, found, report }: SealedShelfPorts) {
    this.#entries = new SealedEntries({
      found,
      report,
      idOf: ({ key }) => idOf(key),
      parse: (value) => {
        const result = v.safeParse(schema, value);
        return result.success ? result.output : undefined;
      },
      openFile: () => {
        const store = openFile();
        return {
          get: () => store.get('secrets', {}),
          set: (secrets) => store.set('secrets', secrets),
        };
      },
    });
  }

  async read(key: string): Promise<string | undefined> {
    await this.#loaded();
    return this.#values.get(key);
  }

  async put(key: string, value: string): Promise<boolean> {
    await this.#loaded();
    this.#values.set(key, value);
    return this.#entries.save({ key, value });
  }

  async remove(key: string): Promise<boolean> {
    await this.#loaded();
    this.#values.delete(key);
    return this.#entries.remove(idOf(key));
  }

  async keys(prefix: string): Promise<readonly string[]> {
    await this.#loaded();
    return [...this.#values.keys()].filter((key) => key.startsWith(prefix));
  }

  /** Read with the first need; whoever asks meanwhile waits for the same reading. */
  #loaded(): Promise<void> {
    return (this.#loading ??= this.#entries.load().then((secrets) => {
      for (const { key, value } of secrets) this.#values.set(key, value);
    }));
  }
}
