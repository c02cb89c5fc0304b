/** Tables in memory. */
import { describe, expect, test } from 'vitest';
import { openScene, person, type Person } from './support/stores.ts';

async function newTable() {
  const { tables } = await openScene(null);
  return tables.people;
}

describe('a table', () => {
  test('holds the last row that was put under each key', async () => {
    const table = await newTable();
    expect([table.size, table.has('a'), table.get('a')]).toEqual([0, false, null]);
    table.put(person('a', 'Ada'));
    table.put(person('b', 'Bo'));
    table.put(person('a', 'Anna'));
    expect(table.get('a')).toEqual(person('a', 'Anna'));
    expect([table.size, table.has('a')]).toEqual([2, true]);
    expect(table.delete('a')).toBe(true);
    expect(table.delete('a')).toBe(false);
    expect([table.size, table.has('a'), table.get('a')]).toEqual([1, false, null]);
  });

  test('lists rows in the order of insertion; a replaced one keeps its place', async () => {
    const table = await newTable();
    for (const id of ['c', 'a', 'b']) table.put(person(id));
    table.put(person('c', 'again'));
    table.delete('a');
    table.put(person('a'));
    expect([...table.values()].map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  test.each([
    ['with a member too few', { id: 'a', name: 'Ada' }],
    ['with a member too many', { ...person('a'), surprise: 1 }],
    ['that JSON makes another one of', { ...person('a'), name: NaN }],
    ['with a member that JSON leaves out', { ...person('a'), name: undefined }],
    ['whose key JSON changes', { ...person('a'), id: { toString: (): string => 'a' } }],
  ])('refuses a row it could not read back: %s', async (_, row) => {
    const table = await newTable();
    table.put(person('b'));
    expect(() => table.put(row as unknown as Person)).toThrow('not a row of the table people');
    expect([...table.values()]).toEqual([person('b')]);
  });
});

describe('an index', () => {
  const idsOf = (rows: readonly Person[]): readonly string[] => rows.map(({ id }) => id);

  test('finds the rows there are, and those put later, under each of their keys', async () => {
    const table = await newTable();
    table.put(person('a', 'Ada', 'red', 'blue'));
    const byTag = table.indexBy(({ tags }) => tags);
    table.put(person('b', 'Bo', 'blue', 'blue'));
    table.put(person('c', 'Cy'));
    expect(idsOf(byTag.find('red'))).toEqual(['a']);
    expect(idsOf(byTag.find('blue'))).toEqual(['a', 'b']);
    expect(byTag.find('green')).toEqual([]);
  });

  test('follows replaced and deleted rows', async () => {
    const table = await newTable();
    const byTag = table.indexBy(({ tags }) => tags);
    table.put(person('a', 'Ada', 'red', 'blue'));
    table.put(person('a', 'Anna', 'blue', 'green'));
    expect(byTag.find('red')).toEqual([]);
    expect(byTag.find('blue')).toEqual([person('a', 'Anna', 'blue', 'green')]);
    expect(idsOf(byTag.find('green'))).toEqual(['a']);
    table.delete('a');
    expect([byTag.find('blue'), byTag.find('green')]).toEqual([[], []]);
  });

  test('gives rows in the order of the table, also those that got the key late', async () => {
    const table = await newTable();
    const byTag = table.indexBy(({ tags }) => tags);
    table.put(person('a', 'Ada'));
    table.put(person('b', 'Bo', 'red'));
    table.put(person('c', 'Cy', 'red'));
    table.put(person('a', 'Ada', 'red'));
    table.put(person('d', 'Di', 'red'));
    expect(idsOf(byTag.find('red'))).toEqual(['a', 'b', 'c', 'd']);
    table.delete('b');
    table.put(person('b', 'Bo', 'red'));
    expect(idsOf(byTag.find('red'))).toEqual(['a', 'c', 'd', 'b']);
  });

  test('answers rows that later changes leave alone', async () => {
    const table = await newTable();
    const byTag = table.indexBy(({ tags }) => tags);
    table.put(person('a', 'Ada', 'red'));
    const found = byTag.find('red');
    table.delete('a');
    expect(idsOf(found)).toEqual(['a']);
  });
});
