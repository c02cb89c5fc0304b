/** Finding or making the data of a pool at its start. */
import { basename } from 'node:path';
import { importKeys, type SigningKeys } from './keys.ts';
import { seedPool, type Seed } from './seed.ts';
import { parsePoolData, type PoolData } from './store/data.ts';
import type { DataFile } from './store/data-file.ts';

export interface Loaded {
  readonly data: PoolData;
  readonly keys: SigningKeys;
  /** True when nothing of this is on disk yet. */
  readonly isNew: boolean;
  /** Something the person should know, in a sentence; else null. */
  readonly notice: string | null;
}

/**
 * Reads the data file, or seeds a new pool when there is none. A file that cannot be
 * understood is set aside, never overwritten: it may still be mended, or belong to a newer
 * version. Rejects when the file cannot be read at all.
 */
export async function loadPool(file: DataFile | null, seed: Seed): Promise<Loaded> {
  const text = (await file?.read()) ?? null;
  if (file === null || text === null) return seeded(seed, null);
  const stored = understand(text);
  if (stored !== null) return { ...stored, isNew: false, notice: null };
  const path = await file.setAside(seed.nowMs);
  return seeded(
    seed,
    `The practice pool could not read its data file and started anew. ` +
      `The old file was set aside as ${basename(path)}.`,
  );
}

async function seeded(seed: Seed, notice: string | null): Promise<Loaded> {
  const data = await seedPool(seed);
  return { data, keys: importKeys(data.keys), isNew: true, notice };
}

/** Null when the shape is wrong or a key is none. */
function understand(text: string): { readonly data: PoolData; readonly keys: SigningKeys } | null {
  const data = parsePoolData(text);
  if (data === null) return null;
  try {
    return { data, keys: importKeys(data.keys) };
  } catch {
    return null;
  }
}
