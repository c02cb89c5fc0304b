/** Builds main, preload and page for the Electron that will run them. */
import { join } from 'node:path';
import { electronEnv, type ElectronHost } from './electron-host.ts';
import { root } from './root.ts';
import { run, type RunResult } from './run.ts';

const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');

/** Makes `out/` new. What it says is kept, to be shown where it fails. */
export function build(host: ElectronHost): Promise<RunResult> {
  return run(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, ...electronEnv(host), NODE_ENV: 'production' },
    timeoutMs: 120_000,
  });
}
