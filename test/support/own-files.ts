/** What lies in Signet's own folder, looked into from outside. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { journalName } from '../../main/deletion/journal-name.ts';
import { parseEntry, type JournalEntry } from '../../main/deletion/journal.ts';

/** Signet's own folder in the home of a person. */
export const ownFolder = (userData: string): string => join(userData, 'profile');

/** The journal on the disk; null where there is none. Throws where it is damaged. */
export const journalIn = async (userData: string): Promise<JournalEntry | null> => {
  const folder = ownFolder(userData);
  if (!(await readdir(folder)).includes(journalName)) return null;
  const entry = parseEntry(JSON.parse(await readFile(join(folder, journalName), 'utf8')));
  if (entry === undefined) throw new Error('The journal is damaged.');
  return entry;
};

/** Everything in the folder that is or was a journal, by its name. */
export const journalFilesIn = async (userData: string): Promise<readonly string[]> =>
  (await readdir(ownFolder(userData))).filter((name) => name.startsWith('deletion'));

/** The sealed sign-ins as they lie on the disk. */
export const sealedSignInsIn = async (userData: string): Promise<readonly Buffer[]> => {
  const { sessions = {} } = JSON.parse(
    await readFile(join(ownFolder(userData), 'sessions.json'), 'utf8'),
  ) as { sessions?: Record<string, string> };
  return Object.values(sessions).map((sealed) => Buffer.from(sealed, 'base64'));
};
