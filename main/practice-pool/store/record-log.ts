/** Writing changes down: in groups, durable before anybody is told, and never the same twice. */
import type { Disk } from './disk.ts';
import type { RecordFile } from './record-file.ts';
import type { SealedTable } from './sealed-rows.ts';
import { bytesIn, Snapshot, supersededIn } from './snapshot.ts';

/** A file up to this length is not worth a snapshot while the store is open. */
const smallBytes = 1024 * 1024;

/** From this many times the length of a snapshot on, one is made. */
const wasteful = 3;

/** Up to this length a snapshot is made at each close, so that what was deleted is gone. */
const cheapBytes = 4 * 1024 * 1024;

export interface RecordLogParts {
  readonly disk: Disk;
  readonly folder: string;
  readonly file: RecordFile;
  readonly sealed: readonly SealedTable[];
}

export class RecordLog {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #sealed: readonly SealedTable[];
  #file: RecordFile;
  /** Groups that no write has carried yet. */
  #queue: (readonly string[])[] = [];
  /** How many groups there were; of these, how many are durable, and how many a write lost. */
  #groups = 0;
  #savedGroups = 0;
  #failedGroups = 0;
  #writing: Promise<void> | null = null;
  #isClosed = false;
  #snapshot: Snapshot | null = null;
  /** Whether it succeeds or not, these resolve. */
  #snapshotWritten: Promise<void> = Promise.resolve();
  #snapshotDone: Promise<void> = Promise.resolve();
  #noSnapshotBelowBytes = smallBytes;
  #supersededInFile = 0;
  #isTidyWanted = false;

  constructor({ disk, folder, file, sealed }: RecordLogParts) {
    this.#disk = disk;
    this.#folder = folder;
    this.#file = file;
    this.#sealed = sealed;
  }

  /** Takes in a group of changes, which `sealed` has by now. */
  add(changesAsJson: readonly string[]): void {
    this.#queue.push(changesAsJson);
    this.#snapshot?.follow(changesAsJson);
    this.#groups += 1;
  }

  /**
   * Resolves when every group so far would survive a power cut. Groups that come while a write
   * is under way share the next one. Rejects when the write with the last of them failed; what
   * it carried goes out with the next one.
   */
  async durable(): Promise<void> {
    const wanted = this.#groups;
    while (this.#savedGroups < wanted) {
      if (this.#isClosed) throw new Error('The record store is closed.');
      try {
        await this.#write();
      } catch (error) {
        if (this.#failedGroups >= wanted) throw error;
      }
    }
  }

  /** With the next write a snapshot is begun, if it is a small one: something was deleted. */
  tidy(): void {
    this.#isTidyWanted = true;
  }

  /** Writes what is left, makes a snapshot if that is worth it, and closes the file. */
  async close(): Promise<void> {
    try {
      await this.durable();
      await this.#snapshotDone;
      const isCheap = bytesIn(this.#sealed) <= cheapBytes;
      const hasWaste = supersededIn(this.#sealed) > this.#supersededInFile;
      if (isCheap && hasWaste && this.#snapshot === null) this.#beginSnapshot();
      await this.#snapshotDone;
    } finally {
      // Whatever was begun must end here: the next to open the folder may come at once.
      this.#isClosed = true;
      await this.#writing?.catch(() => undefined);
      await this.#snapshotDone;
      await this.#file.close();
    }
  }

  #write(): Promise<void> {
    this.#writing ??= this.#writeNext().finally(() => {
      this.#writing = null;
    });
    return this.#writing;
  }

  async #writeNext(): Promise<void> {
    const isUsable = await this.#file.isUsable();
    // What takes the place of a lost file is made under the same name as a snapshot.
    if (!isUsable) await this.#snapshotWritten;
    if (this.#snapshot?.isWritten === true) {
      const isPublished = await this.#publish(this.#snapshot);
      if (!isPublished) return this.#writeNext();
    } else if (this.#queue.length > 0) {
      await (isUsable ? this.#append() : this.#startOver());
    }
    if (this.#isWasteful() || this.#isUntidy()) this.#beginSnapshot();
  }

  #append(): Promise<void> {
    return this.#carry((changesAsJson) => this.#file.append(changesAsJson));
  }

  /** Writes everything into a new file: the old one is gone, or cannot be mended. */
  #startOver(): Promise<void> {
    return this.#carry(async () => {
      const snapshot = new Snapshot(this.#disk, this.#folder, this.#sealed);
      await this.#disk.makeFolder(this.#folder);
      await snapshot.write();
      await this.#replaceFile(snapshot);
    });
  }

  /** Puts a snapshot in the place of the file; false when that failed. */
  async #publish(snapshot: Snapshot): Promise<boolean> {
    try {
      await this.#carry(() => {
        this.#snapshot = null;
        return this.#replaceFile(snapshot);
      });
      this.#noSnapshotBelowBytes = smallBytes;
      return true;
    } catch {
      this.#putSnapshotOff();
      return false;
    }
  }

  async #replaceFile(snapshot: Snapshot): Promise<void> {
    this.#file = await snapshot.publish(this.#file);
    this.#supersededInFile = snapshot.superseded;
  }

  /** Has `write`, which is called at once, carry all groups that wait. */
  async #carry(write: (changesAsJson: readonly string[]) => Promise<void>): Promise<void> {
    const carried = this.#queue;
    const upTo = this.#groups;
    this.#queue = [];
    try {
      await write(carried.flat());
      this.#savedGroups = upTo;
    } catch (error) {
      this.#queue = [...carried, ...this.#queue];
      this.#failedGroups = upTo;
      throw error;
    }
  }

  #isWasteful(): boolean {
    const { length } = this.#file;
    const isLong = length > Math.max(this.#noSnapshotBelowBytes, wasteful * bytesIn(this.#sealed));
    return isLong && this.#snapshot === null && !this.#isClosed;
  }

  #isUntidy(): boolean {
    const isSmall = bytesIn(this.#sealed) <= smallBytes;
    return this.#isTidyWanted && isSmall && this.#snapshot === null && !this.#isClosed;
  }

  /** While the rows are written beside the file, groups go on being written to it. */
  #beginSnapshot(): void {
    const snapshot = new Snapshot(this.#disk, this.#folder, this.#sealed);
    this.#snapshot = snapshot;
    this.#isTidyWanted = false;
    this.#snapshotWritten = snapshot.write().catch(() => this.#putSnapshotOff());
    this.#snapshotDone = this.#snapshotWritten.then(async () => {
      // Its turn comes with the next write, and that may be long in coming.
      while (this.#snapshot === snapshot) await this.#write().catch(() => undefined);
    });
  }

  /** Nothing is lost by a snapshot that fails: the file has it all. It is tried again later. */
  #putSnapshotOff(): void {
    this.#snapshot = null;
    this.#noSnapshotBelowBytes = 2 * this.#file.length;
  }
}
