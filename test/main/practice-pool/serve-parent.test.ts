/** The pool under the orders of its parent process. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  isMessageToPool,
  type MessageFromPool,
  type MessageToPool,
} from '../../../main/practice-pool/messages.ts';
import { openPracticePool } from '../../../main/practice-pool/open-practice-pool.ts';
import { serveParent } from '../../../main/practice-pool/serve-parent.ts';
import { poolKeys } from './support/pools.ts';
import { post } from './support/wire.ts';

type Ready = Extract<MessageFromPool, { kind: 'ready' }>;

/** A parent that remembers what it was told, and a process that remembers how it ended. */
class FakeParent {
  readonly told: MessageFromPool[] = [];
  readonly folder: string;
  exitCode: number | null = null;
  readonly closeByRim: () => void;
  #send: (event: { readonly data: unknown }) => void = () => undefined;
  #wake: () => void = () => undefined;

  constructor(folder: string) {
    this.folder = folder;
    this.closeByRim = serveParent({
      port: {
        on: (_, listener) => {
          this.#send = listener;
        },
        postMessage: (message) => {
          this.told.push(message);
          this.#wake();
        },
      },
      exit: (code) => {
        this.exitCode ??= code;
        this.#wake();
      },
      report: () => undefined,
      openPool: (options) => openPracticePool({ ...options, keys: poolKeys }),
    });
  }

  send(message: MessageToPool | object): void {
    this.#send({ data: message });
  }

  open(): void {
    this.send({ kind: 'open', dataFolder: this.folder, port: 0 });
  }

