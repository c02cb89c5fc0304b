/** Stores for tests, in folders that are removed when the test ends. */
import { lstat, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { onTestFinished } from 'vitest';
import type { Disk } from '../../../../../main/practice-pool/store/disk.ts';
import {
  openRecordStore,
  type OpenedRecordStore,
} from '../../../../../main/practice-pool/store/record-store.ts';
import type { TableShape } from '../../../../../main/practice-pool/store/table.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
}

export interface Place {
  readonly code: string;
}

export interface Rows {
  readonly people: Person;
  readonly places: Place;
}

export const people: TableShape<Person> = {
  name: 'people',
  keyOf: ({ id }) => id,
  schema: v.strictObject({ id: v.string(), name: v.string(), tags: v.array(v.string()) }),
};

export const places: TableShape<Place> = {
  name: 'places',
  keyOf: ({ code }) => code,
  schema: v.strictObject({ code: v.string() }),
};

export const person = (id: string, name = id, ...tags: readonly string[]): Person => ({
  id,
  name,
  tags,
});

export const nowMs = Date.UTC(2026, 10, 23, 12, 0, 0);

/** A folder that does not exist yet, in one that is removed when the test ends. */
export async function newFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'practice-pool-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  return join(parent, 'data');
}

export const fileIn = (folder: string): string => join(folder, 'practice-pool.jsonl');

export const modeOf = async (path: string): Promise<string> =>
  ((await lstat(path)).mode & 0o777).toString(8);

export type Scene = OpenedRecordStore<Rows>;

/** Opens a store that is closed when the test ends, whatever its disk makes of that. */
export async function openScene(folder: string | null, disk?: Disk): Promise<Scene> {
  const scene = await openRecordStore({ folder, tables: { people, places }, nowMs }, disk);
  onTestFinished(() => scene.store.close().catch(() => undefined));
  return scene;
}

/** Seals what was changed and waits until it is on disk. */
export async function save({ store }: Scene): Promise<void> {
  store.seal();
  await store.durable();
}

/** All rows of both tables, in their order. */
export const rowsOf = ({ tables }: Scene): { people: Person[]; places: Place[] } => ({
  people: [...tables.people.values()],
  places: [...tables.places.values()],
});

/** What a store would find if its process ended now: the file is copied and opened elsewhere. */
export async function afterCrash(folder: string): Promise<Scene> {
  const elsewhere = await mkdtemp(join(tmpdir(), 'practice-pool-'));
  onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
  await writeFile(fileIn(elsewhere), await readFile(fileIn(folder)));
  return openScene(elsewhere);
}
