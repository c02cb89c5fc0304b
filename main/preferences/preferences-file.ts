/**
 * The file of the preferences: small, read once before the window opens, written whole. It
 * holds no secret, and is its owner's alone all the same.
 */
import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isStoredPreferences,
  noPreferences,
  type StoredPreferences,
} from './stored-preferences.ts';

export interface PreferencesFile {
  read(): StoredPreferences;
  /** False where the disk refuses; what was there before is still there then. */
  write(preferences: StoredPreferences): boolean;
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Undefined where there is nothing; null where there is no plain file of JSON. */
const contentAt = (path: string): unknown => {
  try {
    // A link would let somebody else choose what is written to.
    return lstatSync(path).isFile() ? JSON.parse(readFileSync(path, 'utf8')) : null;
  } catch (error) {
    return isAbsent(error) ? undefined : null;
  }
};

/**
 * @param folder where it is kept
 * @param report told when a damaged file was set aside
 */
export const preferencesFile = (folder: string, report: () => void): PreferencesFile => {
  const path = join(folder, 'preferences.json');
  return {
    read: () => {
      const content = contentAt(path);
      if (content === undefined) return noPreferences;
      if (isStoredPreferences(content)) return content;
      try {
        renameSync(path, join(folder, `preferences.corrupt-${Date.now()}.json`));
        report();
      } catch {
        // It stays where it is, and is replaced by the next write.
      }
      return noPreferences;
    },
    write: (preferences) => {
      const draft = join(folder, 'preferences.new.json');
      try {
        writeFileSync(draft, `${JSON.stringify(preferences)}\n`, { mode: 0o600 });
        renameSync(draft, path);
        return true;
      } catch {
        return false;
      }
    },
  };
};
