/** The package as a person has it: started as it is and judged from outside. Linux only. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { root } from '../../tools/root.ts';
import { endProcess, keepTrackOf } from '../../tools/run.ts';
import { plainEnv } from './signet-app.ts';
import { stageApp, type StagedApp } from './staged-app.ts';

export const packageFolder = join(root, 'release', 'linux-unpacked');
export const packagedExecutable = join(packageFolder, 'signet');

export interface PackagedApp {
  readonly pid: number;
  readonly output: () => string;
  /** Asks it to end as the system does, and answers how it ended. */
  readonly terminate: () => Promise<{
    readonly code: number | null;
    readonly signal: string | null;
  }>;
}

/** Lays the package out where an unprivileged user can start it. */
export function stagePackage(): Promise<StagedApp> {
  return stageApp(
    { executable: packagedExecutable, folder: packageFolder },
    { folder: packageFolder, parts: [] },
  );
}

/** Starts the package in a home of its own, with nothing else on its command line. */
export async function startPackage(
  stage: StagedApp,
  { args = [], env = {} }: { args?: readonly string[]; env?: Record<string, string> } = {},
): Promise<PackagedApp> {
  const home = await stage.freshFolder('home');
  const child = spawn(stage.executable, args, {
    cwd: home,
    env: { ...plainEnv(home), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  keepTrackOf(child);
  let words = '';
  child.stdout.on('data', (chunk: Buffer) => (words += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
  return {
    pid: child.pid ?? 0,
    output: () => words,
    terminate: async () => {
      await endProcess(child);
      await streamsEnded(child);
      return { code: child.exitCode, signal: child.signalCode };
    },
  };
}

/** Waits until `look` finds something; null where it never did. */
export async function waitFor<T>(
  look: () => Promise<T | undefined>,
  patienceMs = 20_000,
): Promise<T | null> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await after(100);
  }
  return null;
}

/** Helpers may hold the streams a moment longer; they get a second. */
async function streamsEnded(child: ChildProcess): Promise<void> {
  await Promise.race([
    new Promise((resolve) => child.once('close', resolve)),
    after(1_000, undefined, { ref: false }),
  ]);
}
