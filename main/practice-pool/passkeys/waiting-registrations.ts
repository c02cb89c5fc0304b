/** Passkey registrations that were started and wait for their credential; in memory only. */
import type { Clock } from '../clock.ts';

/** Guess: the service says nothing but that a client should give up after a minute. */
const lifeMs = 5 * 60 * 1000;

/** A registration, as it was started. */
export interface WaitingRegistration {
  readonly challenge: string;
  /** The app client it was started by. */
  readonly clientId: string;
}

interface Entry extends WaitingRegistration {
  readonly sub: string;
  readonly expiresAtMs: number;
}

export class WaitingRegistrations {
  readonly #clock: Pick<Clock, 'now'>;
  /** One for each user and app client: starting again makes the one before worthless. */
  readonly #entries = new Map<string, Entry>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  begin(sub: string, registration: WaitingRegistration): void {
    this.#sweep();
    const expiresAtMs = this.#clock.now() + lifeMs;
    this.#entries.set(keyOf(sub, registration.clientId), { ...registration, sub, expiresAtMs });
  }

  /**
   * The registration of a user that this app client started, which is used up by that. Where it
   * started none, one of another app client, which stays; null without any.
   */
  take(sub: string, clientId: string): WaitingRegistration | null {
    this.#sweep();
    const key = keyOf(sub, clientId);
    const own = this.#entries.get(key);
    this.#entries.delete(key);
    return own ?? [...this.#entries.values()].find((entry) => entry.sub === sub) ?? null;
  }

  #sweep(): void {
    const now = this.#clock.now();
    for (const [key, { expiresAtMs }] of this.#entries) {
      if (now >= expiresAtMs) this.#entries.delete(key);
    }
  }
}

const keyOf = (sub: string, clientId: string): string => `${sub} ${clientId}`;
