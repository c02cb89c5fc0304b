/** Wraps the built app and an Electron into what ships. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { drawIcons } from './draw-icons.ts';
import type { ElectronHost } from './electron-host.ts';
import { officialVersion } from './official-electron.ts';
import { root } from './root.ts';
import { run, type RunResult } from './run.ts';

const electronBuilder = join(root, 'node_modules', 'electron-builder', 'cli.js');

/** Makes the package for this system in `release/`: as a folder, unless targets are named. */
export async function makePackage(
  host: ElectronHost,
  targets: readonly string[] = [],
): Promise<RunResult> {
  await rm(join(root, 'release'), { recursive: true, force: true });
  await drawIcons(host);
  const system = { linux: '--linux', darwin: '--mac', win32: '--win' }[process.platform as string];
  return run(
    process.execPath,
    [
      electronBuilder,
      ...[system ?? '--linux', ...(targets.length > 0 ? targets : ['dir'])],
      ...['--publish', 'never'],
      `-c.electronDist=${host.folder}`,
      `-c.electronVersion=${host.version ?? officialVersion()}`,
    ],
    // Without a colour and without asking any server whether there is news.
    { cwd: root, env: { ...process.env, FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1' } },
  );
}
