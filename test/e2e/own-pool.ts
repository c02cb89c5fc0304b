/** A pool that the test itself runs, so that it can be made to fail and be looked into. */
import { openPracticePool } from '../../main/practice-pool/open-practice-pool.ts';
import type { PracticePool } from '../../main/practice-pool/practice-pool.ts';
import type { ServiceSettingsInput } from '../../main/practice-pool/settings/service-settings.ts';
import { test as base } from './fixtures.ts';

export { expect } from './fixtures.ts';

export const test = base.extend<{
  /** The pools to open; the plain one unless a spec says otherwise. */
  readonly poolSettings: ServiceSettingsInput | null;
  readonly pool: PracticePool;
}>({
  poolSettings: [null, { option: true }],

  pool: async ({ poolSettings }, use) => {
    const pool = await openPracticePool(poolSettings === null ? {} : { settings: poolSettings });
    await use(pool);
    await pool.close();
  },
});

/** The demo owner of a pool that still has one. */
export const demoOf = ({ demo }: PracticePool): { username: string; password: string } => {
  if (demo === null) throw new Error('The demo owner is gone.');
  return demo;
};
