/**
 * Access tokens whose signature was found to be right. A client sends the same one with every
 * call for an hour, and to verify it takes longer than all the rest of a simple call.
 */
import type { Pool } from './pool.ts';

/** What does not change in a token: whose key signed it, and what it says. */
export interface VerifiedToken {
  readonly pool: Pool;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Some megabytes at most. */
const mostTokens = 2000;

export class VerifiedTokens {
  /** In memory only, beside the keys that sign them; the oldest first. */
  readonly #verified = new Map<string, VerifiedToken>();

  /** Null for a token that has to be verified. It has to be this one to the letter. */
  find(token: string): VerifiedToken | null {
    return this.#verified.get(token) ?? null;
  }

  /** Keeps what was verified; of too many, the oldest is forgotten. */
  keep(token: string, verified: VerifiedToken): void {
    this.#verified.set(token, verified);
    const [oldest] = this.#verified.keys();
    if (this.#verified.size > mostTokens && oldest !== undefined) this.#verified.delete(oldest);
  }
}
