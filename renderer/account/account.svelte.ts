import type { AccountView } from '../../main/contract/account.ts';
import type { Bridge } from '../../main/contract/api.ts';
import type { PoolErrorKind } from '../../main/contract/pool-error.ts';
import type { PersonView } from '../../main/contract/session.ts';
import { assertNever } from '../assert-never.ts';
import { harmlessFailure, type Failure } from '../failure.ts';

/** How a sign-in was over without the person having signed out. */
export type Ending = 'gone' | 'expired' | 'revoked' | 'ended';

/** There is no way to the pool: none at all, or only to something else in its place. */
const unreachable: readonly PoolErrorKind[] = ['offline', 'no-answer', 'strange-answer'];

/** After these there is no sign-in to go on with. */
const over: readonly PoolErrorKind[] = ['token-revoked', 'user-not-found'];

/** What an act on the account came to, as far as it tells of the account as a whole. */
interface ActOutcome {
  readonly kind: string;
  readonly error?: PoolErrorKind;
}

/** The account of one signed-in person: what the pool said last, and whether it still stands. */
export class Account {
  readonly #bridge: Bridge;
  #lost = false;

  /** As the person was when the page opened; kept for what is said after the end. */
  readonly person: PersonView;
  view = $state.raw<AccountView | null>(null);
  failure = $state.raw<Failure | null>(null);
  reading = $state(false);
  /** The pool cannot be reached: `view` is the last known state, and what needs it is off. */
  offline = $state(false);
  ending = $state.raw<Ending | null>(null);
  /** The person is signing out, so that the end of the sign-in is no surprise. */
  leaving = false;

  constructor(bridge: Bridge, person: PersonView) {
    this.#bridge = bridge;
    this.person = person;
  }

  async read(): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    try {
      await this.#ask();
    } finally {
      this.reading = false;
      this.#conclude();
    }
  }

  /**
   * Hears what an act came to. True when the sign-in is over by it: the account is read again,
   * which says why, and the page that shows it is about to go.
   */
  heed({ kind, error }: ActOutcome): boolean {
    const isOver =
      kind === 'ended' ||
      kind === 'no-such-session' ||
      (error !== undefined && over.includes(error));
    if (isOver || error === 'offline') void this.read();
    return isOver;
  }

  /** Reads again where the pool could not be reached before. */
  async retry(): Promise<void> {
    if (this.offline) await this.read();
  }

  /** Main no longer has this person. Why is told by the answer under way, where there is one. */
  lose(): void {
    this.#lost = true;
    if (!this.reading) this.#conclude();
  }

  #conclude(): void {
    if (this.#lost && !this.leaving) this.ending ??= 'ended';
  }

  async #ask(): Promise<void> {
    const outcome = await this.#bridge.account.read({ sessionId: this.person.sessionId });
    switch (outcome.kind) {
      case 'read':
        this.view = outcome.account;
        this.failure = null;
        this.offline = false;
        return;
      case 'no-such-session':
        this.#lost = true;
        return;
      case 'account-gone':
        this.ending = 'gone';
        return;
      case 'session-ended':
        this.ending = outcome.why;
        return;
      case 'pool-error':
        this.view ??= outcome.last;
        this.failure = harmlessFailure(outcome);
        this.offline = unreachable.includes(outcome.error);
        return;
      default:
        assertNever(outcome);
    }
  }
}
