import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  answerWith,
  openScriptedServer,
  refuseWith,
  type ScriptedServer,
} from '../../support/scripted-server.ts';

let folder: string;
let pool: ScriptedServer;
let thief: ScriptedServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signet-ambient-'));
  pool = await openScriptedServer(refuseWith('TooManyRequestsException', 'Rate exceeded'));
  thief = await openScriptedServer(answerWith(200, ''));
});

afterEach(async () => {
  await Promise.all([pool.close(), thief.close(), rm(folder, { recursive: true })]);
});

/** Calls DeleteUser in a process of its own, so that its environment can be poisoned. */
const deleteUnder = async (environment: NodeJS.ProcessEnv): Promise<unknown> => {
  const modules = join(import.meta.dirname, '../../../main/cognito');
  const script = join(folder, 'call.mts');
  await writeFile(
    script,
    `import { createPool } from ${JSON.stringify(join(modules, 'pool.ts'))};
     import { nodeTransport } from ${JSON.stringify(join(modules, 'node-transport.ts'))};
     const pool = createPool(
       { region: 'eu-central-1', userPoolId: 'p', clientId: 'c', endpoint: ${JSON.stringify(pool.endpoint)} },
       nodeTransport,
     );
     console.log(JSON.stringify(await pool.deleteUser('a.b.c')));`,
  );
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: join(import.meta.dirname, '../../..'),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  await once(child, 'close');
  return JSON.parse(Buffer.concat(said).toString());
};

it('sends a deletion once and to its own address, whatever the AWS settings around it say', async () => {
  const config = join(folder, 'config');
  await writeFile(
    config,
    `[default]\nregion = us-east-1\nmax_attempts = 7\nendpoint_url = ${thief.endpoint}\n`,
  );
  const answer = await deleteUnder({
    AWS_ENDPOINT_URL: thief.endpoint,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: thief.endpoint,
    AWS_MAX_ATTEMPTS: '7',
    AWS_RETRY_MODE: 'adaptive',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_PROFILE: 'default',
    AWS_CONFIG_FILE: config,
    AWS_SHARED_CREDENTIALS_FILE: config,
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_USE_FIPS_ENDPOINT: 'true',
    AWS_USE_DUALSTACK_ENDPOINT: 'true',
    HTTP_PROXY: thief.endpoint,
    HTTPS_PROXY: thief.endpoint,
  });
  expect(answer).toMatchObject({
    answer: { kind: 'refused', cause: 'TooManyRequestsException' },
  });
  expect(pool.bodies).toEqual(['{"AccessToken":"a.b.c"}']);
  expect(thief.bodies).toEqual([]);
});
