/** News of the pool for whoever shows it. */

/** What has changed: the post office, or the demo owner. */
export type Change = 'inbox' | 'demo';

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
