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

/**
 * Names of nobody are counted as well, so the table could be made to grow: it is swept at this
 * size, and then each time it has doubled.
 */
const firstSweepAbove = 1000;

/** So many of one pool; of more, those with the fewest failures go, the oldest first. */
const mostRemembered = 5000;

export class Lockout {
  readonly #failures: Table<StoredFailures>;
  readonly #clock: Clock;
  readonly #limits: Limits['Lockout'];
  /** Failures of all pools stand in one table. */
  readonly #prefix: string;
  #sweepAbove = firstSweepAbove;

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

  /** Whether `who` (a sub, or a decoy's) has to wait before the next try. */
  isLocked(who: string): boolean {
    const record = this.#current(who);
    const { Failures, FirstSeconds, LongestSeconds } = this.#limits;
    if (record === null || record.failures < Failures) return false;
    const lockSeconds = Math.min(FirstSeconds * 2 ** (record.failures - Failures), LongestSeconds);
    return this.#clock.now() < record.lastFailureMs + lockSeconds * 1000;
  }

  /** Counts a wrong password. */
  countFailure(who: string): void {
    if (this.#failures.size > this.#sweepAbove) this.#sweep();
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

  /** Other pools forgive by rules of their own, so theirs stay. */
  #sweep(): void {
    const own = [...this.#failures.values()].filter(({ key }) => key.startsWith(this.#prefix));
    const left = own.filter((record) => !this.#isForgiven(record)).sort(byWeight);
    const kept = new Set(left.slice(-mostRemembered));
    for (const record of own) if (!kept.has(record)) this.#failures.delete(record.key);
    this.#sweepAbove = Math.max(firstSweepAbove, 2 * this.#failures.size);
  }
}

/** Whoever is locked out comes last: to be forgotten must not let them in. */
function byWeight(one: StoredFailures, other: StoredFailures): number {
  return one.failures - other.failures || one.lastFailureMs - other.lastFailureMs;
}