  /** Resolves as soon as `holds` does; it is asked again after each message and the end. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  async ready(): Promise<Ready> {
    await this.until(() => this.told.length >= 4);
    const [ready] = this.told;
    if (ready?.kind !== 'ready') throw new Error('not ready');
    return ready;
  }

  async ended(): Promise<number | null> {
    await this.until(() => this.exitCode !== null);
    return this.exitCode;
  }
}

async function newParent(): Promise<FakeParent> {
  const folder = await mkdtemp(join(tmpdir(), 'practice-pool-'));
  const parent = new FakeParent(join(folder, 'pool'));
  onTestFinished(async () => {
    parent.send({ kind: 'close' });
    await parent.ended();
    await rm(folder, { recursive: true, force: true });
  });
  return parent;
}

const ask = (endpoint: string, operation: string, input: object): Promise<Response> =>
  post(endpoint, operation, JSON.stringify(input));

const twin = {
  username: 'rehearsal-0badcafe',
  password: 'Practice-Password-1',
  attributes: { email: 'o***@masked.example' },
  groups: ['group-1'],
};

async function accessTokenOf(
  { endpoint, pools }: Pick<Ready, 'endpoint' | 'pools'>,
  who = pools[0]?.demo,
): Promise<string> {
  const response = await ask(endpoint, 'InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: pools[0]?.clients[0]?.clientId,
    AuthParameters: { USERNAME: who?.username, PASSWORD: who?.password },
  });
  const json = (await response.json()) as { AuthenticationResult: { AccessToken: string } };
  return json.AuthenticationResult.AccessToken;
}

describe('the process of the pool', () => {
  test('says where it is and what is in the post office once it is open', async () => {
    const parent = await newParent();
    parent.open();
    const ready = await parent.ready();
    expect(ready).toEqual({
      kind: 'ready',
      endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:[0-9]+$/) as string,
      region: 'xx-practice-1',
      pools: [
        {
          userPoolId: expect.stringMatching(/^xx-practice-1_[A-Za-z0-9]{9}$/) as string,
          name: 'Practice',
          preset: 'plain',
          passwordPolicy: {
            minimumLength: 8,
            lowercase: true,
            uppercase: true,
            numbers: true,
            symbols: true,
          },
          people: [],
          clients: [
            {
              clientId: expect.stringMatching(/^[a-z0-9]{26}$/) as string,
              name: 'Signet',
              secret: null,
              accountScope: true,
            },
            {
              clientId: expect.stringMatching(/^[a-z0-9]{26}$/) as string,
              name: 'Without account scope',
              secret: null,
              accountScope: false,
            },
          ],
          demo: {
            username: 'demo.owner',
            password: expect.stringMatching(/^[A-Z][a-z]+-[A-Z][a-z]+-[0-9]{4}$/) as string,
          },
        },
      ],
      notice: null,
    });
    expect(parent.told.slice(1)).toEqual([
      { kind: 'inbox', messages: [] },
      { kind: 'clock', aheadMs: 0 },
      { kind: 'storm', switches: [] },
    ]);
  });

  test('tells a new message and the end of the demo owner', async () => {
    const parent = await newParent();
    parent.open();
    const ready = await parent.ready();
    await ask(ready.endpoint, 'SignUp', {
      ClientId: ready.pools[0]?.clients[0]?.clientId,
      Username: 'river.stone',
      Password: 'River-Stone-1',
      UserAttributes: [{ Name: 'email', Value: 'river@example.org' }],
    });
    expect(parent.told[4]).toMatchObject({
      kind: 'inbox',
      messages: [{ to: 'river@example.org', username: 'river.stone', purpose: 'sign-up' }],
    });
    const AccessToken = await accessTokenOf(ready);
    await ask(ready.endpoint, 'DeleteUser', { AccessToken });
    expect(parent.told[5]).toMatchObject({ kind: 'pools', pools: [{ demo: null }] });
  });

  test('sets switches of the storm, takes them away, and tells of each', async () => {
    const parent = await newParent();
    parent.open();
    const ready = await parent.ready();
    const rule = { operation: 'GetUser', effect: { kind: 'error', error: 'ForbiddenException' } };
    parent.send({ kind: 'set-switch', rule });
    await parent.until(() => parent.told.length === 5);
    expect(parent.told[4]).toMatchObject({ kind: 'storm', switches: [rule] });
    const response = await ask(ready.endpoint, 'GetUser', { AccessToken: 'x' });
    expect(response.headers.get('x-amzn-errortype')).toBe('ForbiddenException:');
    expect(parent.told[5]).toEqual({ kind: 'storm', switches: [] });
    parent.send({ kind: 'set-switch', rule });
    await parent.until(() => parent.told.length === 7);
    const told = parent.told[6];
    const id = told?.kind === 'storm' ? told.switches[0]?.id : undefined;
    parent.send({ kind: 'clear-switch', id });
    await parent.until(() => parent.told.length === 8);
    parent.send({ kind: 'set-switch', rule: { operation: 'Rain' } });
    parent.send({ kind: 'set-switch', rule });
    parent.send({ kind: 'calm' });
    await parent.until(() => parent.told.length === 10);
    expect(parent.told[9]).toEqual({ kind: 'storm', switches: [] });
  });

  test('moves the clock ahead, and tells how far', async () => {
    const parent = await newParent();
    parent.open();
    const ready = await parent.ready();
    const AccessToken = await accessTokenOf(ready);
    parent.send({ kind: 'advance-clock', byMs: 2 * 60 * 60 * 1000 });
    await parent.until(() => parent.told.length === 5);
    expect(parent.told[4]).toEqual({ kind: 'clock', aheadMs: 7_200_000 });
    const response = await ask(ready.endpoint, 'GetUser', { AccessToken });
    expect(response.headers.get('x-amzn-errormessage')).toBe('Access Token has expired');
  });

  test('adds a twin that can sign in, and says so', async () => {
    const parent = await newParent();
    parent.open();
    const ready = await parent.ready();
    const { endpoint } = ready;
    parent.send({ kind: 'add-twin', id: '7', ...twin });
    await parent.until(() => parent.told.length === 5);
    expect(parent.told[4]).toEqual({
      kind: 'twin-added',
      id: '7',
      sub: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    const access = await accessTokenOf(ready, twin);
    const answer = await ask(endpoint, 'GetUser', { AccessToken: access });
    expect(await answer.json()).toMatchObject({
      Username: twin.username,
      UserAttributes: [{ Name: 'sub' }, { Name: 'email', Value: 'o***@masked.example' }],
    });
  });

  test('waits with a twin until it is open', async () => {
    const parent = await newParent();
    parent.open();
    parent.send({ kind: 'add-twin', id: '1', ...twin });
    await parent.until(() => parent.told.some(({ kind }) => kind === 'twin-added'));
  });

  test('says when there can be no twin', async () => {
    const parent = await newParent();
    parent.send({ kind: 'add-twin', id: '1', ...twin });
    await parent.until(() => parent.told.length === 1);
    expect(parent.told).toEqual([{ kind: 'twin-failed', id: '1' }]);
  });

  test('takes a user out, and minds no name that nobody has', async () => {
    const parent = await newParent();
    parent.open();
    const ready = await parent.ready();
    const AccessToken = await accessTokenOf(ready);
    parent.send({ kind: 'remove-user', username: 'nobody' });
    parent.send({ kind: 'remove-user', username: 'demo.owner' });
    await parent.until(() => parent.told.length === 5);
    expect(parent.told[4]).toMatchObject({ kind: 'pools', pools: [{ demo: null }] });
    const response = await ask(ready.endpoint, 'GetUser', { AccessToken });
    expect(response.headers.get('x-amzn-errortype')).toBe('UserNotFoundException:');
  });

  test('ends with 0 when told to close, and is the same pool when opened again', async () => {
    const first = await newParent();
    first.open();
    const before = await first.ready();
    first.send({ kind: 'close' });
    first.send({ kind: 'close' });
    expect(await first.ended()).toBe(0);
    await expect(fetch(before.endpoint)).rejects.toThrow();
    const second = new FakeParent(first.folder);
    second.open();
    expect(await second.ready()).toEqual(before);
    second.closeByRim();
    expect(await second.ended()).toBe(0);
  });

  test('ends with 0 when told to close before it is open', async () => {
    const opening = await newParent();
    opening.open();
    opening.send({ kind: 'close' });
    expect(await opening.ended()).toBe(0);
    const idle = await newParent();
    idle.send({ kind: 'close' });
    expect(await idle.ended()).toBe(0);
    expect(idle.told).toEqual([]);
  });

  test('says why it cannot start and ends with 1', async () => {
    const parent = await newParent();
    await writeFile(parent.folder, 'a file where the folder should be');
    parent.open();
    expect(await parent.ended()).toBe(1);
    expect(parent.told).toEqual([
      { kind: 'failed', detail: expect.stringContaining(parent.folder) as string },
    ]);
  });

  test('ignores what is no message, and a second open', async () => {
    const parent = await newParent();
    parent.send({ kind: 'dance' });
    parent.open();
    parent.open();
    await parent.ready();
    parent.send({ kind: 'close' });
    expect(await parent.ended()).toBe(0);
    const told = parent.told.map(({ kind }) => kind);
    expect(told).toEqual(['ready', 'inbox', 'clock', 'storm']);
  });
});

describe('a message to the pool', () => {
  test.each([
    [{ kind: 'open', dataFolder: '/somewhere', port: 0 }],
    [{ kind: 'open', dataFolder: '/somewhere', port: 65535 }],
    [{ kind: 'close' }],
    [{ kind: 'set-switch', rule: { operation: 'DeleteUser', effect: { kind: 'drop-after' } } }],
    [{ kind: 'clear-switch', id: '1' }],
    [{ kind: 'calm' }],
    [{ kind: 'advance-clock', byMs: 1 }],
    [{ kind: 'add-twin', id: '1', ...twin }],
    [{ kind: 'remove-user', username: 'rehearsal-0badcafe' }],
  ])('is %j', (received) => {
    expect(isMessageToPool(received)).toBe(true);
  });

  test.each([
    [null],
    ['close'],
    [{}],
    [{ kind: 'open' }],
    [{ kind: 'open', dataFolder: '', port: 0 }],
    [{ kind: 'open', dataFolder: 7, port: 0 }],
    [{ kind: 'open', dataFolder: '/somewhere', port: -1 }],
    [{ kind: 'open', dataFolder: '/somewhere', port: 65536 }],
    [{ kind: 'open', dataFolder: '/somewhere', port: 1.5 }],
    [{ kind: 'open', dataFolder: '/somewhere', port: '80' }],
    [{ kind: 'clear-switch' }],
    [{ kind: 'advance-clock', byMs: '1' }],
    [{ kind: 'ready' }],
    [{ kind: 'add-twin', ...twin }],
    [{ kind: 'add-twin', id: '1', ...twin, username: '' }],
    [{ kind: 'add-twin', id: '1', ...twin, attributes: { email: 1 } }],
    [{ kind: 'add-twin', id: '1', ...twin, attributes: null }],
    [{ kind: 'add-twin', id: '1', ...twin, groups: 'group-1' }],
    [{ kind: 'remove-user' }],
  ])('is not %j', (received) => {
    expect(isMessageToPool(received)).toBe(false);
  });
});
