/**
 * Lock-out after wrong passwords (developer guide, "Lockout behavior for failed sign-in
 * attempts"): from the fifth failure on, each one locks for twice as long as the one
 * before, from 1 s up to 15 min. Tries during a lock do not count; 15 idle minutes forgive.
 * Kept in memory: a restart forgives too.
 */

const failuresBeforeLock = 5;
const firstLockMs = 1000;
const longestLockMs = 15 * 60 * 1000;
const forgivenAfterMs = 15 * 60 * 1000;

/** Names of nobody are counted as well, so the map could be made to grow: it is swept. */
const sweepAbove = 1000;

interface Record {
  readonly failures: number;
  readonly lastFailureMs: number;
}

export class Lockout {
  readonly #now: () => number;
  readonly #records = new Map<string, Record>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether `who` has to wait before the next try. */
  isLocked(who: string): boolean {
    const record = this.#current(who);
    if (record === null || record.failures < failuresBeforeLock) return false;
    const lockMs = Math.min(
      firstLockMs * 2 ** (record.failures - failuresBeforeLock),
      longestLockMs,
    );
    return this.#now() < record.lastFailureMs + lockMs;
  }

  /** Counts a wrong password. */
  countFailure(who: string): void {
    if (this.#records.size > sweepAbove) this.#sweep();
    const failures = (this.#current(who)?.failures ?? 0) + 1;
    this.#records.set(who, { failures, lastFailureMs: this.#now() });
  }

  /** A right password wipes the slate. */
  forgive(who: string): void {
    this.#records.delete(who);
  }

  #current(who: string): Record | null {
    const record = this.#records.get(who);
    return record === undefined || this.#isForgiven(record) ? null : record;
  }

  #isForgiven(record: Record): boolean {
    return this.#now() >= record.lastFailureMs + forgivenAfterMs;
  }

  #sweep(): void {
    for (const [who, record] of this.#records) {
      if (this.#isForgiven(record)) this.#records.delete(who);
    }
  }
}
