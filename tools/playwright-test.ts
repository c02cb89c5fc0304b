/** Runs the end-to-end tests against the built app. */
import { join } from 'node:path';
import { electronEnv, type ElectronHost } from './electron-host.ts';
import { root } from './root.ts';
import { run, type RunResult } from './run.ts';

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

export function playwrightTest(
  host: ElectronHost,
  args: readonly string[] = [],
): Promise<RunResult> {
  return run(process.execPath, [playwright, 'test', ...args], {
    cwd: root,
    env: { ...process.env, ...electronEnv(host) },
    output: 'show',
    timeoutMs: 1_200_000,
  });
}
