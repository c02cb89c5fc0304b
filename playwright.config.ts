import { defineConfig } from '@playwright/test';

/** No retries: a race is a bug. Each worker has a screen of its own (`test/e2e/fixtures.ts`). */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'out/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reportSlowTests: null,
  reporter: [['list'], ['json', { outputFile: 'out/reports/e2e.json' }]],
});
