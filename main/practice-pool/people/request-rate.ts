/**
 * Requests of one user in any second, reads and writes apart: the throttle that a pool may be
 * given (settings, `Limits.RequestsPerSecond`). The service's own is one for a whole account
 * (developer guide, "Quotas in Amazon Cognito"); what a client meets is the same.
 */
import type { Clock } from '../clock.ts';

const secondMs = 1000;

export type RequestKind = 'read' | 'write';

export class RequestRate {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #perSecond: number;
  /** Times of the last second's requests by kind and user; the longest idle first. */
  readonly #timesMs = new Map<string, readonly number[]>();

  /** `perSecond` 0 sets no limit. */
  constructor(clock: Pick<Clock, 'now'>, perSecond: number) {
    this.#clock = clock;
    this.#perSecond = perSecond;
  }

  /** Counts a request of `who` (a sub); false, and nothing is counted, when it is one too many. */
  take(kind: RequestKind, who: string): boolean {
    if (this.#perSecond === 0) return true;
    const now = this.#clock.now();
    this.#forgetIdle(now);
    const key = `${kind} ${who}`;
    const recent = (this.#timesMs.get(key) ?? []).filter((timeMs) => now < timeMs + secondMs);
    if (recent.length >= this.#perSecond) return false;
    // Anew, so that it stands last.
    this.#timesMs.delete(key);
    this.#timesMs.set(key, [...recent, now]);
    return true;
  }

  #forgetIdle(now: number): void {
    for (const [key, timesMs] of this.#timesMs) {
      if (now < (timesMs.at(-1) ?? 0) + secondMs) return;
      this.#timesMs.delete(key);
    }
  }
}

/** Operations that change nothing are named so. */
export const kindOf = (operation: string): RequestKind =>
  /^(?:Get|List)/.test(operation) ? 'read' : 'write';
