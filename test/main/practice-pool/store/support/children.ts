/** Other processes that use a folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** Starting Node and tsx can take seconds on a busy machine. */
export const processTimeoutMs = 60_000;

/** A script of this folder in a process of its own, which is gone when the test ends. */
export class Child {
  readonly lines: Interface;
  /** Resolves with the exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  readonly #process: ChildProcess;

  constructor(script: 'hold-folder.ts' | 'change-and-tell.ts', ...args: readonly string[]) {
    const path = `${import.meta.dirname}/${script}`;
    const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = child;
    this.lines = createInterface({ input: child.stdout });
    // "close" comes once its output is read to the end as well.
    this.ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
    onTestFinished(() => this.kill());
  }

  async nextLine(): Promise<string> {
    const [line] = (await once(this.lines, 'line')) as [string];
    return line;
  }

  /** Ends it so that it can do nothing about it. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.ended;
  }
}
