/** One `test` for those who follow the walks: it lays the ground and says how to look. */
import type { Page } from 'playwright';
import { openPracticePool } from '../../main/practice-pool/open-practice-pool.ts';
import type { PracticePool } from '../../main/practice-pool/practice-pool.ts';
import { test as base } from './fixtures.ts';
import type { Ground, Walk } from './walks/walk.ts';

export { expect } from './fixtures.ts';

/** The sizes of the window: the smallest there is, and one of a large screen. */
export const sizes: readonly [Size, Size] = [
  { width: 900, height: 640 },
  { width: 1400, height: 900 },
];

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface GalleryFixtures {
  /** Follows a walk and looks at each scene. */
  readonly follow: (
    walk: Walk,
    look: (scene: string, page: Page) => Promise<void>,
  ) => Promise<void>;
  /** Gives the window's page this size. */
  readonly resize: (size: Size) => Promise<void>;
}

export const test = base.extend<GalleryFixtures>({
  follow: async ({ electronApp, page }, use) => {
    const pools: PracticePool[] = [];
    const openPool: Ground['openPool'] = async (settings) => {
      const pool = await openPracticePool(
        settings === undefined ? {} : { settings: { UserPools: [settings] } },
      );
      pools.push(pool);
      return pool;
    };
    await use((walk, look) =>
      walk.go({ electronApp, page, openPool, look: (scene) => look(scene, page) }),
    );
    for (const pool of pools) await pool.close();
  },

  resize: async ({ electronApp, page }, use) => {
    await use(async ({ width, height }) => {
      await electronApp.evaluate(
        ({ BrowserWindow }, [w, h]) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(w, h);
        },
        [width, height] as const,
      );
      await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [
        width,
        height,
      ] as const);
    });
  },
});
