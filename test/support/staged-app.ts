/**
 * The built app and the Electron that runs it, laid out so that Chromium's sandbox is on.
 * As an ordinary user both are taken as they lie. Root cannot have the sandbox: there
 * Electron runs as `nobody`, who cannot read a clone under a closed folder, so the app (and
 * Electron, where it is closed too) is copied to where everybody can.
 */
import { chmod, chown, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ElectronHost } from '../../tools/electron-host.ts';
import { root } from '../../tools/root.ts';
import { run } from '../../tools/run.ts';

export interface StagedApp {
  /** The folder to name on Electron's command line. */
  readonly appFolder: string;
  /** The script that lets the app begin once its driver is there; see `driver-gate.cjs`. */
  readonly driverGate: string;
  /** What to start; its process id is that of Electron. */
  readonly executable: string;
  /** The folder of the Electron behind it. */
  readonly electronFolder: string;
  /** A fresh folder that only the user Electron runs as may enter. */
  readonly freshFolder: (name: string) => Promise<string>;
  /** What to put before a command so that the user Electron runs as runs it. */
  readonly asItsUser: readonly string[];
  /** Removes everything that was laid out, with every folder handed out. */
  readonly remove: () => Promise<void>;
}

/** Debian's `nobody` and `nogroup`. */
const nobody = 65_534;
const asNobody = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];

const runsAsRoot = process.platform === 'linux' && process.getuid?.() === 0;

const driverGate = join(import.meta.dirname, 'driver-gate.cjs');

/** What of an app folder is needed to run it. */
export interface AppParts {
  readonly folder: string;
  readonly parts: readonly string[];
}

const signet: AppParts = {
  folder: root,
  parts: ['package.json', 'out/main', 'out/preload', 'out/renderer'],
};

/** Lays out an app: Signet as it was built, unless told. */
export async function stageApp(
  { executable, folder }: Pick<ElectronHost, 'executable' | 'folder'>,
  app = signet,
): Promise<StagedApp> {
  const stage = await mkdtemp(join(tmpdir(), 'signet-stage-'));
  const freshFolder = async (name: string): Promise<string> => {
    const fresh = await mkdtemp(join(stage, `${name}-`));
    if (runsAsRoot) await chown(fresh, nobody, nobody);
    return fresh;
  };
  const remove = (): Promise<void> =>
    rm(stage, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  if (!runsAsRoot) {
    return {
      appFolder: app.folder,
      driverGate,
      executable,
      electronFolder: folder,
      asItsUser: [],
      freshFolder,
      remove,
    };
  }

  await chmod(stage, 0o755);
  const electron = (await nobodyCanRun(executable))
    ? executable
    : join(await copyHost(folder, stage), basename(executable));
  const wrapper = join(stage, 'electron-as-nobody');
  await writeFile(
    wrapper,
    `#!/bin/sh\nexec setpriv ${asNobody.join(' ')} --pdeathsig KILL '${electron}' "$@"\n`,
  );
  await chmod(wrapper, 0o755);
  return {
    appFolder: await copyApp(app, stage),
    driverGate: await copyGate(stage),
    executable: wrapper,
    electronFolder: dirname(electron),
    asItsUser: ['setpriv', ...asNobody, '--pdeathsig', 'KILL'],
    freshFolder,
    remove,
  };
}

async function copyApp({ folder, parts }: AppParts, stage: string): Promise<string> {
  const to = join(stage, 'app');
  await mkdir(to);
  for (const part of parts) await cp(join(folder, part), join(to, part), { recursive: true });
  await openToAll(to);
  return to;
}

async function copyGate(stage: string): Promise<string> {
  const to = join(stage, basename(driverGate));
  await cp(driverGate, to);
  await openToAll(to);
  return to;
}

async function copyHost(folder: string, stage: string): Promise<string> {
  const to = join(stage, 'host');
  await cp(folder, to, { recursive: true });
  await openToAll(to);
  return to;
}

async function openToAll(folder: string): Promise<void> {
  await run('chmod', ['-R', 'go+rX', folder]);
}

async function nobodyCanRun(executable: string): Promise<boolean> {
  return (await run('setpriv', [...asNobody, 'test', '-x', executable])).code === 0;
}
