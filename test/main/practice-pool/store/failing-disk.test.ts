/** A disk that refuses, and one that stops in the middle of it all. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../../../main/practice-pool/store/disk.ts';
import {
  afterCrash,
  fileIn,
  newFolder,
  openScene,
  person,
  rowsOf,
  save,
  type Scene,
} from './support/stores.ts';
import { Gate } from './support/gate.ts';
import { diskFull, watchedDisk, type DiskStep } from './support/watched-disk.ts';

type Verb = DiskStep['verb'];

/** Some thirty times a few megabytes, on a disk that others use as well. */
const diskTimeoutMs = 60_000;

/** A disk that refuses the verbs that are in the answered set at the moment. */
function refusingDisk() {
  const refused = new Set<Verb>();
  const disk = watchedDisk(({ verb }) => {
    if (refused.has(verb)) throw diskFull();
  });
  return { disk, refused };
}

const put = async (scene: Scene, id: string): Promise<void> => {
  scene.tables.people.put(person(id));
  await save(scene);
};

describe('a write that fails', () => {
  test.each<[string, Verb[]]>([
    ['half way', ['write']],
    ['when it is to be made durable', ['sync']],
    ['and cannot be taken back', ['write', 'truncate']],
    ['and cannot be taken back from a disk that lost it', ['sync', 'truncate']],
  ])('is told, and goes out with the next one that works: %s', async (_, verbs) => {
    const folder = await newFolder();
    const { disk, refused } = refusingDisk();
    const scene = await openScene(folder, disk);
    await put(scene, 'before');
    for (const verb of verbs) refused.add(verb);
    await expect(put(scene, 'refused')).rejects.toThrow('ENOSPC');
    await expect(put(scene, 'also refused')).rejects.toThrow('ENOSPC');
    await expect(scene.store.durable()).rejects.toThrow('ENOSPC');
    expect(scene.tables.people.size).toBe(3);
    refused.clear();
    const before = await realDisk.open(fileIn(folder));
    await scene.store.durable();
    // A file of which nobody knows what the disk has of it is not trusted with more.
    expect(await before?.isLinked()).toBe(!verbs.includes('truncate'));
    await before?.close();
    const crashed = await afterCrash(folder);
    expect([crashed.notice, rowsOf(crashed)]).toEqual([null, rowsOf(scene)]);
    await put(scene, 'after');
    expect(rowsOf(await afterCrash(folder))).toEqual(rowsOf(scene));
    expect(await readdir(folder)).toEqual(['practice-pool.jsonl']);
  });

  test('leaves nothing of it in the file', async () => {
    const folder = await newFolder();
    const { disk, refused } = refusingDisk();
    const scene = await openScene(folder, disk);
    await put(scene, 'before');
    const text = await readFile(fileIn(folder), 'utf8');
    refused.add('write');
    await expect(put(scene, 'refused')).rejects.toThrow('ENOSPC');
    expect(await readFile(fileIn(folder), 'utf8')).toBe(text);
  });

  test('does not fail those who came after it began', async () => {
    const folder = await newFolder();
    const [reached, refusal] = [new Gate(), new Gate()];
    const hold = { isOn: false };
    const disk = watchedDisk(async ({ verb }) => {
      if (verb !== 'sync' || !hold.isOn) return;
      hold.isOn = false;
      reached.open();
      await refusal.passed;
    });
    const scene = await openScene(folder, disk);
    hold.isOn = true;
    const first = put(scene, 'first');
    await reached.passed;
    const second = put(scene, 'second');
    refusal.bar(diskFull());
    await expect(first).rejects.toThrow('ENOSPC');
    await second;
    expect(rowsOf(await afterCrash(folder)).people).toEqual([person('first'), person('second')]);
  });

  test('rejects the close as well, which still frees the folder', async () => {
    const folder = await newFolder();
    const { disk, refused } = refusingDisk();
    const scene = await openScene(folder, disk);
    await put(scene, 'before');
    refused.add('write').add('truncate');
    scene.tables.people.put(person('lost'));
    await expect(scene.store.close()).rejects.toThrow('ENOSPC');
    expect(rowsOf(await openScene(folder)).people).toEqual([person('before')]);
  });

  test.each<Verb>(['makeFolder', 'remove', 'create', 'write', 'sync', 'rename', 'syncFolder'])(
    'at the start rejects the opening, and the folder is free: %s',
    async (verb) => {
      const folder = await newFolder();
      const { disk, refused } = refusingDisk();
      refused.add(verb);
      await expect(openScene(folder, disk)).rejects.toThrow('ENOSPC');
      expect(await openScene(folder)).toMatchObject({ isNew: true, notice: null });
    },
  );
});

