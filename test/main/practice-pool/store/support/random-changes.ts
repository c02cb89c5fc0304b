/** The same random groups of changes for whoever knows the seed. */
import * as v from 'valibot';
import type { TableShape } from '../../../../../main/practice-pool/store/table.ts';

export interface Note {
  readonly id: string;
  readonly text: string;
}

export const notes: TableShape<Note> = {
  name: 'notes',
  keyOf: ({ id }) => id,
  schema: v.strictObject({ id: v.string(), text: v.string() }),
};

export const groupCount = 500;

/** What a group does: to a Map, or to a table. */
export type Group = readonly ({ readonly put: Note } | { readonly remove: string })[];

/** A linear congruential generator (Numerical Recipes); answers whole numbers below `limit`. */
function randomFrom(seed: number): (limit: number) => number {
  const state = { now: seed >>> 0 };
  return (limit) => {
    state.now = (Math.imul(state.now, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state.now / 2 ** 32) * limit);
  };
}

/** Long enough that the file is made anew several times on the way. */
export function randomGroups(seed: number): readonly Group[] {
  const random = randomFrom(seed);
  const change = (group: number): Group[number] => {
    const id = `note-${random(20)}`;
    if (random(4) === 0) return { remove: id };
    return { put: { id, text: `${group} ${'x'.repeat(random(15_000))}` } };
  };
  return Array.from({ length: groupCount }, (_, group) =>
    Array.from({ length: 1 + random(3) }, () => change(group)),
  );
}
