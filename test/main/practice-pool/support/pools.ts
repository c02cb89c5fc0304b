/** Pools for tests: fresh, in memory, on a clock that only moves when told. */
import { onTestFinished } from 'vitest';
import { generateStoredKeys } from '../../../../main/practice-pool/keys.ts';
import {
  openPracticePool,
  type PracticePoolOptions,
} from '../../../../main/practice-pool/open-practice-pool.ts';
import type { PracticePool } from '../../../../main/practice-pool/practice-pool.ts';
import { recordAnswer, reportAnswersSeen } from './answers-seen.ts';

/** Made once for each test file. */
export const poolKeys = await generateStoredKeys();

/** A full second: token times have no fractions. */
export const startMs = Date.UTC(2026, 10, 23, 12, 0, 0);

export interface Scene {
  readonly pool: PracticePool;
  /** Id of the client that can do everything. */
  readonly clientId: string;
  readonly clock: { nowMs: number };
}

/** Opens a pool that is closed when the test ends. */
export async function openScene({
  clientName = 'Signet',
  ...options
}: PracticePoolOptions & { readonly clientName?: string } = {}): Promise<Scene> {
  const clock = { nowMs: startMs };
  const pool = await openPracticePool({
    keys: poolKeys,
    now: () => clock.nowMs,
    observe: recordAnswer,
    ...options,
  });
  onTestFinished(async () => {
    await pool.close();
    reportAnswersSeen();
  });
  return { pool, clientId: clientNamed(pool, clientName), clock };
}

export function clientNamed(pool: PracticePool, name: string): string {
  const client = pool.clients.find((candidate) => candidate.name === name);
  if (client === undefined) throw new Error(`no client ${name}`);
  return client.clientId;
}

export const seconds = 1000;
export const minutes = 60 * seconds;
export const hours = 60 * minutes;
export const days = 24 * hours;
