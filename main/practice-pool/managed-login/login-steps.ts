/**
 * What people have begun at the managed login and not ended: a right password that a second
 * factor has to follow. In memory, and apart from the challenges of the API, whose answers
 * would give tokens to clients that may not sign in that way.
 */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { MfaType } from '../store/user-record.ts';

/** More than anybody has open; the oldest go. */
const mostSteps = 10_000;

/** So many wrong codes, as in the API, and the password is asked for again. */
export const mostWrongCodes = 3;

/** What is asked of somebody next. */
export type LoginStep =
  | { readonly kind: 'new-password' }
  | { readonly kind: 'choose-factor'; readonly choices: readonly MfaType[] }
  /** A code that was sent, or that an authenticator app shows (`sent` null). */
  | {
      readonly kind: 'code';
      readonly factor: MfaType;
      readonly sent: SentCode | null;
      readonly wrongCodes: number;
    }
  | { readonly kind: 'set-up-authenticator'; readonly secret: string; readonly wrongCodes: number }
  | { readonly kind: 'confirm-sign-up' };

export interface SentCode {
  readonly code: string;
  /** Masked. */
  readonly destination: string;
}

/** Whose step it is. */
export interface WaitingStep {
  readonly sub: string;
  readonly clientId: string;
  readonly step: LoginStep;
}

interface Entry extends WaitingStep {
  readonly expiresAtMs: number;
}

export class LoginSteps {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Remembers a step for so long; answers the text by which its form finds it again. */
  begin(step: WaitingStep, lifeMs: number): string {
    this.#sweep();
    const id = randomBytes(32).toString('base64url');
    this.#entries.set(id, { ...step, expiresAtMs: this.#clock.now() + lifeMs });
    return id;
  }

  /** The step, if it waits and is of this client. */
  find(id: string, clientId: string): WaitingStep | null {
    const entry = this.#entries.get(id);
    return entry?.clientId === clientId && this.#clock.now() < entry.expiresAtMs ? entry : null;
  }

  /** Puts what has come of a step in its place, for no longer. */
  change(id: string, step: LoginStep): void {
    const entry = this.#entries.get(id);
    if (entry !== undefined) this.#entries.set(id, { ...entry, step });
  }

  end(id: string): void {
    this.#entries.delete(id);
  }

  #sweep(): void {
    for (const [id, { expiresAtMs }] of this.#entries) {
      // Oldest first: whoever comes after the first that stays is younger, or nearly.
      if (this.#clock.now() < expiresAtMs && this.#entries.size < mostSteps) return;
      this.#entries.delete(id);
    }
  }
}
