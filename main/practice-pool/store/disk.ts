/** The few things the store asks of a file system. */
import { constants, type Stats } from 'node:fs';
import { lstat, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';

/** An open file. */
export interface DiskFile {
  /** Fills `buffer` from `position` on; answers how many bytes there were, 0 at the end. */
  read(buffer: Buffer, position: number): Promise<number>;
  /** Writes all of `bytes`, or rejects. */
  write(bytes: Buffer, position: number): Promise<void>;
  truncate(length: number): Promise<void>;
  /** Resolves when the content would survive a power cut. */
  sync(): Promise<void>;
  /** False once the file has no name any more: somebody deleted or replaced it. */
  isLinked(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Disk {
  /** Makes a folder, and those above it, for its owner alone. One that is there stays as is. */
  makeFolder(path: string): Promise<void>;
  /** Resolves when names in the folder would survive a power cut. */
  syncFolder(path: string): Promise<void>;
  /** Null when there is none. Rejects when something else than a plain file is there. */
  open(path: string): Promise<DiskFile | null>;
  /** A new file for its owner alone. Rejects when anything is there already. */
  create(path: string): Promise<DiskFile>;
  exists(path: string): Promise<boolean>;
  /** Replaces what is at `to`. */
  rename(from: string, to: string): Promise<void>;
  /** Nothing to remove is no failure. */
  remove(path: string): Promise<void>;
}

export const realDisk: Disk = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  async syncFolder(path) {
    // Windows cannot open a folder; its renames are journaled by the file system.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  },
  async open(path) {
    const entry = await entryAt(path);
    if (entry === null) return null;
    if (!entry.isFile()) throw notPlain(path);
    // What was a file may have become a link or a pipe by now. Windows has neither flag.
    const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
    const handle = await open(path, constants.O_RDWR | O_NOFOLLOW | O_NONBLOCK);
    try {
      if (!(await handle.stat()).isFile()) throw notPlain(path);
      await handle.chmod(0o600);
    } catch (error) {
      await handle.close();
      throw error;
    }
    return fileOn(handle);
  },
  create: async (path) => fileOn(await open(path, 'wx', 0o600)),
  exists: async (path) => (await entryAt(path)) !== null,
  rename,
  remove: (path) => rm(path, { force: true }),
};

function fileOn(handle: FileHandle): DiskFile {
  return {
    async read(buffer, position) {
      return (await handle.read(buffer, 0, buffer.length, position)).bytesRead;
    },
    async write(bytes, position) {
      let done = 0;
      while (done < bytes.length) {
        const { bytesWritten } = await handle.write(bytes, done, null, position + done);
        done += bytesWritten;
      }
    },
    truncate: (length) => handle.truncate(length),
    sync: () => handle.datasync(),
    isLinked: async () => (await handle.stat()).nlink > 0,
    close: () => handle.close(),
  };
}

async function entryAt(path: string): Promise<Stats | null> {
  return lstat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
}

const notPlain = (path: string): Error => new Error(`${path} is not a plain file.`);
