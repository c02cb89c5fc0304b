/** One user pool as the operations see it: who is in it, and the tools to answer with. */
import { refuse, type Refusal } from './answer.ts';
import { Clients } from './clients.ts';
import { HourlyLimits } from './hourly-limits.ts';
import { PoolKeys } from './keys.ts';
import { Lockout } from './lockout.ts';
import { Nobodies } from './people/nobodies.ts';
import { RequestRate } from './people/request-rate.ts';
import type { Service } from './service.ts';
import type { PoolSettings } from './settings/pool-settings.ts';
import type { DemoOwner, StoredPool, StoredUser } from './store/records.ts';
import { TokenMint } from './token-mint.ts';
import { Users } from './users.ts';

export class Pool {
  readonly service: Service;
  readonly userPoolId: string;
  readonly settings: PoolSettings;
  /** The `iss` of its tokens. */
  readonly issuer: string;
  readonly keys: PoolKeys;
  readonly clients: Clients;
  readonly users: Users;
  readonly mint: TokenMint;
  readonly lockout: Lockout;
  readonly tries: HourlyLimits;
  readonly nobodies: Nobodies;
  readonly rate: RequestRate;

  constructor(service: Service, { userPoolId, settings, keys }: StoredPool) {
    const { tables, clock } = service;
    this.service = service;
    this.userPoolId = userPoolId;
    this.settings = settings;
    this.issuer = `https://cognito-idp.${service.region}.amazonaws.com/${userPoolId}`;
    this.keys = new PoolKeys(keys, (made) => {
      service.changeAlone(() => this.#change({ keys: made }));
    });
    this.clients = new Clients(tables.clients, service.clientsByPool, userPoolId);
    this.users = new Users(tables.users, service.userIndexes, userPoolId, settings);
    this.users.onNewPassword = (user) => this.#noticeNewPassword(user);
    this.mint = new TokenMint(this.keys, this.issuer, settings, clock);
    this.lockout = new Lockout(tables.failures, clock, settings.Limits.Lockout, userPoolId);
    this.tries = new HourlyLimits(tables.tries, clock, settings.Limits.TriesPerHour);
    this.nobodies = new Nobodies(clock, settings.Limits);
    this.rate = new RequestRate(clock, settings.Limits.RequestsPerSecond);
  }

  get isDeleted(): boolean {
    return this.#record().deleted;
  }

  /** The seeded owner; null once that account was deleted. */
  get demo(): DemoOwner | null {
    return this.#record().demo;
  }

  /** The same without what only the pool needs. */
  get demoAccount(): { readonly username: string; readonly password: string | null } | null {
    const { demo } = this;
    return demo === null ? null : { username: demo.username, password: demo.password };
  }

  /** The part of the pool id that SRP calls the pool's name. */
  get name(): string {
    return this.userPoolId.slice(this.userPoolId.indexOf('_') + 1);
  }

  /** Makes decoys that stay the same; see {@link StoredPool}. */
  get secret(): Buffer {
    return Buffer.from(this.#record().secret, 'base64');
  }

  get signIns(): Service['signIns'] {
    return this.service.signIns;
  }

  get devices(): Service['devices'] {
    return this.service.devices;
  }

  /** Milliseconds since 1970, by the pools' clock. */
  now(): number {
    return this.service.clock.now();
  }

  /** Shows somebody, password and all, as the demo owner. */
  show(demo: DemoOwner): void {
    this.#change({ demo });
  }

  /** The refusal of a pool that was deleted. */
  doesNotExist(): Refusal<'ResourceNotFoundException'> {
    return refuse('ResourceNotFoundException', `User pool ${this.userPoolId} does not exist.`);
  }

  /** From now on it answers as one that was deleted. */
  delete(): void {
    this.#change({ deleted: true });
  }

  /**
   * Takes a user out with everything that is theirs. Their sign-ins stay remembered (they
   * hold no personal data): a refresh token of somebody deleted has to be told from one that
   * never was.
   */
  removeUser(user: StoredUser): void {
    this.users.remove(user);
    this.service.store.tidy();
    this.devices.forgetAllOf(user.sub);
    this.service.ssoSessions.endAllOf(user.sub);
    this.service.authEvents.forgetAllOf(user.sub);
    this.tries.forget(user.sub);
    this.lockout.forgive(user.sub);
    if (this.demo?.sub === user.sub) this.#changeDemo(null);
  }

  /** What somebody chose instead of the made-up password is theirs, and not shown. */
  #noticeNewPassword({ sub }: StoredUser): void {
    const { demo } = this;
    if (demo?.sub === sub) this.#changeDemo({ ...demo, password: null });
  }

  #changeDemo(demo: DemoOwner | null): void {
    this.#change({ demo });
    this.service.changes.announce('demo');
  }

  #record(): StoredPool {
    const record = this.service.tables.pools.get(this.userPoolId);
    if (record === null) throw new Error(`no record of pool ${this.userPoolId}`);
    return record;
  }

  #change(changes: Partial<StoredPool>): void {
    this.service.tables.pools.put({ ...this.#record(), ...changes });
  }
}
