/** What has to hold after every fault, whatever it was: asked of the disk, the pool and the wire. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { journalName } from '../../main/deletion/journal-name.ts';
import { parseEntry, type JournalEntry } from '../../main/deletion/journal.ts';
import { openFaultStage, type FaultSettings, type FaultStage } from './fault-stage.ts';
import { allowedAfterCrash, allowedAtRest, type Facts, type Kind } from './truth-table.ts';

/** With one of these on screen the deletion is not over: a next start has to know of it. */
const openKinds: readonly Kind[] = ['unknown', 'clean-up-left'];

/** How every access and ID token of these tests begins, and how every refresh token does. */
const tokenBeginnings = [
  Buffer.from(JSON.stringify({ alg: 'RS256', kid: 'k' })).toString('base64url'),
  'refresh-',
];

/** A text as it stands, and as base64 writes it wherever in the encoded bytes it begins. */
const spellings = (text: string): readonly string[] => [
  text,
  ...[0, 1, 2].map((before) => {
    const encoded = Buffer.from(' '.repeat(before) + text).toString('base64');
    const whole = Math.floor(((before + text.length) * 8) / 6);
    return encoded.slice(Math.ceil((before * 8) / 6), whole);
  }),
];

/** Every file below a folder, with what is in it. */
const filesIn = async (folder: string) => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    found
      .filter((file) => file.isFile())
      .map(async (file) => {
        const path = join(file.parentPath, file.name);
        return { name: file.name, path, content: await readFile(path, 'latin1') };
      }),
  );
};

const entryIn = (content: string): JournalEntry | undefined =>
  parseEntry(JSON.parse(Buffer.from(content, 'latin1').toString('utf8')));

/** What the world shows once Signet is at rest. */
const factsOf = (stage: FaultStage, isJournalThere: boolean): Facts => ({
  exists: stage.pool.exists,
  couldLeave: stage.requests().onTheWire > 0,
  proof: stage.proof(),
  told: stage.poolTells,
  kept: stage.world.stored.size > 0 || isJournalThere,
});

/** One yes is worth one request at the most, wherever it is counted. */
const expectNoMoreRequestsThanYeses = (stage: FaultStage): void => {
  for (const [where, count] of Object.entries(stage.requests())) {
    expect(count, `requests ${where}`).toBeLessThanOrEqual(stage.confirmations);
  }
};

/** While it is open, the way to the truth is kept; when it is over, nothing is left of it. */
const expectRightThingsKept = async (
  stage: FaultStage,
  kind: Kind,
  journal: { readonly path: string; readonly content: string } | undefined,
): Promise<void> => {
  expect(journal !== undefined, 'whether there is a journal').toBe(openKinds.includes(kind));
  if (journal !== undefined) {
    const entry = entryIn(journal.content);
    expect(entry).toMatchObject({ subject: { sub: stage.pool.account.sub } });
    expect((await stat(journal.path)).mode & 0o777).toBe(0o600);
    // A next start has to find the truth, or the sign-in to find it out with.
    const isTruthNoted = entry?.phase === 'deleted' || entry?.phase === 'already-gone';
    if (!isTruthNoted) expect(stage.world.stored.size).toBe(1);
  }
  const isOver = kind === 'deleted' || kind === 'already-gone';
  if (kind !== 'clean-up-left') expect(stage.world.stored.size).toBe(isOver ? 0 : 1);
};

/** Fails unless all that is on screen, on the disk and on the wire is as the truth allows. */
export const expectPromisesKept = async (stage: FaultStage): Promise<void> => {
  const { deletion, bugs } = stage.app;
  await deletion.atRest();
  const { kind } = deletion.view();
  const files = await filesIn(stage.folder);
  const journal = files.find(({ name }) => name === journalName);
  const facts = factsOf(stage, journal !== undefined);
  const allowed =
    stage.takenUp === undefined ? allowedAtRest(facts) : allowedAfterCrash(stage.takenUp, facts);

  expect(allowed, 'what may be on screen').toContain(kind);
  expect(stage.lies, 'what was said and not true').toEqual([]);
  expectNoMoreRequestsThanYeses(stage);
  await expectRightThingsKept(stage, kind, journal);
  expect(files.map(({ name }) => name).filter((name) => name !== journalName)).toEqual([]);
  for (const { content } of files) {
    for (const text of tokenBeginnings.flatMap(spellings)) expect(content).not.toContain(text);
  }
  expect(bugs).toHaveLength(stage.bugs);
};

/** Opens a stage for one case. Every promise has to be kept when it is over. */
export const onFaultStage = async (
  settings: FaultSettings,
  act: (stage: FaultStage) => Promise<void>,
): Promise<void> => {
  const stage = await openFaultStage(settings);
  try {
    await act(stage);
    await expectPromisesKept(stage);
  } finally {
    await stage.close();
  }
};
