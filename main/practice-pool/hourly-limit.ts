/**
 * So many tries for one user in any hour (developer guide, "Quotas in Amazon Cognito":
 * ConfirmSignUp 15, ResendConfirmationCode 5). Kept in memory.
 */

const hourMs = 60 * 60 * 1000;

export class HourlyLimit {
  readonly #tries: number;
  readonly #now: () => number;
  readonly #timesMs = new Map<string, readonly number[]>();

  constructor(tries: number, now: () => number) {
    this.#tries = tries;
    this.#now = now;
  }

  /** Counts a try; false, and nothing is counted, when the hour's tries are used up. */
  take(who: string): boolean {
    const now = this.#now();
    const recent = (this.#timesMs.get(who) ?? []).filter((timeMs) => now < timeMs + hourMs);
    const allowed = recent.length < this.#tries;
    this.#timesMs.set(who, allowed ? [...recent, now] : recent);
    return allowed;
  }
}
