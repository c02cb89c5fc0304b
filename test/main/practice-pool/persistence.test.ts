/** What stays when the pool is stopped and started again. */
import { createHash } from 'node:crypto';
import {
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPracticePool } from '../../../main/practice-pool/open-practice-pool.ts';
import { openRecordStore } from '../../../main/practice-pool/store/record-store.ts';
import { tableShapes } from '../../../main/practice-pool/store/records.ts';
import { claimsOf } from './support/forgery.ts';
import { openScene, poolKeys, type Scene } from './support/pools.ts';
import { byPassword, byRefreshToken, call, refusalOf, signIn } from './support/wire.ts';

const person = { username: 'river.stone', password: 'River-Stone-1' };

/** A data folder that does not exist yet, in one that is removed when the test ends. */
async function newFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'practice-pool-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  return join(parent, 'data');
}

const fileIn = (folder: string): string => join(folder, 'practice-pool.jsonl');

const modeOf = async (path: string): Promise<string> =>
  ((await lstat(path)).mode & 0o777).toString(8);

async function restart(scene: Scene, dataFolder: string): Promise<Scene> {
  await scene.pool.close();
  return openScene({ dataFolder });
}

const signUp = (scene: Scene): Promise<string> =>
  refusalOf(scene, 'SignUp', {
    ClientId: scene.clientId,
    Username: person.username,
    Password: person.password,
    UserAttributes: [{ Name: 'email', Value: 'river@example.org' }],
  });

