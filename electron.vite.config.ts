import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';

/** What the page reads when it is first wanted; the languages come beside these. */
const laterFiles: Readonly<Record<string, string>> = {
  CommandPalette: 'palette.js',
  CheatSheet: 'cheat-sheet.js',
};

/**
 * Everything that ships is bundled: no folder of modules travels with the app, start-up
 * opens few files, and what runs is what was built. The page's files have fixed names,
 * because main serves them from a constant map (`main/security/page-files.ts`).
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          index: 'main/index.ts',
          'practice-pool': 'main/practice-pool/process.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: 'main/preload/preload.ts' },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // The page itself lives on signet://app; only hot reload talks to this address.
    server: {
      host: '127.0.0.1',
      port: 5173,
      strictPort: true,
      hmr: { host: '127.0.0.1', clientPort: 5173 },
    },
    plugins: [svelte({ compilerOptions: { runes: true } })],
    build: {
      outDir: 'out/renderer',
      // A data: URL would need a hole in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: false,
      cssCodeSplit: false,
      minify: true,
      rolldownOptions: {
        input: 'renderer/index.html',
        output: {
          entryFileNames: 'page.js',
          chunkFileNames: ({ name }) => laterFiles[name] ?? `words-${name}.js`,
          assetFileNames: (asset) =>
            asset.names.some((name) => name.endsWith('.css')) ? 'page.css' : '[name][extname]',
        },
      },
    },
  },
});
