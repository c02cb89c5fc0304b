import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Files share processes: half the time, and a test that leaves something behind is found. */
const together = { environment: 'node', isolate: false } as const;

/** Not part of `npm run test:unit`; `npm test` runs them. */
const otherClients = 'test/main/practice-pool/clients/**/*.test.ts';

/** The SDK says at every start which Node its versions of next year will need. */
const quietSdk = { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };

export default defineConfig({
  test: {
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
          exclude: [otherClients],
          ...together,
          env: quietSdk,
          // Outside Electron its package is the path of a binary; stores take a folder instead.
          alias: { electron: `${import.meta.dirname}/test/support/outside-electron.ts` },
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        // Programs of other languages, which take their time to start.
        test: { name: 'clients', include: [otherClients], ...together },
      },
      {
        plugins: [svelte({ compilerOptions: { runes: true } })],
        resolve: { conditions: ['browser'] },
        test: { name: 'renderer', include: ['test/renderer/**/*.test.ts'], ...together },
      },
    ],
  },
});
