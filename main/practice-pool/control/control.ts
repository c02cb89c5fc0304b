/**
 * What stands beside a pool rather than in it: the post office, the clock, the storm, and the
 * hand of an administrator. One set of verbs, whoever gives the orders: the app over its
 * process port, a program over the control address.
 */
import * as v from 'valibot';
import type { Pool } from '../pool.ts';
import { seedUser } from '../seed.ts';
import type { Service } from '../service.ts';
import { contradictionsOfUser, namesOf } from '../settings/people-contradictions.ts';
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
    const { clock, changes } = this.#service;
    const moved = await this.#service.alone(() => {
      // Much later, and times are none that a date can have.
      if (!v.is(jump, byMs) || clock.aheadMs + byMs > hundredYearsMs) return false;
      clock.advance(byMs);
      return true;
    });
    if (!moved) {
      const why = 'The clock moves ahead by 1 ms or more, and 100 years in all at most.';
      return { kind: 'unfit', why };
    }
    changes.announce('clock');
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
   * Adds a user as an administrator would, in the shape of a settings file's `Users`. Names,
   * and addresses to sign in by, have to be free; the password policy is not looked at.
   */
  async addUser(
    userPoolId: string,
    user: unknown,
  ): Promise<{ readonly kind: 'added'; readonly sub: string } | Unfit> {
    const pool = this.#livePool(userPoolId);
    if (pool === null) return { kind: 'unfit', why: `There is no pool ${userPoolId}.` };
    const read = v.safeParse(userSettingsSchema, user);
    if (!read.success) return { kind: 'unfit', why: explain(read.issues[0]) };
    const [fault] = contradictionsOfUser(pool.settings, read.output);
    if (fault !== undefined) return { kind: 'unfit', why: fault };
    return this.#service.alone(() => {
      const names = namesOf(pool.settings, read.output);
      const taken = names.find((name) => pool.users.byAlias(name) !== null);
      if (taken !== undefined) return { kind: 'unfit', why: `${taken} is taken.` };
      const added = seedUser(pool, read.output);
      pool.users.add(added);
      return { kind: 'added', sub: added.sub };
    });
  }

  /** Whether there was somebody of that name. */
  async removeUser(userPoolId: string, username: string): Promise<boolean> {
    const pool = this.#livePool(userPoolId);
    return this.#service.alone(() => {
      const user = pool?.users.byAlias(username) ?? null;
      if (user !== null) pool?.removeUser(user);
      return user !== null;
    });
  }

  #livePool(userPoolId: string): Pool | null {
    const pool = this.#service.poolById(userPoolId);
    return pool === null || pool.isDeleted ? null : pool;
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
