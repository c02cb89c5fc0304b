/** What a store has after it was closed, or its process ended. */
import { chmod, lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  afterCrash,
  fileIn,
  modeOf,
  newFolder,
  openScene,
  person,
  rowsOf,
  save,
} from './support/stores.ts';

describe('a store in a folder', () => {
  test('has the same rows, order and indexes after a restart', async () => {
    const folder = await newFolder();
    const first = await openScene(folder);
    expect(first).toMatchObject({ isNew: true, notice: null });
    for (const id of ['c', 'a', 'b']) first.tables.people.put(person(id, 'x', 'red'));
    first.tables.places.put({ code: 'here' });
    await save(first);
    first.tables.people.put(person('c', 'y\u2028\n"😀', 'red'));
    first.tables.people.delete('a');
    first.tables.people.put(person('a', 'z', 'red'));
    await save(first);
    const before = rowsOf(first);
    await first.store.close();
    const second = await openScene(folder);
    expect(second).toMatchObject({ isNew: false, notice: null });
    expect(rowsOf(second)).toEqual(before);
    expect(second.tables.people.indexBy(({ tags }) => tags).find('red')).toEqual(before.people);
  });

  test('has on disk, before it says so, what was sealed, and not what was not', async () => {
    const folder = await newFolder();
    const scene = await openScene(folder);
    scene.tables.people.put(person('sealed'));
    scene.store.seal();
    scene.tables.people.put(person('open'));
    await scene.store.durable();
    expect(rowsOf(await afterCrash(folder)).people).toEqual([person('sealed')]);
    await save(scene);
    expect(rowsOf(await afterCrash(folder)).people).toEqual([person('sealed'), person('open')]);
  });

  test('writes at its close what was not sealed yet', async () => {
    const folder = await newFolder();
    const first = await openScene(folder);
    first.tables.people.put(person('a'));
    await Promise.all([first.store.close(), first.store.close()]);
    expect(rowsOf(await openScene(folder)).people).toEqual([person('a')]);
  });

  test('writes nothing where nothing was sealed', async () => {
    const folder = await newFolder();
    const scene = await openScene(folder);
    const before = await readFile(fileIn(folder), 'utf8');
    scene.store.seal();
    await scene.store.durable();
    expect(await readFile(fileIn(folder), 'utf8')).toBe(before);
  });

  test('is new until a first group is on disk, and not again when all was deleted', async () => {
    const folder = await newFolder();
    const first = await openScene(folder);
    first.tables.people.put(person('a'));
    expect((await afterCrash(folder)).isNew).toBe(true);
    await save(first);
    expect((await afterCrash(folder)).isNew).toBe(false);
    first.tables.people.delete('a');
    await first.store.close();
    const second = await openScene(folder);
    expect([second.isNew, rowsOf(second).people]).toEqual([false, []]);
  });

  test('appends what changed, a group to a line, and leaves the rest of the file alone', async () => {
    const folder = await newFolder();
    const scene = await openScene(folder);
    scene.tables.people.put(person('a'));
    await save(scene);
    const before = await readFile(fileIn(folder), 'utf8');
    scene.tables.people.delete('a');
    scene.tables.places.put({ code: 'here' });
    await save(scene);
    const after = await readFile(fileIn(folder), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toMatch(
      /^[0-9a-f]{16} \[\["del","people","a"\],\["put","places",\{"code":"here"\}\]\]\n$/,
    );
  });

  test('keeps nothing of what was deleted once it was closed', async () => {
    const folder = await newFolder();
    const scene = await openScene(folder);
    scene.tables.people.put(person('a', 'secret'));
    scene.tables.people.put(person('b', 'earlier'));
    scene.tables.people.put(person('b', 'later'));
    await save(scene);
    scene.tables.people.delete('a');
    await scene.store.close();
    const text = await readFile(fileIn(folder), 'utf8');
    expect(text).not.toMatch(/secret|earlier/);
    expect(text).toContain('later');
    expect(await readdir(folder)).toEqual(['practice-pool.jsonl']);
  });

  test('refuses to keep what comes after its close', async () => {
    const scene = await openScene(await newFolder());
    await scene.store.close();
    await scene.store.durable();
    scene.tables.people.put(person('late'));
    await expect(save(scene)).rejects.toThrow('The record store is closed.');
  });
});

describe('a store in memory', () => {
  test('does the same without a file', async () => {
    const scene = await openScene(null);
    expect(scene).toMatchObject({ isNew: true, notice: null });
    scene.tables.people.put(person('a'));
    await save(scene);
    expect(rowsOf(scene).people).toEqual([person('a')]);
    await scene.store.close();
  });
});

describe('the data file', () => {
  test('is open to its owner alone, in a folder that is too', async () => {
    const folder = await newFolder();
    const scene = await openScene(folder);
    expect([await modeOf(folder), await modeOf(fileIn(folder))]).toEqual(['700', '600']);
    scene.tables.people.put(person('a'));
    scene.tables.people.delete('a');
    await scene.store.close();
    expect(await modeOf(fileIn(folder))).toBe('600');
    await chmod(fileIn(folder), 0o644);
    await openScene(folder);
    expect(await modeOf(fileIn(folder))).toBe('600');
  });

  test('is not followed when it is a link', async () => {
    const folder = await newFolder();
    await mkdir(folder);
    const target = join(folder, 'elsewhere');
    await writeFile(target, 'precious');
    await symlink(target, fileIn(folder));
    await expect(openScene(folder)).rejects.toThrow('is not a plain file');
    expect(await readFile(target, 'utf8')).toBe('precious');
    await rm(fileIn(folder));
    await openScene(folder);
  });

  test('is not a folder', async () => {
    const folder = await newFolder();
    await mkdir(fileIn(folder), { recursive: true });
    await expect(openScene(folder)).rejects.toThrow('is not a plain file');
  });

  test('is written beside a link that lies where it is made', async () => {
    const folder = await newFolder();
    await mkdir(folder);
    const target = join(folder, 'elsewhere');
    await writeFile(target, 'precious');
    await symlink(target, `${fileIn(folder)}.tmp`);
    await openScene(folder);
    expect(await readFile(target, 'utf8')).toBe('precious');
    expect((await lstat(fileIn(folder))).isFile()).toBe(true);
  });

  test('needs a folder that can be made', async () => {
    const folder = await newFolder();
    await writeFile(folder, 'in the way');
    await expect(openScene(folder)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(openScene(join(folder, 'data'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
