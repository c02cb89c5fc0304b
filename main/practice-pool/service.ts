/** Everything behind one address: the pools side by side, their post office, clock and storm. */
import { AuthEvents } from './auth-events.ts';
import { Changes } from './changes.ts';
import { indexClients } from './clients.ts';
import { Clock } from './clock.ts';
import { Devices } from './devices.ts';
import { WaitingRegistrations } from './passkeys/waiting-registrations.ts';
import { Pool } from './pool.ts';
import { PostOffice } from './post-office.ts';
import { ChallengeSessions } from './sign-in/challenge-sessions.ts';
import { SignIns } from './sign-ins.ts';
import { SsoSessions } from './sso-sessions.ts';
import { Storm } from './storm/storm.ts';
import type { ServiceRecord, tableShapes, StoredClient, StoredPool } from './store/records.ts';
import type { RecordStore, TablesOf } from './store/record-store.ts';
import type { Index } from './store/table.ts';
import { indexUsers, type UserIndexes } from './users.ts';
import { VerifiedTokens } from './verified-tokens.ts';

export type Tables = TablesOf<typeof tableShapes>;

export interface ServiceParts {
  readonly store: RecordStore;
  readonly tables: Tables;
  /** The computer's clock, milliseconds since 1970. */
  readonly now: () => number;
}

export class Service {
  readonly store: RecordStore;
  readonly tables: Tables;
  readonly clock: Clock;
  readonly changes = new Changes();
  readonly postOffice: PostOffice;
  readonly storm = new Storm(this.changes);
  readonly signIns: SignIns;
  readonly ssoSessions: SsoSessions;
  readonly devices: Devices;
  readonly authEvents: AuthEvents;
  /** Challenges that wait for an answer, in memory: none outlives a restart. */
  readonly challengeSessions: ChallengeSessions;
  /** Passkey registrations that were started, likewise. */
  readonly passkeyRegistrations: WaitingRegistrations;
  /** Signatures that need no second look, in memory. */
  readonly verifiedTokens = new VerifiedTokens();
  readonly userIndexes: UserIndexes;
  readonly clientsByPool: Index<StoredClient>;
  readonly #pools = new Map<string, Pool>();
  #last: Promise<unknown> = Promise.resolve();

  constructor({ store, tables, now }: ServiceParts) {
    this.store = store;
    this.tables = tables;
    this.clock = new Clock(now, tables.services);
    this.postOffice = new PostOffice(tables.mail, this.changes, this.clock);
    this.signIns = new SignIns(tables.signIns, this.clock);
    this.ssoSessions = new SsoSessions(tables.ssoSessions, this.clock);
    this.devices = new Devices(tables.devices, this.clock);
    this.authEvents = new AuthEvents(tables.authEvents, this.postOffice);
    this.challengeSessions = new ChallengeSessions(this.clock);
    this.passkeyRegistrations = new WaitingRegistrations(this.clock);
    this.userIndexes = indexUsers(tables.users);
    this.clientsByPool = indexClients(tables.clients);
    for (const { userPoolId } of tables.pools.values()) this.#open(userPoolId);
  }

  /** The Region all the pools are in. */
  get region(): string {
    const record = this.remembered();
    if (record === null) throw new Error('The service has not begun.');
    return record.region;
  }

  /** What is remembered of the last time; null before the first. */
  remembered(): ServiceRecord | null {
    return this.tables.services.get('service');
  }

  /** Begins for the first time, in this Region. */
  begin(region: string): void {
    this.tables.services.put({ key: 'service', region, port: 0, clockAheadMs: 0 });
  }

  /** Remembers something for the next time. */
  remember(changes: Partial<Omit<ServiceRecord, 'key'>>): void {
    const record = this.remembered();
    if (record !== null) this.tables.services.put({ ...record, ...changes });
  }

  /** The pools, deleted ones too, in the order in which they were made. */
  pools(): readonly Pool[] {
    return [...this.#pools.values()];
  }

  /** Adds a pool whose record is new. */
  addPool(record: StoredPool): Pool {
    this.tables.pools.put(record);
    return this.#open(record.userPoolId);
  }

  poolById(userPoolId: string): Pool | null {
    return this.#pools.get(userPoolId) ?? null;
  }

  /** The pool of a token's `iss` claim; null for anything else. */
  poolOfIssuer(issuer: unknown): Pool | null {
    if (typeof issuer !== 'string') return null;
    const pool = this.poolById(issuer.slice(issuer.lastIndexOf('/') + 1));
    return pool?.issuer === issuer ? pool : null;
  }

  /** The app client of this id and its pool; null also when the pool was deleted. */
  clientById(clientId: string): { readonly pool: Pool; readonly client: StoredClient } | null {
    const client = this.tables.clients.get(clientId);
    const pool = client === null ? null : this.poolById(client.userPoolId);
    return client === null || pool === null || pool.isDeleted ? null : { pool, client };
  }

  /**
   * Does one piece of work with nobody else in between, and resolves once what it changed is
   * durable. Working one at a time is what makes "does this name exist" still true when the
   * user is added; waiting for the disk happens outside, so writes can be shared.
   */
  async alone<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work).finally(() => this.store.seal());
    // The next one starts whether or not this one threw.
    this.#last = mine.catch(() => undefined);
    const result = await mine;
    await this.store.durable();
    return result;
  }

  /** As {@link alone}, for a change that nobody waits for: a later one will write it too. */
  changeAlone(work: () => void): void {
    this.alone(work).catch(() => undefined);
  }

  #open(userPoolId: string): Pool {
    const record = this.tables.pools.get(userPoolId);
    if (record === null) throw new Error(`no record of pool ${userPoolId}`);
    const pool = new Pool(this, record);
    this.#pools.set(userPoolId, pool);
    return pool;
  }
}
