/** The app's side of the practice pool's process, with the pool itself at the other end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPracticePool } from '../../main/practice-pool/open-practice-pool.ts';
import type {
  MessageFromPool,
  MessageToPool,
  PoolNews,
} from '../../main/practice-pool/messages.ts';
import { serveParent } from '../../main/practice-pool/serve-parent.ts';
import { PracticeProcess, type PoolChild } from '../../main/practice-process.ts';
import { poolKeys } from './practice-pool/support/pools.ts';

const twin = {
  username: 'rehearsal-0badcafe',
  password: 'Practice-Password-1',
  attributes: { email: 'o***@masked.example' },
  groups: [],
};

/** A child in this very process. `answers` false: it hears everything and does nothing. */
const newChild = (answers = true) => {
  const heard: MessageToPool[] = [];
  const toParent: ((message: MessageFromPool) => void)[] = [];
  const toPool: ((event: { readonly data: unknown }) => void)[] = [];
  let spawn = (): void => undefined;
  const exits: ((code: number) => void)[] = [];
  const exit = (code: number): void => exits.forEach((hear) => hear(code));
  if (answers) {
    serveParent({
      port: {
        on: (_event, listener) => toPool.push(listener),
        postMessage: (message) => toParent.forEach((hear) => hear(message)),
      },
      exit,
      report: () => undefined,
      openPool: (options) => openPracticePool({ ...options, keys: poolKeys }),
    });
  }
  const child: PoolChild = {
    postMessage: (message) => {
      heard.push(message);
      toPool.forEach((hear) => hear({ data: message }));
    },
    on: (_event, listener) => toParent.push(listener),
    once: (event: 'exit' | 'spawn', listener: (code: number) => void) =>
      event === 'exit' ? exits.push(listener) : (spawn = () => listener(0)),
  };
  const tell = (message: MessageFromPool): void => toParent.forEach((hear) => hear(message));
  return { child, heard, exit, tell, spawn: () => spawn() };
};

const start = async (answers = true) => {
  const folder = await mkdtemp(join(tmpdir(), 'practice-process-'));
  const end = newChild(answers);
  const practice = new PracticeProcess({
    script: 'practice-pool.js',
    dataFolder: join(folder, 'pool'),
    onView: () => undefined,
    onNotice: () => undefined,
    onInbox: () => undefined,
    fork: () => end.child,
  });
  practice.start();
  onTestFinished(async () => {
    if (answers) await practice.stop(5_000);
    await rm(folder, { recursive: true, force: true });
  });
  return { practice, ...end };
};

const plainPool: PoolNews = {
  userPoolId: 'xx-practice-1_Example01',
  name: 'Practice',
  preset: 'plain',
  clients: [],
  passwordPolicy: {
    minimumLength: 8,
    lowercase: true,
    uppercase: true,
    numbers: true,
    symbols: true,
  },
  demo: null,
  people: [],
};
const ready: MessageFromPool = {
  kind: 'ready',
  endpoint: 'http://127.0.0.1:1',
  region: 'xx-practice-1',
  pools: [plainPool],
  notice: null,
};

describe('what the window is told of the pools', () => {
  it('has the app clients without their secrets', async () => {
    const { practice, tell } = await start(false);
    const client = { clientId: 'client1', name: 'Signet', accountScope: true };
    const pools = [{ ...plainPool, clients: [{ ...client, secret: 'not-for-the-window' }] }];
    for (const message of [
      { ...ready, pools },
      { kind: 'pools', pools },
    ] as const) {
      tell(message);
      expect(practice.view()).toMatchObject({ clients: [client] });
      expect(JSON.stringify(practice.view())).not.toContain('not-for-the-window');
    }
  });
});

describe('a twin in the practice pool', () => {
  it('is added, one after the other', async () => {
    const { practice, spawn } = await start();
    spawn();
    await practice.whenAwake();
    expect(practice.view().kind).toBe('ready');
    const added = [practice.addTwin(twin), practice.addTwin({ ...twin, username: 'other' })];
    expect(await Promise.all(added)).toEqual([{ kind: 'added' }, { kind: 'added' }]);
  });

  it('cannot be added before the pool is ready, nor after it has ended', async () => {
    const { practice, heard, exit } = await start(false);
    expect(await practice.addTwin(twin)).toEqual({ kind: 'not-ready' });
    exit(1);
    expect(await practice.addTwin(twin)).toEqual({ kind: 'not-ready' });
    expect(heard).toEqual([]);
  });

  it('has failed when the pool says so', async () => {
    const { practice, tell, heard } = await start(false);
    tell(ready);
    const first = practice.addTwin(twin);
    const second = practice.addTwin(twin);
    expect(heard).toMatchObject([{ id: '1' }, { id: '2' }]);
    tell({ kind: 'twin-failed', id: '2' });
    tell({ kind: 'twin-added', id: '1', sub: 'sub-1' });
    expect([await first, await second]).toEqual([{ kind: 'added' }, { kind: 'failed' }]);
  });

  it('has failed when the process ends without an answer', async () => {
    const { practice, tell, exit } = await start(false);
    tell(ready);
    const added = practice.addTwin(twin);
    exit(9);
    expect(await added).toEqual({ kind: 'failed' });
    expect(practice.view()).toEqual({ kind: 'failed', detail: 'exit code 9' });
  });

  it('is taken out by name', async () => {
    const { practice, tell, heard } = await start(false);
    tell(ready);
    practice.removeUser(twin.username);
    expect(heard).toEqual([{ kind: 'remove-user', username: twin.username }]);
  });
});

describe('a pool of another kind', () => {
  it('is opened once, with the people who are there from the start', async () => {
    const { practice, spawn } = await start();
    spawn();
    const opened = { kind: 'opened', profileId: 'practice.mfa-required' };
    expect(await practice.open({ kind: 'mfa-required' })).toEqual(opened);
    expect(await practice.open({ kind: 'mfa-required' })).toEqual(opened);
    const view = practice.view();
    expect(view.kind === 'ready' && view.further).toMatchObject([
      {
        kind: 'mfa-required',
        profileId: 'practice.mfa-required',
        people: [
          { username: 'with.authenticator', password: 'Practice-Password-1' },
          { username: 'with.phone' },
          { username: 'no.factor' },
          { username: 'new.hire' },
        ],
      },
    ]);
  });

  it('can be signed in to, with the secret of its app client in main alone', async () => {
    const { practice, spawn } = await start();
    spawn();
    await practice.open({ kind: 'confidential-client' });
    const target = practice.targets().at(-1);
    expect(target).toMatchObject({ profileId: 'practice.confidential-client' });
    expect(target?.clientSecret).toMatch(/^[a-z0-9]{24,64}$/);
    expect(JSON.stringify(practice.view())).not.toContain(target?.clientSecret);
  });

  it('says what it asks of passwords', async () => {
    const { practice, spawn } = await start();
    spawn();
    await practice.open({ kind: 'lowered-limits' });
    expect(practice.targets().map(({ passwordPolicy }) => passwordPolicy.minimumLength)).toEqual([
      8, 6,
    ]);
  });

  it('has failed when the process ends without an answer, and waits for none before', async () => {
    const { practice, tell, exit } = await start(false);
    tell(ready);
    const opening = practice.open({ kind: 'devices' });
    await Promise.resolve();
    await Promise.resolve();
    exit(9);
    expect(await opening).toEqual({ kind: 'failed' });
    expect(await practice.open({ kind: 'devices' })).toEqual({ kind: 'practice-not-ready' });
  });
});
