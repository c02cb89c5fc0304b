/** What was deleted leaves the disk as well, while the store goes on. */
import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import {
  afterCrash,
  fileIn,
  newFolder,
  openScene,
  person,
  rowsOf,
  save,
} from './support/stores.ts';

const textOf = (folder: string): Promise<string> => readFile(fileIn(folder), 'utf8');

test('what was deleted goes from the file soon after it was asked for', async () => {
  const folder = await newFolder();
  const scene = await openScene(folder);
  scene.tables.people.put(person('stays'));
  scene.tables.people.put(person('goes'));
  await save(scene);
  scene.tables.people.delete('goes');
  await save(scene);
  expect(await textOf(folder)).toContain('"goes"');
  scene.tables.people.put(person('next'));
  scene.store.tidy();
  await save(scene);
  await vi.waitUntil(async () => !(await textOf(folder)).includes('"goes"'));
  expect(rowsOf(await afterCrash(folder))).toEqual(rowsOf(scene));
});

test('one deleted while the file is made anew goes too', async () => {
  const folder = await newFolder();
  const scene = await openScene(folder);
  const ids = Array.from({ length: 20 }, (_, at) => `row-${at}`);
  for (const id of ids) scene.tables.people.put(person(id));
  await save(scene);
  for (const id of ids.slice(1)) {
    scene.tables.people.delete(id);
    scene.store.tidy();
    await save(scene);
  }
  await vi.waitUntil(async () => !/"row-[1-9]/.test(await textOf(folder)));
  expect(rowsOf(await afterCrash(folder))).toEqual(rowsOf(scene));
});
