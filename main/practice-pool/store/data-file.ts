/**
 * The one file in the data folder. It is replaced whole: a crash at any instant leaves
 * either the old or the new content, never a mixture.
 */
import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export const dataFileName = 'practice-pool.json';

export class DataFile {
  readonly path: string;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.path = join(folder, dataFileName);
  }

  /**
   * The file's text; null when there is none. Rejects when the path holds something else
   * than a plain file: a link planted there must not be read through.
   */
  async read(): Promise<string | null> {
    const entry = await lstat(this.path).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (entry === null) return null;
    if (!entry.isFile()) throw new Error(`${this.path} is not a plain file.`);
    return readFile(this.path, 'utf8');
  }

  /** Replaces the content. Resolves when it would survive a power cut. */
  async write(text: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const temporary = `${this.path}.tmp`;
    // A left-over of a crash; "wx" below refuses whatever else might stand in its place.
    await rm(temporary, { force: true });
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, this.path);
    await this.#syncFolder();
  }

  /** Moves the file out of the way under a name with the time in it; answers that path. */
  async setAside(nowMs: number): Promise<string> {
    const stamp = new Date(nowMs).toISOString().replaceAll(':', '-');
    const path = `${this.path}.corrupt-${stamp}`;
    await rename(this.path, path);
    await this.#syncFolder();
    return path;
  }

  async #syncFolder(): Promise<void> {
    // Windows cannot open a folder; its renames are journaled by the file system.
    if (process.platform === 'win32') return;
    const folder = await open(this.#folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
