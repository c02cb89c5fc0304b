/** Whatever is done in whatever order, a store agrees with plain Maps. */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterCrash,
  newFolder,
  openScene,
  person,
  rowsOf,
  type Person,
  type Scene,
} from './support/stores.ts';

type Step =
  | { readonly verb: 'put'; readonly row: Person }
  | { readonly verb: 'delete'; readonly id: string }
  | { readonly verb: 'seal' | 'save' | 'crash' | 'reopen' };

const anyId = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', '');

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(anyId, fc.string({ unit: 'binary' }), fc.subarray(['red', 'blue']))
      .map(([id, name, tags]): Step => ({ verb: 'put', row: person(id, name, ...tags) })),
  },
  { weight: 3, arbitrary: anyId.map((id): Step => ({ verb: 'delete', id })) },
  { weight: 3, arbitrary: fc.constant<Step>({ verb: 'seal' }) },
  { weight: 3, arbitrary: fc.constant<Step>({ verb: 'save' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ verb: 'crash' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ verb: 'reopen' }) },
);

/** The same table three times over: as it is, by the last seal, and on disk. */
class Model {
  now = new Map<string, Person>();
  sealed = new Map<string, Person>();
  saved = new Map<string, Person>();
}

async function agrees(steps: readonly Step[]): Promise<void> {
  const folder = await newFolder();
  const model = new Model();
  let scene: Scene = await openScene(folder);
  let byTag = scene.tables.people.indexBy(({ tags }) => tags);
  const open = async (): Promise<void> => {
    scene = await openScene(folder);
    byTag = scene.tables.people.indexBy(({ tags }) => tags);
  };
  const act = async (step: Step): Promise<void> => {
    switch (step.verb) {
      case 'put':
        scene.tables.people.put(step.row);
        model.now.set(step.row.id, step.row);
        return;
      case 'delete':
        expect(scene.tables.people.delete(step.id)).toBe(model.now.delete(step.id));
        return;
      case 'seal':
        scene.store.seal();
        model.sealed = new Map(model.now);
        return;
      case 'save':
        await scene.store.durable();
        model.saved = model.sealed;
        return;
      case 'crash': {
        const crashed = await afterCrash(folder);
        expect(rowsOf(crashed).people).toEqual([...model.saved.values()]);
        await crashed.store.close();
        return;
      }
      case 'reopen':
        await scene.store.close();
        model.sealed = new Map(model.now);
        model.saved = model.sealed;
        return open();
    }
  };
  for (const step of steps) {
    await act(step);
    const rows = [...model.now.values()];
    expect(rowsOf(scene).people).toEqual(rows);
    for (const tag of ['red', 'blue']) {
      expect(byTag.find(tag)).toEqual(rows.filter(({ tags }) => tags.includes(tag)));
    }
  }
  await scene.store.close();
  await rm(dirname(folder), { recursive: true });
}

/** Hundreds of files, on a disk that others use as well. */
const diskTimeoutMs = 60_000;

test(
  'a store agrees with plain Maps about what there is, what is found, and what lasts',
  { timeout: diskTimeoutMs },
  async () => {
    const anySteps = fc.array(anyStep, { maxLength: 40, size: 'max' });
    await fc.assert(fc.asyncProperty(anySteps, agrees), { numRuns: 60 });
  },
);
