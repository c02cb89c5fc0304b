/** Child processes of the tools: bounded in time, ended by their own id, never left behind. */
import { spawn, type ChildProcess } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** After this the process is ended and the run counts as failed. Ten minutes unless told. */
  readonly timeoutMs?: number;
  /** `show` passes the words of the process on; `keep` (the default) only collects them. */
  readonly output?: 'show' | 'keep';
}

export interface RunResult {
  /** 0 where all went well; 124 where time ran out; 127 where the command could not be started. */
  readonly code: number;
  /** Both streams in the order they came; empty with `show`. */
  readonly output: string;
}

const graceMs = 5_000;
const living = new Set<ChildProcess>();
let watching = false;

/** Asks a process to end, and makes it end where it does not. Resolves once it is gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  await new Promise<void>((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** Sees to it that a process does not outlive this one. */
export function keepTrackOf(child: ChildProcess): void {
  if (!watching) {
    watching = true;
    process.on('exit', () => endAll('SIGKILL'));
  }
  living.add(child);
  child.once('exit', () => living.delete(child));
}

/** Passes an interruption on to the children and leaves, once they had time to tidy up. */
export function leaveOnSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      endAll('SIGTERM');
      setTimeout(() => process.exit(code), 1_000);
    });
  }
}

/** Runs a command to its end. Never throws for what the command does. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env, timeoutMs = 600_000, output = 'keep' }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    keepTrackOf(child);
    let words = '';
    let late = false;
    const collect = (chunk: Buffer): void => {
      words += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const limit = setTimeout(() => {
      late = true;
      void endProcess(child);
    }, timeoutMs);
    child.once('error', (error) => {
      clearTimeout(limit);
      resolve({ code: 127, output: error.message });
    });
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      resolve({ code: late ? 124 : (code ?? (signal === null ? 1 : 128)), output: words });
    });
  });
}

function endAll(signal: NodeJS.Signals): void {
  for (const child of living) child.kill(signal);
}
