/** A practice pool: a faithful local Cognito user pool on a loopback address. */
import type { Change } from './changes.ts';
import { accountScope } from './clients.ts';
import { failNext } from './dispatch.ts';
import { createApp } from './http/app.ts';
import { listen } from './http/listen.ts';
import { publicJwks, type PublicJwk } from './keys.ts';
import { loadPool } from './load.ts';
import { ownerOf, type PoolOwner } from './owner.ts';
import { defaultScryptCost } from './passwords.ts';
import { Pool } from './pool.ts';
import { practiceRegion } from './seed.ts';
import type { DemoOwner, Mail, StoredKeys } from './store/data.ts';
import { DataFile } from './store/data-file.ts';
import { Store } from './store/store.ts';

export interface PracticePoolOptions {
  /** Where the data file is; left out, the pool lives in memory only. */
  readonly dataFolder?: string;
  /** 0, the default, takes the port of the last time if it is free, else any. */
  readonly port?: number;
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
  /** Of a new pool, in the form `xx-word-1`. */
  readonly region?: string;
  /** Keys for a new pool, where making them each time would take too long. */
  readonly keys?: StoredKeys;
  /** Work for one password guess, a power of two. */
  readonly scryptCost?: number;
  /** Hears of bugs and failed writes. */
  readonly report?: (error: unknown) => void;
}

/** An app client, as others need to know it. */
export interface PracticeClient {
  readonly clientId: string;
  readonly name: string;
  /** False: its access tokens lack `aws.cognito.signin.user.admin`. */
  readonly accountScope: boolean;
}

export interface PracticePool {
  /** `http://127.0.0.1:<port>`. */
  readonly endpoint: string;
  readonly region: string;
  readonly userPoolId: string;
  /** The `iss` of its tokens. */
  readonly issuer: string;
  /** "Signet" first, which can do everything; then one without the account scope. */
  readonly clients: readonly PracticeClient[];
  /** The seeded owner; null once that account was deleted. */
  readonly demo: DemoOwner | null;
  /** What went wrong at the start without stopping it, in a sentence; else null. */
  readonly notice: string | null;
  readonly owner: PoolOwner;
  jwks(): { readonly keys: readonly PublicJwk[] };
  /** The post office, newest first, at most 100. */
  inbox(): readonly Mail[];
  /** Tells of changes until the answered function is called. */
  onChange(listener: (change: Change) => void): () => void;
  /**
   * The next call of `operation` answers `error` and does nothing. False when the pool does
   * not have the operation, or the operation does not declare the error.
   */
  failNext(operation: string, error: string, message?: string): boolean;
  /** Lets requests under way end, saves, stops. */
  close(): Promise<void>;
}

/**
 * Opens the pool of a data folder, or a new one. Rejects when the port is taken
 * (`EADDRINUSE`) or the data file can neither be read nor written.
 */
export async function openPracticePool(options: PracticePoolOptions = {}): Promise<PracticePool> {
  const { now = Date.now, scryptCost = defaultScryptCost, keys = null } = options;
  const { region = practiceRegion, report = () => undefined } = options;
  const file = options.dataFolder === undefined ? null : new DataFile(options.dataFolder);
  const loaded = await loadPool(file, { region, scryptCost, nowMs: now(), keys });
  const store = new Store(loaded.data, file);
  const pool = new Pool({ store, keys: loaded.keys, now, scryptCost });
  const listener = await listen(createApp(pool, report), options.port ?? 0, store.data.port);
  if (loaded.isNew || store.data.port !== listener.port) {
    store.data.port = listener.port;
    store.markChanged();
  }
  const close = async (): Promise<void> => {
    await listener.close();
    await store.durable();
  };
  await store.durable().catch(async (error: unknown) => {
    await listener.close();
    throw error;
  });
  return {
    endpoint: `http://127.0.0.1:${listener.port}`,
    region: store.data.region,
    userPoolId: pool.userPoolId,
    issuer: pool.issuer,
    get clients() {
      return pool.clients.list().map(({ clientId, name, scopes }) => ({
        clientId,
        name,
        accountScope: scopes.includes(accountScope),
      }));
    },
    get demo() {
      return store.data.demo;
    },
    notice: loaded.notice,
    owner: ownerOf(pool),
    jwks: () => publicJwks(store.data.keys),
    inbox: () => pool.mailbox.list(),
    onChange: (hear) => pool.changes.subscribe(hear),
    failNext: (operation, error, message) => failNext(pool, operation, error, message),
    close,
  };
}
