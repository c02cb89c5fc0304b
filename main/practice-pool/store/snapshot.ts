/** A new data file without what is out of date, made beside the old one to take its place. */
import type { Disk } from './disk.ts';
import { draftPath, recordPath } from './open-record-file.ts';
import { createRecordFile, discardRecordFile, type RecordFile } from './record-file.ts';
import type { SealedTable } from './sealed-rows.ts';

/** Rows to a line: little enough that the program goes on with other things in between. */
const rowsPerLine = 100;

export class Snapshot {
  /** `superseded` of all tables at the moment of the snapshot. */
  readonly superseded: number;
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #rows: readonly Iterable<string>[];
  readonly #later: (readonly string[])[] = [];
  #file: RecordFile | null = null;

  /** Takes in what is sealed at this moment. */
  constructor(disk: Disk, folder: string, sealed: readonly SealedTable[]) {
    this.#disk = disk;
    this.#folder = folder;
    this.#rows = sealed.map((rows) => rows.capture());
    this.superseded = supersededIn(sealed);
  }

  get isWritten(): boolean {
    return this.#file !== null;
  }

  /** Has the snapshot follow a group of changes that is sealed after its moment. */
  follow(changesAsJson: readonly string[]): void {
    this.#later.push(changesAsJson);
  }

  /** Writes the rows down, beside the data file. */
  async write(): Promise<void> {
    this.#file = await createRecordFile(this.#disk, draftPath(this.#folder), linesOf(this.#rows));
  }

  /**
   * Writes down what was sealed up to now and takes the place of the data file, which is `old`.
   * Resolves with the file in its new place when all of that would survive a power cut. When it
   * rejects, `old` tells by `isUsable` whether it is the data file still.
   */
  async publish(old: RecordFile): Promise<RecordFile> {
    const file = this.#file;
    if (file === null) throw new Error('The snapshot is not written.');
    try {
      if (this.#later.length > 0) await file.append(this.#later.flat());
      // Windows replaces no file that is open.
      if (process.platform === 'win32') await old.close();
      await this.#disk.rename(draftPath(this.#folder), recordPath(this.#folder));
      await this.#disk.syncFolder(this.#folder);
    } catch (error) {
      await discardRecordFile(this.#disk, draftPath(this.#folder), file);
      throw error;
    }
    if (process.platform !== 'win32') await old.close().catch(() => undefined);
    return file;
  }
}

/** How much in the data file is out of date, counted since the store was opened. */
export const supersededIn = (sealed: readonly SealedTable[]): number =>
  sealed.reduce((sum, { superseded }) => sum + superseded, 0);

/** About how long a snapshot would be. */
export const bytesIn = (sealed: readonly SealedTable[]): number =>
  sealed.reduce((sum, { bytes }) => sum + bytes, 0);

function* linesOf(tables: readonly Iterable<string>[]): Iterable<readonly string[]> {
  for (const table of tables) {
    let line: string[] = [];
    for (const change of table) {
      line.push(change);
      if (line.length < rowsPerLine) continue;
      yield line;
      line = [];
    }
    if (line.length > 0) yield line;
  }
  // Behind a sound line, damage to a row is never taken for what a crash leaves at the end; and
  // a file in which all was deleted differs from a new one.
  yield [];
}
