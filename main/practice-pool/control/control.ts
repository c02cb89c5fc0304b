/**
 * What stands beside a pool rather than in it: the post office, the clock, the storm, and the
 * hand of an administrator. One set of verbs, whoever gives the orders: the app over its
 * process port, a program over the control address.
 */
import * as v from 'valibot';
import type { Pool } from '../pool.ts';
import { seedUser } from '../seed.ts';
import type { Service } from '../service.ts';
import { userSettingsSchema } from '../settings/service-settings.ts';
import type { Mail } from '../store/records.ts';
import { stormRuleSchema } from '../storm/storm-rule.ts';
import type { StormSwitch } from '../storm/storm.ts';

/** A pool, as somebody who sets up a client needs to know it. */
export interface PoolFacts {
  readonly userPoolId: string;
  readonly name: string;
  readonly issuer: string;
  readonly clients: readonly {
    readonly clientId: string;
    readonly name: string;
    readonly secret: string | null;
  }[];
  /** The password is null once it was changed. */
  readonly demo: { readonly username: string; readonly password: string | null } | null;
}

/** An order that could not be followed, in a sentence. */
export interface Unfit {
  readonly kind: 'unfit';
  readonly why: string;
}

export class Control {
  readonly #service: Service;

  constructor(service: Service) {
    this.#service = service;
  }

  pools(): readonly PoolFacts[] {
    return this.#service
      .pools()
      .filter(({ isDeleted }) => !isDeleted)
      .map(factsOf);
  }

  /** Newest first, at most 100. */
  inbox(): readonly Mail[] {
    return this.#service.postOffice.list();
  }

  /** Milliseconds since 1970 by the pools' clock, and how far it is ahead of the computer's. */
  clock(): { readonly nowMs: number; readonly aheadMs: number } {
    const { clock } = this.#service;
    return { nowMs: clock.now(), aheadMs: clock.aheadMs };
  }

  /** Moves the clock ahead; every expiry follows. Nothing moves it back. */
  async advanceClock(byMs: unknown): Promise<{ readonly kind: 'moved' } | Unfit> {
    if (!v.is(jump, byMs)) {
      return { kind: 'unfit', why: 'The clock moves ahead by 1 ms or more, 100 years at most.' };
    }
    await this.#service.alone(() => this.#service.clock.advance(byMs));
    this.#service.changes.announce('clock');
    return { kind: 'moved' };
  }

  switches(): readonly StormSwitch[] {
    return this.#service.storm.switches();
  }

  /** Sets a switch of the storm, in the shape of a {@link stormRuleSchema}. */
  setSwitch(rule: unknown): { readonly kind: 'set'; readonly id: string } | Unfit {
    const read = v.safeParse(stormRuleSchema, rule);
    if (!read.success) return { kind: 'unfit', why: explain(read.issues[0]) };
    const set = this.#service.storm.set(read.output);
    return set.kind === 'set' ? set : { kind: 'unfit', why: set.why };
  }

  /** False when that switch is not there any more. */
  clearSwitch(id: string): boolean {
    return this.#service.storm.clear(id);
  }

  calm(): void {
    this.#service.storm.calm();
  }

  /**
   * Adds a user as an administrator would, in the shape of a settings file's `Users`. The
   * name has to be free; policy and schema are not looked at.
   */
  async addUser(
    userPoolId: string,
    user: unknown,
  ): Promise<{ readonly kind: 'added'; readonly sub: string } | Unfit> {
    const pool = this.#service.poolById(userPoolId);
    if (pool === null) return { kind: 'unfit', why: `There is no pool ${userPoolId}.` };
    const read = v.safeParse(userSettingsSchema, user);
    if (!read.success) return { kind: 'unfit', why: explain(read.issues[0]) };
    return this.#service.alone(() => {
      if (pool.users.byAlias(read.output.Username) !== null) {
        return { kind: 'unfit', why: `${read.output.Username} is taken.` };
      }
      const added = seedUser(pool, read.output);
      pool.users.add(added);
      return { kind: 'added', sub: added.sub };
    });
  }

  /** Whether there was somebody of that name. */
  async removeUser(userPoolId: string, username: string): Promise<boolean> {
    const pool = this.#service.poolById(userPoolId);
    return this.#service.alone(() => {
      const user = pool?.users.byAlias(username) ?? null;
      if (user !== null) pool?.removeUser(user);
      return user !== null;
    });
  }
}

const hundredYearsMs = 100 * 366 * 24 * 60 * 60 * 1000;

const jump = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(hundredYearsMs));

function factsOf(pool: Pool): PoolFacts {
  return {
    userPoolId: pool.userPoolId,
    name: pool.settings.PoolName,
    issuer: pool.issuer,
    clients: pool.clients.list().map(({ clientId, settings, secret }) => ({
      clientId,
      name: settings.ClientName,
      secret,
    })),
    demo: pool.demoAccount,
  };
}

/** Where something is wrong, and what. */
function explain(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
