/**
 * The tables of a practice pool, and the file in which they last. A change costs the same however
 * much there is: only what changed is written, at the end of the file.
 */
import { realDisk, type Disk } from './disk.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { openRecordFile } from './open-record-file.ts';
import { RecordLog } from './record-log.ts';
import { SealedRows, type SealedTable } from './sealed-rows.ts';
import { Table, type RowChange, type TableShape } from './table.ts';

/** The tables that a record of shapes makes, under the same names. */
export type TablesOf<Shapes extends object> = {
  readonly [Name in keyof Shapes]: Shapes[Name] extends TableShape<infer Row> ? Table<Row> : never;
};

export interface RecordStoreOptions<Rows extends object> {
  /** Where the data file is; null keeps everything in memory only. */
  readonly folder: string | null;
  readonly tables: { readonly [Name in keyof Rows]: TableShape<Rows[Name]> };
  /** The present, milliseconds since 1970; part of the name of a file that is set aside. */
  readonly nowMs: number;
}

export interface OpenedRecordStore<Rows extends object> {
  readonly store: RecordStore;
  readonly tables: { readonly [Name in keyof Rows]: Table<Rows[Name]> };
  /** True until a group of changes is on disk, also after a crash before the first one. */
  readonly isNew: boolean;
  /** What a person should know of the file of before, in a sentence; else null. */
  readonly notice: string | null;
}

/**
 * Opens the tables of a folder, or empty ones. A data file that cannot be understood is set
 * aside, never overwritten: it may still be mended, or belong to a newer version. Rejects when
 * the folder is in use by another store (an Error of code `EFOLDERINUSE`), when something else
 * than a plain file stands in the place of the data file, and when the disk refuses.
 */
export async function openRecordStore<Rows extends object>(
  { folder, tables, nowMs }: RecordStoreOptions<Rows>,
  disk: Disk = realDisk,
): Promise<OpenedRecordStore<Rows>> {
  type AnyRow = Rows[keyof Rows];
  // Each table is given only rows of its own shape.
  const shapes = Object.entries(tables) as [string, TableShape<AnyRow>][];
  const drawers = shapes.map(([name, shape]) => ({ name, shape, sealed: new SealedRows(shape) }));
  const sealed = drawers.map((drawer) => drawer.sealed);
  const keeping = folder === null ? null : await openKeeping(disk, folder, sealed, nowMs);
  const store = new RecordStore(keeping);
  const opened = drawers.map(({ name, shape, sealed }) => {
    const note = (change: RowChange<AnyRow>): void => store.note(() => sealed.seal(change));
    return [name, new Table(shape, sealed.rows(), note)] as const;
  });
  return {
    store,
    // The names and shapes are those of `tables`, one by one.
    tables: Object.fromEntries(opened) as object as OpenedRecordStore<Rows>['tables'],
    isNew: keeping?.isNew ?? true,
    notice: keeping?.notice ?? null,
  };
}

/** What keeps the changes of a store. */
interface Keeping {
  readonly log: RecordLog;
  readonly lock: FolderLock;
}

export class RecordStore {
  readonly #keeping: Keeping | null;
  #unsealed: (() => string)[] = [];
  #closing: Promise<void> | null = null;

  /** Made by `openRecordStore`. */
  constructor(keeping: Keeping | null) {
    this.#keeping = keeping;
  }

  /** For the tables: a change, as a function that seals it and answers its JSON. */
  note(seal: () => string): void {
    if (this.#keeping !== null) this.#unsealed.push(seal);
  }

  /**
   * Closes the group of changes made since the last seal: a crash keeps all of a group or none
   * of it. Changes that are never sealed are never written.
   */
  seal(): void {
    if (this.#unsealed.length === 0) return;
    const changes = this.#unsealed;
    this.#unsealed = [];
    this.#keeping?.log.add(changes.map((seal) => seal()));
  }

  /**
   * Resolves when everything sealed so far would survive a power cut. Rejects when the write
   * failed; the changes stay in memory and go out with the next write that works.
   */
  async durable(): Promise<void> {
    await this.#keeping?.log.durable();
  }

  /**
   * Has what was deleted taken off the disk as well, in the background, soon after the next
   * write. Of a file of many rows it goes when the file is next written anew, or at the close.
   */
  tidy(): void {
    this.#keeping?.log.tidy();
  }

  /**
   * Seals, writes what is left, and gives the file and the folder free, also when it rejects
   * because the last write failed.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.seal();
    if (this.#keeping === null) return;
    const { log, lock } = this.#keeping;
    await log.close().finally(() => lock.release());
  }
}

async function openKeeping(
  disk: Disk,
  folder: string,
  sealed: readonly SealedTable[],
  nowMs: number,
): Promise<Keeping & { readonly isNew: boolean; readonly notice: string | null }> {
  await disk.makeFolder(folder);
  const lock = await lockFolder(folder);
  try {
    const { file, ...found } = await openRecordFile({ disk, folder, sealed, nowMs });
    return { log: new RecordLog({ disk, folder, file, sealed }), lock, ...found };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
