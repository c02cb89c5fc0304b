/**
 * The journal on disk: one small file of JSON that only its owner can read. A write is over
 * when the file and the folder's entry for it have both reached the disk; before that a
 * power cut may leave the old state, never half a file.
 */
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import type { WriteFault } from '../contract/document.ts';
import { journalName } from './journal-name.ts';
import { parseEntry, type Journal, type JournalEntry, type WriteResult } from './journal.ts';

/** As much of Node's `fs/promises` as is used; a test stands in for a disk that is full. */
export type Disk = Pick<typeof fs, 'lstat' | 'open' | 'readFile' | 'rename' | 'rm'>;

export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'entry'; readonly entry: JournalEntry }
  /** It could not be read. It was kept under this name: it may be all there is. */
  | { readonly kind: 'damaged'; readonly setAsideAs: string }
  /** It is there, and the disk gives it neither to be read nor to be set aside. */
  | { readonly kind: 'unreadable' };

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const faults: Readonly<Record<string, WriteFault>> = {
  EACCES: 'no-permission',
  EDQUOT: 'no-space',
  ENOSPC: 'no-space',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
};

/** An entry is about a kilobyte; what is far longer is none of ours. */
const longestBytes = 256 * 1024;

export class JournalFile implements Journal {
  readonly #folder: string;
  readonly #disk: Disk;
  /** Changes run one after the other: a late write must not bring back what was removed. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, disk: Disk = fs) {
    this.#folder = folder;
    this.#disk = disk;
  }

  write(entry: JournalEntry): Promise<WriteResult> {
    return this.#inTurn(async () => {
      try {
        await this.#write(JSON.stringify(entry));
        return { kind: 'written' };
      } catch (error) {
        await this.#disk.rm(this.#temporary, { force: true }).catch(() => undefined);
        return { kind: 'not-written', why: faults[codeOf(error)] ?? 'failed' };
      }
    });
  }

  remove(): Promise<boolean> {
    return this.#inTurn(async () => {
      try {
        await this.#disk.rm(this.#path, { force: true });
        await this.#syncFolder();
        return true;
      } catch {
        return false;
      }
    });
  }

  /** What an earlier run left. Half a write that never counted is removed on the way. */
  async find(): Promise<Found> {
    await this.#disk.rm(this.#temporary, { force: true }).catch(() => undefined);
    try {
      const entry = parseEntry(await this.#content());
      return entry === undefined ? await this.#setAside() : { kind: 'entry', entry };
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return { kind: 'none' };
      return this.#setAside();
    }
  }

  get #path(): string {
    return join(this.#folder, journalName);
  }

  get #temporary(): string {
    return `${this.#path}.new`;
  }

  #inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(change);
    this.#last = done;
    return done;
  }

  async #write(text: string): Promise<void> {
    // What lies there is half a write of an earlier run, or a trap: a link would be followed.
    await this.#disk.rm(this.#temporary, { force: true });
    const file = await this.#disk.open(this.#temporary, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await this.#disk.rename(this.#temporary, this.#path);
    await this.#syncFolder();
  }

  async #syncFolder(): Promise<void> {
    // Windows has no handle on a folder; its rename is durable by itself.
    if (process.platform === 'win32') return;
    const folder = await this.#disk.open(this.#folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  /** Undefined for what cannot be an entry. */
  async #content(): Promise<unknown> {
    const { size, ...kind } = await this.#stat();
    if (!kind.isPlain || size > longestBytes) return undefined;
    try {
      return JSON.parse(await this.#disk.readFile(this.#path, 'utf8'));
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  async #stat(): Promise<{ readonly size: number; readonly isPlain: boolean }> {
    const stat = await this.#disk.lstat(this.#path);
    return { size: stat.size, isPlain: stat.isFile() };
  }

  async #setAside(): Promise<Found> {
    const name = `deletion.corrupt-${Date.now()}.json`;
    try {
      await this.#disk.rename(this.#path, join(this.#folder, name));
      return { kind: 'damaged', setAsideAs: name };
    } catch {
      return { kind: 'unreadable' };
    }
  }
}
