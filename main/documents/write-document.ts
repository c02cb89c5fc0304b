/**
 * Puts a paper on the disk, whole or not at all: into a new file beside its place first, and
 * from there into it in one step. Readable by its owner alone.
 */
import { randomBytes } from 'node:crypto';
import { lstat, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { DocumentForm, SaveOutcome, WriteFault } from '../contract/document.ts';

/** As much of a file system as is needed here. */
export interface Files {
  readonly open: typeof open;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
}

export type Written = Extract<SaveOutcome, { kind: 'saved' | 'not-written' }>;

/** What a system's error code means to the person. */
export const writeFaultOf = (error: unknown): WriteFault => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no-space';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no-permission';
    default:
      return 'failed';
  }
};

/** Makes what stands on the disk certain, as far as the system offers that for folders. */
const settle = async (folder: string, files: Files): Promise<void> => {
  try {
    const handle = await files.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows has no such thing, and the file itself is safe by now.
  }
};

/**
 * Writes `text` to `path`, in place of what may stand there. A link in that place is replaced,
 * not followed.
 */
export const writeDocument = async (
  path: string,
  text: string,
  files: Files = { open, rename, unlink },
): Promise<Written> => {
  const folder = dirname(path);
  // A name nobody can have prepared: `wx` refuses what is there already, links too.
  const beside = join(folder, `.signet-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const handle = await files.open(beside, 'wx', 0o600);
    try {
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await files.rename(beside, path);
    } catch (error) {
      await files.unlink(beside).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    return { kind: 'not-written', why: writeFaultOf(error) };
  }
  await settle(folder, files);
  return { kind: 'saved', name: basename(path) };
};

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/**
 * The place that was chosen, with the form's extension. Where Signet adds it, nobody was
 * asked about a file of that longer name, so the name of none that exists is taken.
 */
export const placeFor = async (chosen: string, form: DocumentForm): Promise<string> => {
  const extensions = form === 'html' ? ['.html', '.htm'] : ['.json'];
  if (extensions.includes(extname(chosen).toLowerCase())) return chosen;
  const place = `${chosen}.${form}`;
  let [free, number] = [place, 1];
  while (await isThere(free)) {
    number += 1;
    free = `${chosen} (${number}).${form}`;
  }
  return free;
};
