/** One writer for each folder. */
import { lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { askClaim } from '../../../../main/practice-pool/store/folder-claim.ts';
import { lockFolder, type FolderLock } from '../../../../main/practice-pool/store/folder-lock.ts';
import { Child, processTimeoutMs } from './support/children.ts';
import { newFolder, openScene, person, rowsOf } from './support/stores.ts';

const isSocketName = /^practice-pool-[0-9a-f]{16}-[0-9a-f]{8}$/;

const inUse = { code: 'EFOLDERINUSE' };

async function lock(folder: string): Promise<FolderLock> {
  const held = await lockFolder(folder);
  onTestFinished(() => held.release());
  return held;
}

async function madeFolder(): Promise<string> {
  const folder = await newFolder();
  await mkdir(folder);
  return folder;
}

/** Has temporary files go to a folder of this test alone; answers it. */
async function ownTemporaryFolder(name = 'tmp'): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'lock-'));
  const folder = join(parent, name);
  await mkdir(folder);
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await rm(parent, { recursive: true, force: true });
  });
  return folder;
}

describe('a folder', () => {
  test('is refused to a second store, in words, until the first is closed', async () => {
    const folder = await newFolder();
    const first = await openScene(folder);
    await expect(openScene(folder)).rejects.toMatchObject(inUse);
    await expect(openScene(folder)).rejects.toThrow(
      `The folder ${folder} is in use by another practice pool.`,
    );
    first.tables.people.put(person('a'));
    await first.store.close();
    expect(rowsOf(await openScene(folder)).people).toEqual([person('a')]);
  });

  test('is the same one by another path', async () => {
    const folder = await madeFolder();
    await symlink(folder, `${folder}-link`);
    await lock(folder);
    await expect(lockFolder(`${folder}-link`)).rejects.toMatchObject(inUse);
    await expect(lockFolder(join(folder, '..', 'data'))).rejects.toMatchObject(inUse);
  });

  test('is another one than those beside it', async () => {
    await lock(await madeFolder());
    await lock(await madeFolder());
  });

  test('is given to exactly one of many who ask at the same time', async () => {
    const folder = await madeFolder();
    for (let round = 0; round < 10; round += 1) {
      const asked = await Promise.allSettled(Array.from({ length: 5 }, () => lockFolder(folder)));
      const held = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(held).toHaveLength(1);
      for (const one of asked) {
        if (one.status === 'rejected') expect(one.reason).toMatchObject(inUse);
      }
      await held[0]?.release();
    }
  });

  test('must be there', async () => {
    await expect(lockFolder(await newFolder())).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('the socket of a lock', { skip: process.platform === 'win32' }, () => {
  test('is open to its owner alone, and gone when the lock is released', async () => {
    const temporary = await ownTemporaryFolder();
    const held = await lock(await madeFolder());
    const names = await readdir(temporary);
    const sockets = names.filter((name) => isSocketName.test(name));
    expect(sockets).toHaveLength(1);
    const socket = await lstat(join(temporary, sockets[0] ?? ''));
    expect([socket.isSocket(), socket.mode & 0o777]).toEqual([true, 0o600]);
    expect(await askClaim(join(temporary, sockets[0] ?? ''))).toBe('held');
    await held.release();
    expect(await readdir(temporary)).not.toContain(sockets[0]);
  });

  test('is elsewhere when temporary files have too long a path for sockets', async () => {
    const folder = await madeFolder();
    const temporary = await ownTemporaryFolder('t'.repeat(100));
    const held = await lock(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject(inUse);
    expect(await readdir(temporary)).toEqual([]);
    await held.release();
    await lock(folder);
  });

  test('is not in the way when it is no socket at all', async () => {
    const folder = await madeFolder();
    const temporary = await ownTemporaryFolder();
    const held = await lock(folder);
    const [name = ''] = (await readdir(temporary)).filter((entry) => isSocketName.test(entry));
    await held.release();
    await writeFile(join(temporary, name), 'left');
    await lock(folder);
  });
});

describe('a process', { timeout: processTimeoutMs }, () => {
  test('holds its folder until it is killed, and leaves nothing in the way', async () => {
    const temporary = await ownTemporaryFolder();
    const folder = await newFolder();
    const child = new Child('hold-folder.ts', folder);
    expect(await child.nextLine()).toBe('open');
    await expect(openScene(folder)).rejects.toMatchObject(inUse);
    await child.kill();
    const scene = await openScene(folder);
    await expect(openScene(folder)).rejects.toMatchObject(inUse);
    await scene.store.close();
    const left = (await readdir(temporary)).filter((name) => isSocketName.test(name));
    expect(left).toEqual([]);
  });

  test('ends although it never closed its store', async () => {
    await ownTemporaryFolder();
    const child = new Child('hold-folder.ts', await newFolder(), 'leave');
    expect(await child.ended).toBe(0);
  });
});
