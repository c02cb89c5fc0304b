/** The pool as its operations see it: who is in it, and the tools to answer with. */
import { Changes } from './changes.ts';
import { Clients } from './clients.ts';
import { Faults } from './faults.ts';
import { HourlyLimit } from './hourly-limit.ts';
import type { SigningKeys } from './keys.ts';
import { Lockout } from './lockout.ts';
import { Mailbox } from './mailbox.ts';
import { SignIns } from './sign-ins.ts';
import type { StoredUser } from './store/data.ts';
import type { Store } from './store/store.ts';
import { TokenMint } from './token-mint.ts';
import { Users } from './users.ts';

export interface PoolParts {
  readonly store: Store;
  readonly keys: SigningKeys;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly scryptCost: number;
}

export class Pool {
  readonly store: Store;
  readonly keys: SigningKeys;
  readonly now: () => number;
  readonly scryptCost: number;
  readonly issuer: string;
  readonly changes = new Changes();
  readonly faults = new Faults();
  readonly clients: Clients;
  readonly users: Users;
  readonly signIns: SignIns;
  readonly mint: TokenMint;
  readonly mailbox: Mailbox;
  readonly lockout: Lockout;
  readonly confirmTries: HourlyLimit;
  readonly resendTries: HourlyLimit;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ store, keys, now, scryptCost }: PoolParts) {
    const { region, userPoolId } = store.data;
    this.store = store;
    this.keys = keys;
    this.now = now;
    this.scryptCost = scryptCost;
    this.issuer = `https://cognito-idp.${region}.amazonaws.com/${userPoolId}`;
    this.clients = new Clients(store);
    this.users = new Users(store);
    this.signIns = new SignIns(store, now);
    this.mint = new TokenMint(keys, this.issuer, now);
    this.mailbox = new Mailbox(store, this.changes, now);
    this.lockout = new Lockout(now);
    this.confirmTries = new HourlyLimit(15, now);
    this.resendTries = new HourlyLimit(5, now);
  }

  get userPoolId(): string {
    return this.store.data.userPoolId;
  }

  get isDeleted(): boolean {
    return this.store.data.deleted;
  }

  /**
   * Does one piece of work with nobody else in between, and resolves once what it changed
   * is durable. Working one at a time is what makes "does this name exist" still true when
   * the user is added; waiting for the disk happens outside, so writes can be shared.
   */
  async alone<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work);
    // The next one starts whether or not this one threw.
    this.#last = mine.catch(() => undefined);
    const result = await mine;
    await this.store.durable();
    return result;
  }

  /** Takes a user out, and forgets the demo password when it was the demo owner's. */
  removeUser(user: StoredUser): void {
    this.users.remove(user);
    if (this.store.data.demo?.username !== user.username) return;
    this.store.data.demo = null;
    this.changes.announce('demo');
  }
}
