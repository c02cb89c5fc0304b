/** The AWS command line interface, as people use it: a process for each call, without credentials. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { operationTable } from '../../../../../main/practice-pool/model/operation-table.ts';
import type { Scene } from '../../support/pools.ts';

/** How a command ended. */
interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A distribution's package first: other ways to install it leave programs that only pretend. */
const programs = ['/usr/bin/aws', 'aws'];

/** The program that answers; null where there is none. */
export async function findAwsCli(): Promise<string | null> {
  for (const program of programs) {
    const { code, stdout } = await run(program, ['--version'], process.env);
    if (code === 0 && stdout.startsWith('aws-cli/')) return program;
  }
  return null;
}

/** It is a large program in Python: each start takes most of a second of one processor. */
const mostAtOnce = 2;

/**
 * Operations that versions before 2023 would sign, and ask for credentials, although the
 * service wants no signature.
 */
const onceSigned = new Set([
  'associate-software-token',
  'confirm-device',
  'forget-device',
  'get-device',
  'global-sign-out',
  'list-devices',
  'revoke-token',
  'set-user-mfa-preference',
  'update-auth-event-feedback',
  'update-device-status',
  'verify-software-token',
]);

/** Asks the pools of a scene, in the manner of somebody who has no AWS account. */
export class AwsCli {
  readonly #program: string;
  readonly #scene: Scene;
  readonly #home: string;
  readonly #called = new Set<string>();
  readonly #waiting: (() => void)[] = [];
  #free = mostAtOnce;

  private constructor(program: string, scene: Scene, home: string) {
    this.#program = program;
    this.#scene = scene;
    this.#home = home;
  }

  /** With a home of its own, which is gone when the test ends. */
  static async open(program: string, scene: Scene): Promise<AwsCli> {
    const home = await mkdtemp(join(tmpdir(), 'aws-cli-'));
    onTestFinished(() => rm(home, { recursive: true, force: true }));
    return new AwsCli(program, scene, home);
  }

  /** `aws cognito-idp <operation> …`: what it printed, parsed; null for nothing. */
  async ask<Output = unknown>(operation: string, ...options: readonly string[]): Promise<Output> {
    const { code, stdout, stderr } = await this.#run(operation, options);
    if (code !== 0) throw new Error(`${operation} ended with ${code}: ${stderr}`);
    // Each caller looks at what it was given.
    return JSON.parse(stdout === '' ? 'null' : stdout) as Output;
  }

  /** The same for a call that is refused: exit code and what it said. */
  async refusalOf(operation: string, ...options: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.#run(operation, options);
    return `${code} ${stdout}${stderr}`;
  }

  /** The operations of ours that this version knows, by their names on the command line. */
  async known(): Promise<ReadonlySet<string>> {
    // It lists them to whoever asks for one that is none.
    const { stderr } = await this.#run('none', []);
    const listed = new Set(stderr.match(/[a-z]+(?:-[a-z]+)+/g));
    return new Set(
      Object.keys(operationTable)
        .map(toOption)
        .filter((name) => listed.has(name)),
    );
  }

  /** Which of these operations were not called yet. */
  neverCalled(operations: ReadonlySet<string>): readonly string[] {
    return [...operations].filter((name) => !this.#called.has(name));
  }

  /** Asked for more than two at once, they wait for each other. */
  async #run(operation: string, options: readonly string[]): Promise<Ended> {
    this.#called.add(operation);
    while (this.#free === 0) await new Promise<void>((go) => this.#waiting.push(go));
    this.#free -= 1;
    try {
      const where = ['--endpoint-url', this.#scene.pool.endpoint];
      const unsigned = onceSigned.has(operation) ? ['--no-sign-request'] : [];
      const args = ['cognito-idp', operation, ...where, ...unsigned, ...options];
      return await run(this.#program, args, this.#env());
    } finally {
      this.#free += 1;
      this.#waiting.shift()?.();
    }
  }

  #env(): NodeJS.ProcessEnv {
    return {
      PATH: process.env['PATH'],
      HOME: this.#home,
      USERPROFILE: this.#home,
      LC_ALL: 'C.UTF-8',
      AWS_DEFAULT_REGION: this.#scene.pool.region,
      // No credentials are looked for on a network, and nothing waits for a key to be pressed.
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_PAGER: '',
    };
  }
}

/** `SetUserMFAPreference` as `set-user-mfa-preference`. */
const toOption = (operation: string): string =>
  operation
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { env, timeout: 60_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout: stdout.trim(), stderr: stderr.trim() });
    });
  });
}
