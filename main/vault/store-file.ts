/**
 * Opening one of Signet's own files: JSON, readable by its owner alone. A file that cannot
 * be read is set aside, never overwritten: what is in it may be all there is.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';

export interface StoreFile<Content extends Record<string, unknown>> {
  readonly store: Store<Content>;
  /** The name a damaged file was given; null when all was well. */
  readonly setAsideAs: string | null;
}

/**
 * Opens `<name>.json` in `folder`.
 * @param isContent whether what was read has the shape that is expected; `{}` always has
 */
export const openStoreFile = <Content extends Record<string, unknown>>(
  folder: string,
  name: string,
  isContent: (content: unknown) => boolean,
): StoreFile<Content> => {
  const open = (): Store<Content> =>
    new Store<Content>({
      cwd: folder,
      name,
      configFileMode: 0o600,
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
    });
  try {
    const store = open();
    if (isContent(store.store)) return { store, setAsideAs: null };
  } catch (error) {
    // Broken JSON is thrown as such; a disk that fails is not mended by a new file.
    if (!(error instanceof SyntaxError)) throw error;
  }
  const setAsideAs = `${name}.corrupt-${Date.now()}.json`;
  renameSync(join(folder, `${name}.json`), join(folder, setAsideAs));
  return { store: open(), setAsideAs };
};
