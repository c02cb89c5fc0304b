/**
 * Lock-out after wrong passwords (developer guide, "Lockout behavior for failed sign-in
 * attempts"): from the fifth failure on, each one locks for twice as long as the one before,
 * from 1 s up to 15 min. Tries during a lock do not count; 15 idle minutes forgive. A pool
 * may be given other numbers.
 */
import type { Clock } from './clock.ts';
import type { Limits } from './settings/limits.ts';
import type { StoredFailures } from './store/records.ts';
import type { Table } from './store/table.ts';

/** Names of nobody are counted as well, so the table could be made to grow: it is swept. */
const sweepAbove = 1000;

export class Lockout {
  readonly #failures: Table<StoredFailures>;
  readonly #clock: Clock;
  readonly #limits: Limits['Lockout'];
  /** Failures of all pools stand in one table. */
  readonly #prefix: string;

  constructor(
    failures: Table<StoredFailures>,
    clock: Clock,
    limits: Limits['Lockout'],
    userPoolId: string,
  ) {
    this.#failures = failures;
    this.#clock = clock;
    this.#limits = limits;
    this.#prefix = `${userPoolId} `;
  }

  /** Whether `who` (a sub, or the name of nobody) has to wait before the next try. */
  isLocked(who: string): boolean {
    const record = this.#current(who);
    const { Failures, FirstSeconds, LongestSeconds } = this.#limits;
    if (record === null || record.failures < Failures) return false;
    const lockSeconds = Math.min(FirstSeconds * 2 ** (record.failures - Failures), LongestSeconds);
    return this.#clock.now() < record.lastFailureMs + lockSeconds * 1000;
  }

  /** Counts a wrong password. */
  countFailure(who: string): void {
    if (this.#failures.size > sweepAbove) this.#sweep();
    const failures = (this.#current(who)?.failures ?? 0) + 1;
    this.#failures.put({ key: this.#prefix + who, failures, lastFailureMs: this.#clock.now() });
  }

  /** A right password wipes the slate. */
  forgive(who: string): void {
    this.#failures.delete(this.#prefix + who);
  }

  #current(who: string): StoredFailures | null {
    const record = this.#failures.get(this.#prefix + who);
    return record === null || this.#isForgiven(record) ? null : record;
  }

  #isForgiven(record: StoredFailures): boolean {
    return this.#clock.now() >= record.lastFailureMs + this.#limits.ForgivenAfterSeconds * 1000;
  }

  #sweep(): void {
    for (const record of [...this.#failures.values()]) {
      if (this.#isForgiven(record)) this.#failures.delete(record.key);
    }
  }
}
