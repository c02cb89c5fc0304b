/** Finding the data file of a folder at the start, and making one where there is none. */
import { basename, join } from 'node:path';
import type { Disk, DiskFile } from './disk.ts';
import type { LoggedChange } from './log-line.ts';
import { readLog, type LogReading } from './read-log.ts';
import { createRecordFile, discardRecordFile, RecordFile } from './record-file.ts';
import type { SealedTable } from './sealed-rows.ts';

/** The data file in `folder`. */
export const recordPath = (folder: string): string => join(folder, 'practice-pool.jsonl');

/** What is to take the place of the data file is made under this name, beside it. */
export const draftPath = (folder: string): string => `${recordPath(folder)}.tmp`;

/** The one of version 1, which nothing reads any more. */
const earlierName = 'practice-pool.json';

export interface RecordFilePlace {
  readonly disk: Disk;
  /** It must be there. */
  readonly folder: string;
  /** Of every table; they take in what the file says. */
  readonly sealed: readonly SealedTable[];
  readonly nowMs: number;
}

export interface OpenedRecordFile {
  readonly file: RecordFile;
  /** True when no change is in it. */
  readonly isNew: boolean;
  readonly notice: string | null;
}

/** Opens the data file, or sets it aside and makes another one. Rejects when the disk refuses. */
export async function openRecordFile(place: RecordFilePlace): Promise<OpenedRecordFile> {
  const { disk, folder, sealed } = place;
  await disk.remove(draftPath(folder));
  const found = await disk.open(recordPath(folder));
  if (found === null) {
    const isEarlier = await disk.exists(join(folder, earlierName));
    return startAnew(place, isEarlier ? earlierNotice : null);
  }
  try {
    const reading = await readLog(found, (changes) => replay(sealed, changes));
    if (reading.kind === 'sound') return await goOn(found, reading);
  } catch (error) {
    await found.close();
    throw error;
  }
  await found.close();
  for (const table of sealed) table.clear();
  return startAnew(place, asideNotice(await setAside(place)));
}

async function goOn(
  found: DiskFile,
  { length, lines }: Extract<LogReading, { kind: 'sound' }>,
): Promise<OpenedRecordFile> {
  // What a crash left at the end would run into the next line.
  await found.truncate(length);
  return { file: new RecordFile(found, length), isNew: lines === 0, notice: null };
}

async function startAnew(
  { disk, folder }: RecordFilePlace,
  notice: string | null,
): Promise<OpenedRecordFile> {
  const file = await createRecordFile(disk, draftPath(folder), []);
  try {
    await disk.rename(draftPath(folder), recordPath(folder));
    await disk.syncFolder(folder);
  } catch (error) {
    await discardRecordFile(disk, draftPath(folder), file);
    throw error;
  }
  return { file, isNew: true, notice };
}

/** Takes in the changes of a line; false when no table of ours has such rows. */
function replay(sealed: readonly SealedTable[], changes: readonly LoggedChange[]): boolean {
  return changes.every(([verb, name, content]) => {
    const table = sealed.find((table) => table.name === name);
    if (table === undefined) return false;
    if (verb === 'put') return table.replayPut(content);
    table.replayDelete(content);
    return true;
  });
}

/** Moves the file out of the way, under a name that nothing has yet; answers that path. */
async function setAside({ disk, folder, nowMs }: RecordFilePlace): Promise<string> {
  const stamp = new Date(nowMs).toISOString().replaceAll(':', '-');
  const path = await freePath(disk, `${recordPath(folder)}.corrupt-${stamp}`);
  await disk.rename(recordPath(folder), path);
  await disk.syncFolder(folder);
  return path;
}

async function freePath(disk: Disk, wanted: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const path = count === 1 ? wanted : `${wanted}-${count}`;
    if (!(await disk.exists(path))) return path;
  }
}

const asideNotice = (path: string): string =>
  `The practice pool could not read its data file and started anew. ` +
  `The old file was set aside as ${basename(path)}.`;

const earlierNotice =
  `The practice pool started anew: ${earlierName} is of an earlier version ` +
  `and was left as it is.`;
