import type { Bridge } from '../../main/contract/api.ts';
import type { ChangePasswordOutcome } from '../../main/contract/attributes.ts';
import type { PoolError, PoolErrorKind, ServiceWords } from '../../main/contract/pool-error.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { poolFailure, type Failure } from '../failure.ts';
import type { Account } from './account.svelte.ts';

type Field = 'current' | 'proposed';

/** Changing the password, or setting the first one. What was typed is dropped with the form. */
export class PasswordForm {
  readonly #bridge: Bridge;
  readonly #account: Account;
  readonly #done: (said: string) => void;

  current = $state('');
  proposed = $state('');
  /** The account has none yet, so there is none to give. */
  noneYet = $state(false);
  busy = $state(false);
  problems = $state.raw<Partial<Record<Field, string>>>({});
  said = $state.raw<ServiceWords | null>(null);
  failure = $state.raw<Failure | null>(null);

  constructor(bridge: Bridge, account: Account, done: (said: string) => void) {
    this.#bridge = bridge;
    this.#account = account;
    this.#done = done;
  }

  type(field: Field, value: string): void {
    this[field] = value;
    this.#clear();
  }

  setNoneYet(noneYet: boolean): void {
    this.noneYet = noneYet;
    this.#clear();
  }

  async submit(): Promise<void> {
    if (this.busy) return;
    this.#clear();
    this.problems = this.#missing();
    if (Object.keys(this.problems).length > 0) return;
    this.busy = true;
    try {
      this.#take(
        await this.#bridge.account.changePassword({
          sessionId: this.#account.person.sessionId,
          previous: this.noneYet ? null : this.current,
          proposed: this.proposed,
        }),
      );
    } finally {
      this.busy = false;
    }
  }

  #clear(): void {
    this.problems = {};
    this.said = null;
    this.failure = null;
  }

  #missing(): Partial<Record<Field, string>> {
    const { currentMissing, proposedMissing, same } = words.passwordChange;
    if (!this.noneYet && this.current === '') return { current: currentMissing };
    if (this.proposed === '') return { proposed: proposedMissing };
    return !this.noneYet && this.proposed === this.current ? { proposed: same } : {};
  }

  #take(outcome: ChangePasswordOutcome): void {
    if (this.#account.heed(outcome)) return;
    switch (outcome.kind) {
      case 'changed':
        this.#done(this.noneYet ? words.passwordChange.doneFirst : words.passwordChange.done);
        return;
      case 'pool-error':
        this.#refuse(outcome);
        return;
      // Heeded above.
      case 'ended':
      case 'no-such-session':
        return;
      default:
        assertNever(outcome);
    }
  }

  /** Each refusal beside the field it is about. */
  #refuse(error: PoolError): void {
    const { aboutCurrent, aboutProposed, needed } = words.passwordChange.problems;
    const current: Partial<Record<PoolErrorKind, string>> = aboutCurrent;
    const proposed: Partial<Record<PoolErrorKind, string>> = aboutProposed;
    this.said = error.said;
    const about = { current: current[error.error], proposed: proposed[error.error] };
    if (about.current !== undefined) this.problems = { current: about.current };
    else if (about.proposed !== undefined) this.problems = { proposed: about.proposed };
    else if (error.error === 'invalid-parameter' && this.noneYet) {
      // The one thing that can be amiss without a previous password is that there is one.
      this.noneYet = false;
      this.problems = { current: needed };
    } else {
      this.said = null;
      this.failure = poolFailure(error);
    }
  }
}
