/** The pool as other programs start it: `npm run practice-pool`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import {
  CognitoIdentityProviderClient,
  DeleteUserCommand,
  GetUserCommand,
  InitiateAuthCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readCommandLine } from '../../../../main/practice-pool/cli-options.ts';
import { openScene } from '../support/pools.ts';

/** Starting Node and a pool can take seconds on a busy machine. */
const processTimeoutMs = 60_000;

interface Facts {
  readonly endpoint: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly username: string | null;
  readonly password: string | null;
  readonly control: { readonly address: string; readonly key: string };
  readonly pools: readonly { readonly name: string; readonly userPoolId: string }[];
}

let built = '';

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'practice-pool-built-'));
  // As it ships; through tsx each start would take over a second.
  await build({
    configFile: 'practice-pool.vite.config.ts',
    build: { outDir: built, emptyOutDir: true },
  });
});

afterAll(() => rm(built, { recursive: true, force: true }));

class Cli {
  readonly child: ChildProcess;
  readonly output: Promise<string>;
  readonly complaints: Promise<string>;
  readonly ended: Promise<number | null>;
  readonly firstLine: Promise<string>;

  constructor(...args: readonly string[]) {
    const child = spawn(process.execPath, [join(built, 'practice-pool.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.output = text(child.stdout);
    this.complaints = text(child.stderr);
    this.ended = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
    this.firstLine = once(createInterface({ input: child.stdout }), 'line').then(
      ([line]: string[]) => line ?? '',
    );
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
  }

  async facts(): Promise<Facts> {
    return JSON.parse(await this.firstLine) as Facts;
  }

  async stop(signal: 'SIGTERM' | 'SIGINT'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'practice-pool-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('the command line', { timeout: processTimeoutMs }, () => {
  test('prints one JSON line, serves the SDK, shows codes, and ends with 0 on SIGTERM', async () => {
    const cli = new Cli('--port', '0', '--json');
    const facts = await cli.facts();
    expect(Object.keys(facts)).toEqual([
      'endpoint',
      'region',
      'userPoolId',
      'clientId',
      'clientSecret',
      'username',
      'password',
      'control',
      'pools',
    ]);
    const { region, endpoint, clientId: ClientId, username, password } = facts;
    const sdk = new CognitoIdentityProviderClient({ region, endpoint, maxAttempts: 1 });
    onTestFinished(() => sdk.destroy());
    const AuthParameters = { USERNAME: username ?? '', PASSWORD: password ?? '' };
    const signIn = new InitiateAuthCommand({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId,
      AuthParameters,
    });
    const { AuthenticationResult } = await sdk.send(signIn);
    const AccessToken = AuthenticationResult?.AccessToken;
    const account = await sdk.send(new GetUserCommand({ AccessToken }));
    expect(account.Username).toBe('demo.owner');
    await sdk.send(new DeleteUserCommand({ AccessToken }));
    await expect(sdk.send(signIn)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    const signUp = new SignUpCommand({
      ClientId,
      Username: 'river.stone',
      Password: 'River-Stone-1',
      UserAttributes: [{ Name: 'email', Value: 'river@example.org' }],
    });
    await sdk.send(signUp);
    expect(await cli.stop('SIGTERM')).toBe(0);
    expect(await cli.output).toBe(`${JSON.stringify(facts)}\n`);
    expect(await cli.complaints).toMatch(
      /^Message to river@example\.org: the code that confirms river\.stone is [0-9]{6}\n$/,
    );
  });

  test('keeps the pool in a folder when given one, and ends with 0 on SIGINT', async () => {
    const folder = await newFolder();
    const first = new Cli('--port', '0', '--json', '--data', folder);
    const facts = await first.facts();
    expect(await first.stop('SIGINT')).toBe(0);
    expect(await readdir(folder)).toEqual(['practice-pool.jsonl']);
    const second = new Cli('--port', '0', '--json', '--data', folder);
    // The key of the control address is a new one each time.
    const { control } = await second.facts();
    expect(await second.facts()).toEqual({ ...facts, control });
    expect(control.key).not.toBe(facts.control.key);
    expect(await second.stop('SIGTERM')).toBe(0);
  });

  test('says in a sentence that the port is in use, and ends with 1', async () => {
    const { pool } = await openScene();
    const { port } = new URL(pool.endpoint);
    const cli = new Cli('--port', port);
    expect(await cli.ended).toBe(1);
    expect(await cli.complaints).toBe(
      `Port ${port} is in use by another program. Choose another with --port, or 0 for any.\n`,
    );
    expect(await cli.output).toBe('');
  });

  test('serves the presets that were asked for side by side, and the control address', async () => {
    const cli = new Cli(
      '--port',
      '0',
      '--json',
      '--preset',
      'confidential-client',
      '--preset',
      'plain',
    );
    const { control, pools, clientSecret } = await cli.facts();
    expect(pools.map(({ name }) => name)).toEqual(['Confidential client', 'Practice']);
    expect(clientSecret).toMatch(/^[a-z0-9]{51}$/);
    const response = await fetch(`${control.address}/clock`, {
      headers: { authorization: `Bearer ${control.key}` },
    });
    expect(await response.json()).toMatchObject({ aheadMs: 0 });
    expect(await cli.stop('SIGTERM')).toBe(0);
  });

  test('serves the pools of a settings file, and says what is wrong with one', async () => {
    const file = join(await newFolder(), 'pools.json');
    await writeFile(
      file,
      JSON.stringify({
        Region: 'xx-own-1',
        UserPools: [{ PoolName: 'Mine', Id: 'xx-own-1_Mine' }],
      }),
    );
    const cli = new Cli('--port', '0', '--json', '--settings', file);
    expect((await cli.facts()).userPoolId).toBe('xx-own-1_Mine');
    expect(await cli.stop('SIGTERM')).toBe(0);
    await writeFile(
      file,
      JSON.stringify({ UserPools: [{ PoolName: 'Mine', MfaConfiguration: 'MAYBE' }] }),
    );
    const unfit = new Cli('--settings', file);
    expect(await unfit.ended).toBe(2);
    expect(await unfit.complaints).toContain('UserPools.0.MfaConfiguration: ');
  });

  test('says in a sentence that the folder is in use, and ends with 1', async () => {
    const folder = await newFolder();
    const first = new Cli('--port', '0', '--json', '--data', folder);
    await first.facts();
    const second = new Cli('--port', '0', '--json', '--data', folder);
    expect(await second.ended).toBe(1);
    expect(await second.complaints).toMatch(/in use/);
    expect(await first.stop('SIGTERM')).toBe(0);
  });

  test('says what is wrong with an option, and ends with 2', async () => {
    const cli = new Cli('--port', 'many');
    expect(await cli.ended).toBe(2);
    expect(await cli.complaints).toMatch(/^--port takes a number from 0 to 65535, not "many"\./);
    expect(await cli.output).toBe('');
  });
});

describe('the options', () => {
  test('have defaults: port 9229, in memory, in sentences', () => {
    expect(readCommandLine([])).toEqual({
      kind: 'serve',
      port: 9229,
      dataFolder: null,
      presets: [],
      settingsFile: null,
      json: false,
    });
  });

  test('are read together', () => {
    expect(
      readCommandLine([
        '--port=0',
        '--data',
        'pool',
        '--preset',
        'plain',
        '--preset=rotation',
        '--json',
      ]),
    ).toEqual({
      kind: 'serve',
      port: 0,
      dataFolder: 'pool',
      presets: ['plain', 'rotation'],
      settingsFile: null,
      json: true,
    });
  });

  test('can be asked for', () => {
    expect(readCommandLine(['--help'])).toEqual({ kind: 'help' });
  });

  test.each([
    [['--port', '70000']],
    [['--port', '-1']],
    [['--port', '']],
    [['--port']],
    [['--data', '']],
    [['--settings', '']],
    [['--preset', 'fancy']],
    [['--preset', 'constructor']],
    [['--preset', 'plain', '--settings', 'pools.json']],
    [['--colour']],
    [['--json=yes']],
    [['stray']],
  ])('are refused when wrong: %j', (args) => {
    const read = readCommandLine(args);
    expect(read).toMatchObject({ kind: 'wrong' });
    expect(read).toHaveProperty('why', expect.stringMatching(/\w/));
  });
});