describe('a pool with a data folder', () => {
  test('is the same pool after a restart: ids, keys, port, demo owner', async () => {
    const dataFolder = await newFolder();
    const first = await openScene({ dataFolder });
    const { endpoint, userPoolId, clients, demo } = first.pool;
    const jwks = await first.pool.jwks();
    const second = await restart(first, dataFolder);
    expect(second.pool).toMatchObject({ endpoint, userPoolId, clients, demo, notice: null });
    expect(await second.pool.jwks()).toEqual(jwks);
  });

  test('keeps users, their state, their sign-ins and the post office', async () => {
    const dataFolder = await newFolder();
    const first = await openScene({ dataFolder });
    await signUp(first);
    const demo = await signIn(first);
    const inbox = first.pool.inbox();
    const second = await restart(first, dataFolder);
    expect(second.pool.inbox()).toEqual(inbox);
    const { AccessToken } = demo;
    expect((await call(second, 'GetUser', { AccessToken })).status).toBe(200);
    const refresh = byRefreshToken(second.clientId, demo.RefreshToken);
    expect((await call(second, 'InitiateAuth', refresh)).status).toBe(200);
    const input = byPassword(second.clientId, person);
    expect(await refusalOf(second, 'InitiateAuth', input)).toBe(
      'UserNotConfirmedException: User is not confirmed.',
    );
  });

  test('keeps the groups of a user', async () => {
    const dataFolder = await newFolder();
    const first = await openScene({ dataFolder });
    await first.pool.owner.addTwin({ ...person, attributes: {}, groups: ['group-1'] });
    const second = await restart(first, dataFolder);
    const { AccessToken } = await signIn(second, person);
    expect(claimsOf(AccessToken)['cognito:groups']).toEqual(['group-1']);
  });

  test('keeps how far its clock is ahead, who is locked out, and what is used up', async () => {
    const dataFolder = await newFolder();
    const first = await openScene({ dataFolder });
    await signUp(first);
    const again = { ClientId: first.clientId, Username: person.username };
    for (let sent = 0; sent < 5; sent += 1) await call(first, 'ResendConfirmationCode', again);
    const wrong = byPassword(first.clientId, { username: 'demo.owner', password: 'Wrong-Pass-1' });
    for (let tries = 0; tries < 5; tries += 1) await call(first, 'InitiateAuth', wrong);
    await first.pool.control.advanceClock(500);
    const second = await restart(first, dataFolder);
    expect(second.pool.control.clock().aheadMs).toBe(500);
    expect(await refusalOf(second, 'InitiateAuth', wrong)).toBe(
      'NotAuthorizedException: Password attempts exceeded',
    );
    expect(await refusalOf(second, 'ResendConfirmationCode', again)).toMatch(
      /^LimitExceededException/,
    );
  });

  test('does not bring back a deleted user, nor a revoked sign-in, nor a new demo owner', async () => {
    const dataFolder = await newFolder();
    const first = await openScene({ dataFolder });
    await first.pool.owner.addUser({ ...person, email: 'river@example.org' });
    const demo = await signIn(first);
    const other = await signIn(first, person);
    await call(first, 'DeleteUser', { AccessToken: demo.AccessToken });
    await call(first, 'RevokeToken', { ClientId: first.clientId, Token: other.RefreshToken });
    const second = await restart(first, dataFolder);
    expect(second.pool.demo).toBeNull();
    expect(await refusalOf(second, 'GetUser', { AccessToken: demo.AccessToken })).toBe(
      'UserNotFoundException: User does not exist.',
    );
    expect(await refusalOf(second, 'GetUser', { AccessToken: other.AccessToken })).toBe(
      'NotAuthorizedException: Access Token has been revoked',
    );
  });

  test('has everything on disk by the time it answers', async () => {
    const dataFolder = await newFolder();
    const scene = await openScene({ dataFolder });
    // What another process would find: a copy, for the folder itself is in use.
    const saved = async () => {
      const folder = await newFolder();
      await mkdir(folder);
      await copyFile(fileIn(dataFolder), fileIn(folder));
      const { store, tables } = await openRecordStore({ folder, tables: tableShapes, nowMs: 0 });
      await store.close();
      const [pool] = tables.pools.values();
      return {
        users: [...tables.users.values()].map(({ username }) => username),
        signIns: tables.signIns.size,
        demo: pool?.demo,
      };
    };
    await signUp(scene);
    expect((await saved()).users).toContain(person.username);
    const { AccessToken } = await signIn(scene);
    expect((await saved()).signIns).toBe(1);
    await call(scene, 'DeleteUser', { AccessToken });
    expect(await saved()).toMatchObject({ users: [person.username], demo: null });
  });

  test('keeps its file to its owner, also when it is written again', async () => {
    const dataFolder = await newFolder();
    const scene = await openScene({ dataFolder });
    expect(await modeOf(dataFolder)).toBe('700');
    expect(await modeOf(fileIn(dataFolder))).toBe('600');
    await signUp(scene);
    expect(await modeOf(fileIn(dataFolder))).toBe('600');
    expect(await readdir(dataFolder)).toEqual(['practice-pool.jsonl']);
  });

  test('writes no password and no token into its file, the shown demo password apart', async () => {
    const dataFolder = await newFolder();
    const scene = await openScene({ dataFolder });
    const demoPassword = scene.pool.demo?.password ?? '';
    await scene.pool.owner.addUser({ ...person, email: 'river@example.org' });
    const tokens = await signIn(scene, person);
    const text = await readFile(fileIn(dataFolder), 'utf8');
    expect(text).not.toContain(person.password);
    for (const token of [tokens.AccessToken, tokens.IdToken, tokens.RefreshToken]) {
      for (const part of token.split('.')) expect(text).not.toContain(part);
    }
    expect(text).toContain(demoPassword);
    const { AccessToken } = await signIn(scene);
    await call(scene, 'DeleteUser', { AccessToken });
    await scene.pool.close();
    expect(await readFile(fileIn(dataFolder), 'utf8')).not.toContain(demoPassword);
  });

  test('writes no name of nobody into its file: it may be a password in the wrong field', async () => {
    const dataFolder = await newFolder();
    const scene = await openScene({ dataFolder });
    const mistyped = { username: 'Canary-Word-1', password: 'Wrong-Pass-1' };
    await call(scene, 'InitiateAuth', byPassword(scene.clientId, mistyped));
    for (const operation of ['ForgotPassword', 'ResendConfirmationCode']) {
      await call(scene, operation, { ClientId: scene.clientId, Username: mistyped.username });
    }
    await scene.pool.close();
    const text = await readFile(fileIn(dataFolder), 'utf8');
    expect(text).not.toMatch(/canary-word-1/i);
    expect(text).not.toContain(mistyped.password);
  });

  test('writes no session of a challenge into its file', async () => {
    const dataFolder = await newFolder();
    const scene = await openScene({ dataFolder });
    const { text: answered } = await call(scene, 'InitiateAuth', {
      AuthFlow: 'USER_SRP_AUTH',
      ClientId: scene.clientId,
      AuthParameters: { USERNAME: 'demo.owner', SRP_A: 'abc' },
    });
    await scene.pool.close();
    const { ChallengeParameters } = JSON.parse(answered) as {
      readonly ChallengeParameters?: Readonly<Record<string, string>>;
    };
    const block = ChallengeParameters?.['SECRET_BLOCK'] ?? 'none was given';
    expect(block.length).toBeGreaterThan(1000);
    expect(await readFile(fileIn(dataFolder), 'utf8')).not.toContain(block.slice(0, 60));
  });

  test('answers an internal error when the disk refuses, and goes on when it is back', async () => {
    const dataFolder = await newFolder();
    const reported: unknown[] = [];
    const scene = await openScene({ dataFolder, report: (error) => reported.push(error) });
    await rm(dataFolder, { recursive: true });
    await writeFile(dataFolder, 'in the way');
    expect(await signUp(scene)).toBe('InternalErrorException: Internal server error');
    expect(reported).toHaveLength(1);
    await rm(dataFolder);
    await signIn(scene);
    expect(await readFile(fileIn(dataFolder), 'utf8')).toContain(person.username);
  });
});

