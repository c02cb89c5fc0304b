/** A process that is killed while it writes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRecordStore } from '../../../../main/practice-pool/store/record-store.ts';
import { Child, processTimeoutMs } from './support/children.ts';
import { groupCount, notes, randomGroups, type Note } from './support/random-changes.ts';
import { newFolder, nowMs } from './support/stores.ts';

/** What there is after the first `count` groups of a seed. */
function notesAfter(seed: number, count: number): readonly Note[] {
  const map = new Map<string, Note>();
  for (const change of randomGroups(seed).slice(0, count).flat()) {
    if ('put' in change) map.set(change.put.id, change.put);
    else map.delete(change.remove);
  }
  return [...map.values()];
}

/** Kills a child at or soon after the acknowledgement of a group; answers the last one read. */
async function killedAt(group: number, folder: string, seed: number): Promise<number> {
  const child = new Child('change-and-tell.ts', folder, `${seed}`);
  let last = 0;
  child.lines.on('line', (line) => {
    // Its last word, where it came to its end before it was killed.
    if (line === 'done') return;
    last = Number(line);
    if (last === group) void child.kill();
  });
  await child.ended;
  return last;
}

test(
  'loses no acknowledged change when it is killed, at whatever moment',
  { timeout: 4 * processTimeoutMs },
  async () => {
    const anySeed = fc.integer({ min: 0, max: 2 ** 31 });
    const anyGroup = fc.integer({ min: 1, max: groupCount - 1 });
    await fc.assert(
      fc.asyncProperty(anySeed, anyGroup, async (seed, group) => {
        const folder = await newFolder();
        const acknowledged = await killedAt(group, folder, seed);
        expect(acknowledged).toBeGreaterThanOrEqual(group);
        const opened = await openRecordStore({ folder, tables: { notes }, nowMs });
        const rows = [...opened.tables.notes.values()];
        await opened.store.close();
        // Groups that only remove what is not there leave a file without a change, as a new one is.
        expect(opened.notice).toBeNull();
        // The group after the last acknowledged one may have come through or not.
        const outcomes = [acknowledged, acknowledged + 1].map((count) => notesAfter(seed, count));
        expect(outcomes).toContainEqual(rows);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  },
);
