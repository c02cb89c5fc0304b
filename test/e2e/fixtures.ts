/**
 * One `test` for all specs. It hands out the real app on a fresh profile, with Chromium's
 * sandbox on, on a screen of the worker's own; a complaint nobody expected fails the test.
 */
import { test as base, expect, type TestInfo } from '@playwright/test';
import type { ElectronApplication } from 'playwright';
import { withDisplay } from '../../tools/display.ts';
import { electronHost } from '../../tools/electron-host.ts';
import { launchSignet, type LaunchOptions, type SignetApp } from '../support/signet-app.ts';
import { stageApp, type StagedApp } from '../support/staged-app.ts';

export { expect };

export interface SignetOptions {
  /** Further switches and variables for every start in this test. */
  readonly startWith: Omit<LaunchOptions, 'userData'>;
  /** Complaints of page or process that this test provokes on purpose. */
  readonly tolerated: readonly RegExp[];
}

export interface SignetFixtures {
  /** The folder that is the person's home; the profile is in it. */
  readonly userData: string;
  /** Starts the app on this test's profile. Whatever was started is closed afterwards. */
  readonly launch: (options?: Omit<LaunchOptions, 'userData'>) => Promise<SignetApp>;
  /** The app at its first screen. */
  readonly app: SignetApp;
  readonly electronApp: ElectronApplication;
  /** Ends the app and starts it again on the same profile. */
  readonly relaunch: () => Promise<SignetApp>;
}

interface WorkerFixtures {
  readonly stage: StagedApp;
}

export const test = base.extend<SignetOptions & SignetFixtures, WorkerFixtures>({
  startWith: [{}, { option: true }],
  tolerated: [[], { option: true }],

  stage: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads this pattern.
    async ({}, use) => {
      await withDisplay(async (env) => {
        Object.assign(process.env, env);
        const stage = await stageApp(await electronHost());
        await use(stage);
        await stage.remove();
      });
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  userData: async ({ stage }, use) => {
    await use(await stage.freshFolder('home'));
  },

  launch: async ({ stage, userData, startWith, tolerated, colorScheme }, use, testInfo) => {
    const started: SignetApp[] = [];
    try {
      await use(async (options = startWith) => {
        const app = await launchSignet(stage, { ...options, userData });
        started.push(app);
        await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        return app;
      });
    } finally {
      if (testInfo.status !== testInfo.expectedStatus) await attachEvidence(started, testInfo);
      for (const app of started) await app.close();
    }
    const complaints = started
      .flatMap(({ pageErrors, output }) => [...pageErrors, ...output.complaints()])
      .filter((line) => !tolerated.some((pattern) => pattern.test(line)));
    expect(complaints, 'nobody complains').toEqual([]);
  },

  app: async ({ launch }, use) => {
    await use(await launch());
  },

  electronApp: async ({ app }, use) => {
    await use(app.electronApp);
  },

  page: async ({ app }, use) => {
    await use(app.page);
  },

  relaunch: async ({ app, launch }, use) => {
    let current = app;
    await use(async () => {
      await current.close();
      current = await launch();
      return current;
    });
  },
});

async function attachEvidence(started: readonly SignetApp[], testInfo: TestInfo): Promise<void> {
  const app = started.at(-1);
  if (app === undefined) return;
  await testInfo.attach('what the app said', { body: app.output.lines().join('\n') });
  const picture = await app.page.screenshot({ timeout: 5_000 }).catch(() => null);
  if (picture !== null)
    await testInfo.attach('screen', { body: picture, contentType: 'image/png' });
}
