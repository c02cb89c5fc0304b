/**
 * Authorization codes: for five minutes and for one use (developer guide, "The redirect and
 * authorization endpoint"). In memory: a restart ends what is that short-lived.
 */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';

const lifeMs = 5 * 60 * 1000;

/** More than anybody waits for; the oldest go. */
const mostCodes = 10_000;

/** What a code stands for. */
export interface CodeGrant {
  readonly clientId: string;
  /** Has to be said again. */
  readonly redirectUri: string;
  /** S256 of the verifier that has to be shown; null without PKCE. */
  readonly codeChallenge: string | null;
  readonly nonce: string | null;
  readonly scopes: readonly string[];
  readonly sub: string;
  readonly ssoSessionId: string;
}

interface Entry {
  readonly grant: CodeGrant;
  readonly expiresAtMs: number;
}

export class AuthorizationCodes {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Makes a code, in the form of the service's own: a UUID, 122 random bits. */
  issue(grant: CodeGrant): string {
    this.#sweep();
    const code = randomUUID();
    this.#entries.set(code, { grant, expiresAtMs: this.#clock.now() + lifeMs });
    return code;
  }

  /**
   * What a code stands for; it is used up, even if what comes with it turns out wrong. Null
   * when it is unknown, used or too old, and for another client than it was made for, who
   * does not use it up.
   */
  take(code: string, clientId: string): CodeGrant | null {
    const entry = this.#entries.get(code);
    if (entry?.grant.clientId !== clientId) return null;
    this.#entries.delete(code);
    return this.#clock.now() < entry.expiresAtMs ? entry.grant : null;
  }

  /** Forgets the codes of a session that was ended. */
  forgetOf(ssoSessionId: string): void {
    for (const [code, { grant }] of this.#entries) {
      if (grant.ssoSessionId === ssoSessionId) this.#entries.delete(code);
    }
  }

  /** They all live equally long: the oldest run out first. */
  #sweep(): void {
    for (const [code, { expiresAtMs }] of this.#entries) {
      if (this.#clock.now() < expiresAtMs && this.#entries.size < mostCodes) return;
      this.#entries.delete(code);
    }
  }
}
