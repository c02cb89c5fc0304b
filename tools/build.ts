/** Builds main, preload and page for the Electron that will run them, and the practice pools alone. */
import { join } from 'node:path';
import { electronEnv, type ElectronHost } from './electron-host.ts';
import { root } from './root.ts';
import { run, type RunResult } from './run.ts';

const bin = (...path: readonly string[]): string => join(root, 'node_modules', ...path);

/** Makes `out/` new. What it says is kept, to be shown where it fails. */
export async function build(host: ElectronHost): Promise<RunResult> {
  const app = await run(
    process.execPath,
    [bin('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: root,
      env: { ...process.env, ...electronEnv(host), NODE_ENV: 'production' },
      timeoutMs: 120_000,
    },
  );
  return app.code === 0 ? buildPracticePool() : app;
}

/** Makes `out/practice-pool/`, the practice pools as one program for plain Node. */
export function buildPracticePool(): Promise<RunResult> {
  const config = ['--config', 'practice-pool.vite.config.ts'];
  return run(process.execPath, [bin('vite', 'bin', 'vite.js'), 'build', ...config], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    timeoutMs: 120_000,
  });
}
