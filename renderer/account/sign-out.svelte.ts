import type { Bridge } from '../../main/contract/api.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { poolFailure, type Failure } from '../failure.ts';
import { good, type Note } from '../place.ts';
import type { Account } from './account.svelte.ts';

type Reach = 'here' | 'everywhere';

/** What was done, and what of it did not work. */
const noteOf = (done: string, amiss: readonly string[]): Note => ({
  text: [done, ...amiss].join(' '),
  tone: amiss.length === 0 ? 'ok' : 'caution',
});

const stillSignedIn = (failure: Failure): Failure => ({
  ...failure,
  meaning: `${failure.meaning} ${words.signOut.stillSignedIn}`,
});

/** Signing a person out. */
export class SignOut {
  readonly #bridge: Bridge;
  readonly #account: Account;
  readonly #done: (note: Note) => void;

  busy = $state.raw<Reach | null>(null);
  /** The pool did not do it. */
  failure = $state.raw<Failure | null>(null);
  /** A deletion is open: nobody is signed out before the truth is in. */
  deletionOpen = $state(false);

  constructor(bridge: Bridge, account: Account, done: (note: Note) => void) {
    this.#bridge = bridge;
    this.#account = account;
    this.#done = done;
  }

  async out(reach: Reach): Promise<void> {
    if (this.busy !== null) return;
    this.busy = reach;
    this.failure = null;
    this.deletionOpen = false;
    this.#account.leaving = true;
    try {
      const note = await this.#ask(reach);
      if (note === null) this.#account.leaving = false;
      else this.#done(note);
    } finally {
      this.busy = null;
    }
  }

  /** Answers what is said afterwards, or null when the person is still signed in. */
  async #ask(reach: Reach): Promise<Note | null> {
    const { sessionId, accountName } = this.#account.person;
    const outcome = await (reach === 'here'
      ? this.#bridge.session.signOut({ sessionId })
      : this.#bridge.session.signOutEverywhere({ sessionId }));
    switch (outcome.kind) {
      case 'signed-out':
        return noteOf(words.signOut.done(accountName), [
          ...(outcome.revoked ? [] : [words.signOut.notRevoked]),
          ...(outcome.wiped ? [] : [words.signOut.notWiped]),
        ]);
      case 'signed-out-everywhere':
        return noteOf(
          words.signOut.doneEverywhere(accountName),
          outcome.wiped ? [] : [words.signOut.notWiped],
        );
      case 'no-such-session':
        return good(words.signOut.noSuchSession);
      case 'deletion-open':
        this.deletionOpen = true;
        return null;
      case 'pool-error':
        this.failure = stillSignedIn(poolFailure(outcome));
        return null;
      default:
        return assertNever(outcome);
    }
  }
}
