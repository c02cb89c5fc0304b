import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Files share processes: half the time, and a test that leaves something behind is found. */
const together = { environment: 'node', isolate: false } as const;

/** They start programs and take their time: not part of `npm run test:unit`, but of `npm test`. */
const wholePrograms = 'test/main/practice-pool/programs/**/*.test.ts';

/** The SDK says at every start which Node its versions of next year will need. */
const quietSdk = { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };

export default defineConfig({
  test: {
    // By default one processor is left idle: on a small machine half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'tools',
          include: ['test/tools/**/*.test.ts'],
          ...together,
          env: quietSdk,
        },
      },
      {
        test: {
          name: 'main',
          include: ['test/main/**/*.test.ts'],
          exclude: [wholePrograms],
          ...together,
          env: quietSdk,
          // Outside Electron its package is the path of a binary; stores take a folder instead.
          alias: { electron: `${import.meta.dirname}/test/support/outside-electron.ts` },
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        test: { name: 'programs', include: [wholePrograms], ...together, env: quietSdk },
      },
      {
        plugins: [svelte({ compilerOptions: { runes: true } })],
        resolve: { conditions: ['browser'] },
        test: { name: 'renderer', include: ['test/renderer/**/*.test.ts'], ...together },
      },
    ],
  },
});
