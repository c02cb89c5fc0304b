/** The practice pools as the program that others install: packed, unpacked somewhere else, run. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../tools/run.ts';

const root = join(import.meta.dirname, '../..');

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'practice-pool-program-'));
  const packed = await run('npm', ['pack', '--pack-destination', folder], { cwd: root });
  expect(packed.code, packed.output).toBe(0);
  const [tarball = ''] = await readdir(folder);
  const unpacked = await run('tar', ['-xzf', tarball], { cwd: folder });
  expect(unpacked.code, unpacked.output).toBe(0);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const program = (): string => join(folder, 'package', 'out', 'practice-pool', 'practice-pool.mjs');

async function start(...args: readonly string[]): Promise<{
  readonly child: ChildProcess;
  readonly facts: Readonly<Record<string, string>>;
}> {
  const child = spawn(process.execPath, [program(), '--port', '0', '--json', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, facts: JSON.parse(line) as Readonly<Record<string, string>> };
}

async function stop(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = (await ended) as [number | null];
  return code;
}

describe('the practice pool as a program of its own', () => {
  it('needs no packages beside it, signs in, and ends with 0', async () => {
    const { child, facts } = await start();
    const response = await fetch(facts['endpoint'] ?? '', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
      },
      body: JSON.stringify({
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId: facts['clientId'],
        AuthParameters: { USERNAME: facts['username'], PASSWORD: facts['password'] },
      }),
    });
    expect(await response.json()).toMatchObject({ AuthenticationResult: { TokenType: 'Bearer' } });
    expect(await stop(child)).toBe(0);
  });

  it('finds its people again in a data folder', async () => {
    const data = join(folder, 'data');
    const first = await start('--data', data);
    expect(await stop(first.child)).toBe(0);
    const second = await start('--data', data);
    expect(second.facts['userPoolId']).toBe(first.facts['userPoolId']);
    expect(await stop(second.child)).toBe(0);
  });
});
