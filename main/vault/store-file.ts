/**
 * Opening one of Signet's own files: JSON, readable by its owner alone. What stands in its
 * place and cannot be used is set aside, never overwritten: it may be all there is.
 */
import { lstatSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';

export interface StoreFile<Content extends Record<string, unknown>> {
  readonly store: Store<Content>;
  /** The name that a damaged file was given; null when all was well. */
  readonly setAsideAs: string | null;
}

/** Undefined where there is nothing; null where there is no plain file of JSON. */
const contentAt = (path: string): unknown => {
  try {
    // A link would let somebody else choose what is written to.
    return lstatSync(path).isFile() ? JSON.parse(readFileSync(path, 'utf8')) : null;
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return absent ? undefined : null;
  }
};

/**
 * Opens `<name>.json` in `folder`, making it with the first write.
 * @param isContent whether what was read has the shape that is expected
 */
export const openStoreFile = <Content extends Record<string, unknown>>(
  folder: string,
  name: string,
  isContent: (content: unknown) => boolean,
): StoreFile<Content> => {
  const path = join(folder, `${name}.json`);
  const content = contentAt(path);
  const damaged = content !== undefined && !isContent(content);
  const setAsideAs = damaged ? `${name}.corrupt-${Date.now()}.json` : null;
  if (setAsideAs !== null) renameSync(path, join(folder, setAsideAs));
  const store = new Store<Content>({
    cwd: folder,
    name,
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
  });
  return { store, setAsideAs };
};
