/** Data files that a crash, a failing disk or another program left. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  encodeLine,
  headerLine,
  isSoundLine,
} from '../../../../main/practice-pool/store/log-line.ts';
import {
  fileIn,
  newFolder,
  openScene,
  person,
  rowsOf,
  save,
  type Scene,
} from './support/stores.ts';

const header = `${headerLine}\n`;

const line = (...changes: readonly unknown[]): string =>
  encodeLine(changes.map((change) => JSON.stringify(change))).toString();

const put = (id: string): string => line(['put', 'people', person(id)]);

async function openText(folder: string, text: string | Buffer): Promise<Scene> {
  await mkdir(folder, { recursive: true });
  await writeFile(fileIn(folder), text);
  return openScene(folder);
}

describe('a file that a crash cut short', () => {
  test('has the last group wholly or not at all, wherever it was cut', async () => {
    const folder = await newFolder();
    const first = await openScene(folder);
    first.tables.people.put(person('a'));
    await save(first);
    const before = rowsOf(first);
    const start = (await readFile(fileIn(folder))).length;
    first.tables.people.put(person('b', 'Bé 😀'));
    first.tables.people.delete('a');
    first.tables.places.put({ code: 'here' });
    await save(first);
    const after = rowsOf(first);
    const whole = await readFile(fileIn(folder));
    await first.store.close();
    expect(whole.length - start).toBeGreaterThan(100);
    for (let length = start; length <= whole.length; length += 1) {
      const scene = await openText(folder, whole.subarray(0, length));
      expect(scene).toMatchObject({ isNew: false, notice: null });
      expect(rowsOf(scene)).toEqual(length === whole.length ? after : before);
      await scene.store.close();
    }
  });

  test.each([
    ['zeros', Buffer.alloc(5_000)],
    ['a line of something else', Buffer.from('something else\n')],
    ['half a line and more lines of nothing', Buffer.from(`${put('b').slice(0, 40)}\n\n\n`)],
    ['a line without its first byte', Buffer.from(put('b').slice(1))],
  ])('loses %s at its end, and goes on behind what is sound', async (_, tail) => {
    const folder = await newFolder();
    const sound = header + put('a');
    const first = await openText(folder, Buffer.concat([Buffer.from(sound), tail]));
    expect(first).toMatchObject({ isNew: false, notice: null });
    expect(await readFile(fileIn(folder), 'utf8')).toBe(sound);
    first.tables.people.put(person('c'));
    await save(first);
    expect(await readFile(fileIn(folder), 'utf8')).toBe(sound + put('c'));
    expect(await readdir(folder)).toEqual(['practice-pool.jsonl']);
  });

  test('is new when no group came through', async () => {
    const scene = await openText(await newFolder(), header + put('a').slice(0, -1));
    expect(scene).toMatchObject({ isNew: true, notice: null });
    expect(rowsOf(scene).people).toEqual([]);
  });

  test('takes the place of a snapshot that was never finished', async () => {
    const folder = await newFolder();
    await mkdir(folder);
    await writeFile(`${fileIn(folder)}.tmp`, header + put('half'));
    const scene = await openText(folder, header + put('a'));
    expect(rowsOf(scene).people).toEqual([person('a')]);
    expect(await readdir(folder)).toEqual(['practice-pool.jsonl']);
  });
});

describe('a file that cannot be understood', () => {
  const flipped = put('a').replace('"people"', '"peopla"');
  const later = headerLine.replace('2', '3');

  test.each([
    ['empty', ''],
    ['without a whole first line', headerLine],
    ['of a later version', `${later}\n${put('a')}`],
    ['of another program', '{"users":[]}\n'],
    ['of the earlier version under the new name', '{"version":1,"users":[]}'],
    ['damaged at its start', ` ${header}${put('a')}`],
    ['damaged before a sound line', header + flipped + put('b')],
    ['with a line cut out of the middle', header + put('a').slice(0, -1) + put('b') + put('c')],
    ['with an unknown table', header + line(['put', 'ships', { id: 'a' }])],
    ['with an unknown table to delete from', header + line(['del', 'ships', 'a'])],
    ['with a row of another shape', header + put('a') + line(['put', 'people', { id: 'b' }])],
    ['with an unknown verb', header + line(['move', 'people', 'a'])],
    ['with something else than changes', header + encodeLine(['{}']).toString()],
  ])('is set aside whole, and the store starts anew: %s', async (_, text) => {
    const folder = await newFolder();
    const scene = await openText(folder, text);
    const aside = 'practice-pool.jsonl.corrupt-2026-11-23T12-00-00.000Z';
    expect(scene.isNew).toBe(true);
    expect(scene.notice).toBe(
      'The practice pool could not read its data file and started anew. ' +
        `The old file was set aside as ${aside}.`,
    );
    expect(rowsOf(scene)).toEqual({ people: [], places: [] });
    expect(await readFile(join(folder, aside), 'utf8')).toBe(text);
    scene.tables.people.put(person('fresh'));
    await scene.store.close();
    expect(rowsOf(await openScene(folder)).people).toEqual([person('fresh')]);
    expect((await readdir(folder)).sort()).toEqual(['practice-pool.jsonl', aside]);
  });

  test('never takes the place of one that was set aside before', async () => {
    const folder = await newFolder();
    const names: (string | undefined)[] = [];
    for (const text of ['one', 'two', 'three']) {
      const { store, notice } = await openText(folder, text);
      names.push(/aside as (.+)\.$/.exec(notice ?? '')?.[1]);
      await store.close();
    }
    const contents = names.map((name) => readFile(join(folder, name ?? 'unnamed'), 'utf8'));
    expect(await Promise.all(contents)).toEqual(['one', 'two', 'three']);
  });

  test('is also a snapshot whose last row is damaged', async () => {
    const folder = await newFolder();
    const first = await openScene(folder);
    for (const id of ['a', 'b', 'b']) first.tables.people.put(person(id));
    await first.store.close();
    const text = await readFile(fileIn(folder), 'utf8');
    const second = await openText(folder, text.replace('"id":"b"', '"id":"x"'));
    expect(second.notice).toContain('could not read');
  });
});

describe('a file of the earlier version', () => {
  test('is left as it is, and said once', async () => {
    const folder = await newFolder();
    await mkdir(folder);
    await writeFile(join(folder, 'practice-pool.json'), '{"version":1}');
    const first = await openScene(folder);
    expect(first.isNew).toBe(true);
    expect(first.notice).toBe(
      'The practice pool started anew: practice-pool.json is of an earlier version ' +
        'and was left as it is.',
    );
    await first.store.close();
    expect((await openScene(folder)).notice).toBeNull();
    expect(await readFile(join(folder, 'practice-pool.json'), 'utf8')).toBe('{"version":1}');
  });
});

describe('a line', () => {
  test('is sound until any of its bits changes', () => {
    const sound = Buffer.from(put('a').slice(0, -1));
    expect(isSoundLine(sound)).toBe(true);
    for (let bit = 0; bit < sound.length * 8; bit += 1) {
      const other = Buffer.from(sound);
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(isSoundLine(other)).toBe(false);
    }
  });
});
