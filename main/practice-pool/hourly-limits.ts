/** So many tries of one thing for one user in any hour. A restart does not forgive them. */
import type { Clock } from './clock.ts';
import type { HourlyLimitName, Limits } from './settings/limits.ts';
import type { StoredTries } from './store/records.ts';
import type { Table } from './store/table.ts';

const hourMs = 60 * 60 * 1000;

export class HourlyLimits {
  readonly #tries: Table<StoredTries>;
  readonly #clock: Clock;
  readonly #limits: Limits['TriesPerHour'];

  constructor(tries: Table<StoredTries>, clock: Clock, limits: Limits['TriesPerHour']) {
    this.#tries = tries;
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Counts a try of `who` (a sub); false, and nothing is counted, when they are used up. */
  take(what: HourlyLimitName, who: string): boolean {
    const key = `${what} ${who}`;
    const now = this.#clock.now();
    const recent = (this.#tries.get(key)?.timesMs ?? []).filter((timeMs) => now < timeMs + hourMs);
    if (recent.length >= this.#limits[what]) return false;
    this.#tries.put({ key, timesMs: [...recent, now] });
    return true;
  }

  /** Forgets what a user has used up, with the user. */
  forget(who: string): void {
    for (const what of Object.keys(this.#limits)) this.#tries.delete(`${what} ${who}`);
  }
}
