/** The pool as a program of its own, on a folder, which can be killed at any moment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface PoolFacts {
  readonly endpoint: string;
  readonly clientId: string;
  readonly control: { readonly address: string; readonly key: string };
}

export class KilledPool {
  readonly facts: PoolFacts;
  /** What it said beside its one line, once it is gone. */
  readonly complaints: Promise<string>;
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  private constructor(child: ChildProcess, facts: PoolFacts, complaints: Promise<string>) {
    this.#child = child;
    this.#ended = once(child, 'close');
    this.facts = facts;
    this.complaints = complaints;
  }

  /** Opens the pools of a folder, or those of a settings file in a new one. */
  static async open(folder: string, settingsFile: string): Promise<KilledPool> {
    const script = ['--import', 'tsx', 'main/practice-pool/cli.ts'];
    const options = ['--port', '0', '--json', '--data', folder, '--settings', settingsFile];
    const child = spawn(process.execPath, [...script, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const complaints = text(child.stderr);
    const firstLine = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
    const [line] = await Promise.race([firstLine, complaints.then((words) => [words] as const)]);
    return new KilledPool(child, JSON.parse(line) as PoolFacts, complaints);
  }

  /** At once, so that it can do nothing about it. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Resolves when the process is gone. */
  async ended(): Promise<void> {
    await this.#ended;
  }
}
