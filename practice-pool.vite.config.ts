import { defineConfig } from 'vite';

/**
 * The practice pools as one program for plain Node, to be run without Signet. Everything it
 * needs is in it, so that it starts fast and installs alone.
 */
export default defineConfig({
  logLevel: 'warn',
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'main/practice-pool/cli.ts',
    outDir: 'out/practice-pool',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: {
        format: 'es',
        entryFileNames: 'practice-pool.mjs',
        chunkFileNames: 'chunk-[hash].mjs',
        banner: '#!/usr/bin/env node',
      },
    },
  },
});
