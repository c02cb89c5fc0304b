/** The disk with somebody before it who can make it wait, or fail. */
import {
  realDisk,
  type Disk,
  type DiskFile,
} from '../../../../../main/practice-pool/store/disk.ts';

export interface DiskStep {
  readonly verb:
    'makeFolder' | 'syncFolder' | 'create' | 'rename' | 'remove' | 'write' | 'truncate' | 'sync';
  /** File name of what it is done to; of a rename, the old one. */
  readonly name: string;
}

/**
 * Calls `before` ahead of everything that changes something. When it throws, nothing is done; of
 * a write, the first half is.
 */
export function watchedDisk(before: (step: DiskStep) => void | Promise<void>): Disk {
  const ask = async (verb: DiskStep['verb'], path: string): Promise<void> =>
    before({ verb, name: path.split(/[/\\]/).at(-1) ?? path });
  const watched = (file: DiskFile, path: string): DiskFile => ({
    ...file,
    async write(bytes, position) {
      try {
        await ask('write', path);
      } catch (error) {
        await file.write(bytes.subarray(0, bytes.length / 2), position);
        throw error;
      }
      await file.write(bytes, position);
    },
    truncate: (length) => ask('truncate', path).then(() => file.truncate(length)),
    sync: () => ask('sync', path).then(() => file.sync()),
  });
  return {
    exists: (path) => realDisk.exists(path),
    async open(path) {
      const file = await realDisk.open(path);
      return file === null ? null : watched(file, path);
    },
    create: (path) =>
      ask('create', path)
        .then(() => realDisk.create(path))
        .then((file) => watched(file, path)),
    makeFolder: (path) => ask('makeFolder', path).then(() => realDisk.makeFolder(path)),
    syncFolder: (path) => ask('syncFolder', path).then(() => realDisk.syncFolder(path)),
    rename: (from, to) => ask('rename', from).then(() => realDisk.rename(from, to)),
    remove: (path) => ask('remove', path).then(() => realDisk.remove(path)),
  };
}

/** What the file system says when nothing more fits. */
export const diskFull = (): Error =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