/** The data file of a pool that was closed. */
async function goodFile(): Promise<string> {
  const dataFolder = await newFolder();
  const scene = await openScene({ dataFolder });
  await scene.pool.close();
  return readFile(fileIn(dataFolder), 'utf8');
}

/** The same with a key that makes no signature, and checksums that are right. */
function withBrokenKey(good: string): string {
  const broken = good.replaceAll(/"n":"[^"]+"/g, '"n":"AQAB"');
  const [header = '', ...lines] = broken.trimEnd().split('\n');
  const sealed = lines.map((line) => {
    const json = line.slice(line.indexOf(' ') + 1);
    return `${createHash('sha256').update(json).digest('hex').slice(0, 16)} ${json}`;
  });
  return `${[header, ...sealed].join('\n')}\n`;
}

describe('a data file that cannot be understood', () => {
  test.each([
    ['empty', () => ''],
    ['another kind of JSON', () => '[]'],
    ['of a later version', (good: string) => good.replace(/"version":\d+/, '"version":99')],
    ['changed in the middle', (good: string) => good.replace('demo.owner', 'demo.0wner')],
    ['with a broken key', (good: string) => withBrokenKey(good)],
  ])('is set aside whole, and the pool starts anew: %s', async (_, contentOf) => {
    const content = contentOf(await goodFile());
    const dataFolder = await newFolder();
    await mkdir(dataFolder);
    await writeFile(fileIn(dataFolder), content);
    const { pool } = await openScene({ dataFolder });
    const aside = 'practice-pool.jsonl.corrupt-2026-11-23T12-00-00.000Z';
    expect((await readdir(dataFolder)).sort()).toEqual(['practice-pool.jsonl', aside]);
    expect(await readFile(join(dataFolder, aside), 'utf8')).toBe(content);
    expect(pool.notice).toContain(aside);
    expect(pool.demo?.username).toBe('demo.owner');
  });

  test('is not followed when it is a link', async () => {
    const dataFolder = await newFolder();
    await mkdir(dataFolder);
    const target = join(dataFolder, 'elsewhere.json');
    await writeFile(target, 'precious');
    await symlink(target, fileIn(dataFolder));
    await expect(openPracticePool({ dataFolder, keys: poolKeys })).rejects.toThrow(
      'is not a plain file',
    );
    expect(await readFile(target, 'utf8')).toBe('precious');
  });
});

describe('the port', () => {
  test('is another one when the remembered one is taken', async () => {
    const dataFolder = await newFolder();
    const first = await openScene({ dataFolder });
    const { port } = new URL(first.pool.endpoint);
    await first.pool.close();
    const squatter = await openScene({ port: Number(port) });
    expect(squatter.pool.endpoint).toBe(first.pool.endpoint);
    const second = await openScene({ dataFolder });
    expect(second.pool.endpoint).not.toBe(first.pool.endpoint);
    expect(second.pool.userPoolId).toBe(first.pool.userPoolId);
  });

  test('is an error when one was asked for that is taken', async () => {
    const { pool } = await openScene();
    const port = Number(new URL(pool.endpoint).port);
    await expect(openPracticePool({ port, keys: poolKeys })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  test('is an error when the data cannot be kept, and the port is free again', async () => {
    const parent = await newFolder();
    await writeFile(parent, 'a file');
    const { pool } = await openScene();
    const port = Number(new URL(pool.endpoint).port);
    await pool.close();
    const options = { port, keys: poolKeys, dataFolder: join(parent, 'data') };
    await expect(openPracticePool(options)).rejects.toThrow();
    await openScene({ port });
  });
});
