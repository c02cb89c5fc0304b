/** News of the pools for whoever shows them. */

/**
 * What has changed: the post office, the pools there are and their demo owners, the clock, or
 * the switches of the storm.
 */
export type Change = 'inbox' | 'demo' | 'clock' | 'storm';

export class Changes {
  readonly #listeners = new Set<(change: Change) => void>();

  /** Listens until the answered function is called. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Tells everybody who listens. */
  announce(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
