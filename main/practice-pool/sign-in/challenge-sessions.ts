/**
 * Challenges that wait for an answer. What a client holds is an opaque text; what it stands
 * for is known here only. Each is good for one answer (after a wrong code the same one goes
 * on), for one user and one app client, until it runs out.
 */
import { randomBytes } from 'node:crypto';
import { refuse, type Refusal } from '../answer.ts';
import type { Clock } from '../clock.ts';
import type { WaitingChallenge } from './waiting-challenge.ts';

/** More than anybody has open; the oldest go. */
const mostSessions = 20_000;

/** Enough to tell "used" and "expired" from "never was". */
const rememberedAfterMs = 60 * 60 * 1000;

interface Entry extends WaitingChallenge {
  readonly expiresAtMs: number;
  readonly used: boolean;
}

export type SessionError = 'CodeMismatchException' | 'NotAuthorizedException';

/** The refusal of a session that is another's, of another challenge, or leads nowhere any more. */
export const invalidSession = (): Refusal<'NotAuthorizedException'> =>
  refuse('NotAuthorizedException', 'Invalid session for the user.');

/** A challenge that may still be answered. */
export interface FoundChallenge extends WaitingChallenge {
  readonly kind: 'waiting';
}

export class ChallengeSessions {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #entries = new Map<string, Entry>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /** Remembers a challenge for so long; answers its `Session`, which begins as the service's does. */
  begin(waiting: WaitingChallenge, lifeMs: number): string {
    const session = `AYAB${randomBytes(192).toString('base64url')}`;
    this.keep(session, waiting, lifeMs);
    return session;
  }

  /**
   * As {@link begin}, under a text of the caller's own: the SECRET_BLOCK of SRP, or a session
   * that goes on with its next challenge.
   */
  keep(session: string, { attempt, challenge }: WaitingChallenge, lifeMs: number): void {
    this.#sweep();
    const expiresAtMs = this.#clock.now() + lifeMs;
    this.#entries.delete(session);
    this.#entries.set(session, { attempt, challenge, expiresAtMs, used: false });
  }

  /** What waits under a session; it is not used up by looking. */
  find(session: string): FoundChallenge | Refusal<SessionError> {
    const entry = this.#entries.get(session);
    if (entry === undefined) return refuse('CodeMismatchException', 'Invalid session provided');
    if (entry.used) {
      const message = 'Invalid session for the user, session can only be used once.';
      return refuse('NotAuthorizedException', message);
    }
    if (this.#clock.now() < entry.expiresAtMs) return { kind: 'waiting', ...entry };
    const message = 'Invalid session for the user, session is expired.';
    return refuse('NotAuthorizedException', message);
  }

  /** From now on it counts as used. */
  use(session: string): void {
    this.#change(session, { used: true });
  }

  /** Takes back that it was used: its answer was right, and yet led nowhere. */
  release(session: string): void {
    this.#change(session, { used: false });
  }

  /** Puts what has come of a challenge in its place, under the same session and for as long. */
  change(session: string, challenge: WaitingChallenge['challenge']): void {
    this.#change(session, { challenge });
  }

  #change(session: string, changes: Partial<Entry>): void {
    const entry = this.#entries.get(session);
    if (entry !== undefined) this.#entries.set(session, { ...entry, ...changes });
  }

  #sweep(): void {
    const now = this.#clock.now();
    for (const [session, { expiresAtMs }] of this.#entries) {
      // Oldest first: whoever comes after the first that stays is younger, or nearly.
      if (now < expiresAtMs + rememberedAfterMs && this.#entries.size < mostSessions) return;
      this.#entries.delete(session);
    }
  }
}
