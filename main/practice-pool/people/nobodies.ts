/**
 * Names that nobody has, where a client may not learn so: they run into the same limits as
 * people, and a code that was never sent can be waited for. In memory only; after a restart
 * nobody has tried anything.
 */
import type { Clock } from '../clock.ts';
import { HourlyLimits } from '../hourly-limits.ts';
import type { Pool } from '../pool.ts';
import type { HourlyLimitName, Limits } from '../settings/limits.ts';
import { tableShapes, type StoredTries } from '../store/records.ts';
import { Table } from '../store/table.ts';

/** Anybody can make up names; the oldest go. */
const mostRemembered = 10_000;

export class Nobodies {
  readonly #tries = new Table<StoredTries>(tableShapes.tries, [], () => undefined);
  readonly #codesUntilMs = new Map<string, number>();
  readonly #limits: HourlyLimits;
  readonly #clock: Clock;
  readonly #codeLifeMs: number;

  constructor(clock: Clock, { TriesPerHour, CodeMinutes }: Limits) {
    this.#clock = clock;
    this.#limits = new HourlyLimits(this.#tries, clock, TriesPerHour);
    this.#codeLifeMs = CodeMinutes.ForgotPassword * 60_000;
  }

  /** Counts a try, as of somebody; false when they are used up. */
  take(what: HourlyLimitName, name: string): boolean {
    for (const { key } of this.#tries.values()) {
      if (this.#tries.size < mostRemembered) break;
      this.#tries.delete(key);
    }
    return this.#limits.take(what, name);
  }

  /** From now on a code for a new password could have been sent. */
  pretendCode(name: string): void {
    for (const key of this.#codesUntilMs.keys()) {
      if (this.#codesUntilMs.size < mostRemembered) break;
      this.#codesUntilMs.delete(key);
    }
    this.#codesUntilMs.set(name, this.#clock.now() + this.#codeLifeMs);
  }

  /** Whether a code for a new password would be waiting. */
  awaitsCode(name: string): boolean {
    return this.#clock.now() < (this.#codesUntilMs.get(name) ?? 0);
  }
}

/** How two ways to type the same name become one, as for people. */
export function sameName({ settings }: Pool, typedName: string): string {
  const name = typedName.normalize('NFC');
  return settings.UsernameConfiguration.CaseSensitive ? name : name.toLowerCase();
}