describe('a folder that goes away', () => {
  test('is an error while something is in its place, and made again afterwards', async () => {
    const folder = await newFolder();
    const scene = await openScene(folder);
    await put(scene, 'before');
    await rm(folder, { recursive: true });
    await writeFile(folder, 'in the way');
    await expect(put(scene, 'refused')).rejects.toMatchObject({ code: 'EEXIST' });
    await rm(folder);
    await put(scene, 'after');
    expect(rowsOf(await afterCrash(folder))).toEqual(rowsOf(scene));
  });

  test('takes no unsealed change into the file that is made again', async () => {
    const folder = await newFolder();
    const scene = await openScene(folder);
    await put(scene, 'before');
    await rm(folder, { recursive: true });
    scene.tables.people.put(person('after'));
    scene.store.seal();
    scene.tables.people.put(person('unsealed'));
    scene.tables.people.delete('before');
    await scene.store.durable();
    const { people } = rowsOf(await afterCrash(folder));
    expect(people).toEqual([person('before'), person('after')]);
  });
});

describe('writes', () => {
  test('are shared by all groups sealed while another write is under way', async () => {
    const folder = await newFolder();
    const [reached, release] = [new Gate(), new Gate()];
    const syncs: string[] = [];
    const disk = watchedDisk(async ({ verb, name }) => {
      if (verb !== 'sync' || name.endsWith('.tmp')) return;
      syncs.push(name);
      reached.open();
      await release.passed;
    });
    // The file has its first name as long as it is the one that was made.
    await (await openScene(folder)).store.close();
    const scene = await openScene(folder, disk);
    const all = [put(scene, 'a')];
    await reached.passed;
    for (const id of ['b', 'c', 'd']) all.push(put(scene, id));
    release.open();
    await Promise.all(all);
    expect(syncs).toHaveLength(2);
    expect(rowsOf(await afterCrash(folder))).toEqual(rowsOf(scene));
  });
});

describe('a power cut', { timeout: diskTimeoutMs }, () => {
  const large = 'x'.repeat(150_000);
  const ids = ['a', 'b', 'c'];

  /** Three rows put over and over, so that snapshots are made, each time both or none. */
  async function work(scene: Scene, acknowledge: (round: number) => void): Promise<void> {
    for (let round = 0; round < 6; round += 1) {
      for (const id of ids) scene.tables.people.put(person(id, `${round}`, large));
      await save(scene);
      acknowledge(round);
    }
    await scene.store.close();
  }

  /** Runs the work on a disk that is dead from one step on; answers whether it came so far. */
  async function cutAt(step: number): Promise<boolean> {
    const folder = await newFolder();
    const seen = { steps: 0, acknowledged: -1 };
    const disk = watchedDisk(() => {
      seen.steps += 1;
      if (seen.steps > step) throw new Error('dead');
    });
    const opened = await openScene(folder, disk).catch(() => null);
    if (opened !== null) {
      const done = work(opened, (round) => {
        seen.acknowledged = round;
      });
      await done.catch(() => undefined);
      await opened.store.close().catch(() => undefined);
    }
    const isThere = await realDisk.exists(fileIn(folder));
    const { tables, notice, isNew, store } = await openScene(folder);
    const rounds = ids.map((id) => Number(tables.people.get(id)?.name ?? -1));
    expect(notice).toBeNull();
    expect(new Set(rounds).size).toBe(1);
    expect(rounds[0]).toBeGreaterThanOrEqual(seen.acknowledged);
    expect(rounds[0]).toBeLessThanOrEqual(seen.acknowledged + 1);
    expect(isNew).toBe(rounds[0] === -1);
    expect(isThere || isNew).toBe(true);
    await store.close();
    return seen.steps > step;
  }

  test('at whichever step of the disk loses nothing acknowledged and halves no group', async () => {
    let steps = 0;
    while (await cutAt(steps)) steps += 1;
    // Opening, six writes and at least one snapshot.
    expect(steps).toBeGreaterThan(25);
  });
});
