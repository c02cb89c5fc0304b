import type { Bridge } from '../../main/contract/api.ts';
import type { PoolErrorKind } from '../../main/contract/pool-error.ts';
import type { SignInOutcome, SignInStep, SignInWay } from '../../main/contract/sign-in.ts';
import { assertNever } from '../assert-never.ts';
import { formFailure, harmlessFailure, type Failure } from '../failure.ts';
import type { Prefill } from '../place.ts';
import { StepConversation } from './step-conversation.svelte.ts';

type Field = keyof Prefill;

/** How a sign-in ends, well or not. */
type SignInEnd = Exclude<SignInOutcome, SignInStep | { readonly kind: 'wrong-answer' }>;

/** What follows a sign-in. */
export interface SignInNext {
  readonly signedIn: (sessionId: string) => void;
  /** The pool lets nobody in before this account has a new password. */
  readonly resetWanted: (username: string) => void;
}

const neededFor: Readonly<Record<SignInWay, readonly Field[]>> = {
  password: ['username', 'password'],
  choice: ['username'],
  custom: ['username'],
};

/** Signing in to one pool: how it begins, and the conversation that may follow. */
export class SignInForm {
  readonly #bridge: Bridge;
  readonly #profileId: string;
  readonly #next: SignInNext;
  #left = false;

  username = $state('');
  password = $state('');
  /** Fields that were left empty. */
  missing = $state.raw<readonly Field[]>([]);
  /** The way that is under way. */
  busy = $state.raw<SignInWay | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** The pool's reason, for the next step it suggests; null when it was none of the pool's. */
  reason = $state.raw<PoolErrorKind | 'secret-missing' | null>(null);
  /** The steps after the beginning; null while there are none. */
  conversation = $state.raw<StepConversation<SignInEnd> | null>(null);

  constructor(bridge: Bridge, profileId: string, prefill: Prefill, next: SignInNext) {
    this.#bridge = bridge;
    this.#profileId = profileId;
    this.username = prefill.username;
    this.password = prefill.password;
    this.#next = next;
  }

  async begin(way: SignInWay): Promise<void> {
    if (this.busy !== null) return;
    this.missing = neededFor[way].filter((field) => this[field] === '');
    if (this.missing.length > 0) return;
    this.busy = way;
    this.failure = null;
    this.reason = null;
    try {
      const outcome = await this.#bridge.signIn.start({
        profileId: this.#profileId,
        way,
        username: this.username,
        password: way === 'choice' || this.password === '' ? null : this.password,
      });
      this.#take(outcome);
    } finally {
      this.busy = null;
    }
  }

  /** Gives up the conversation and goes back to its beginning. */
  cancel(): void {
    if (this.conversation === null) return;
    const { attemptId } = this.conversation.current;
    this.conversation.leave();
    this.conversation = null;
    void this.#bridge.signIn.cancel({ attemptId });
  }

  /** The screen goes away: what was begun is given up, and what was typed forgotten. */
  leave(): void {
    this.#left = true;
    this.password = '';
    this.cancel();
  }

  #take(outcome: SignInOutcome): void {
    if (outcome.kind === 'step') this.#converse(outcome);
    else if (outcome.kind === 'wrong-answer') this.failure = formFailure(outcome.kind);
    else this.#end(outcome);
  }

  #converse(first: SignInStep): void {
    // The person went elsewhere while the pool was asked.
    if (this.#left) {
      void this.#bridge.signIn.cancel({ attemptId: first.attemptId });
      return;
    }
    // It was right, and whoever goes back types it again: it is not kept for longer than that.
    this.password = '';
    this.conversation = new StepConversation<SignInEnd>(first, {
      answer: (attemptId, answer) => this.#bridge.signIn.answer({ attemptId, answer }),
      ended: (end) => this.#end(end),
    });
  }

  #end(end: SignInEnd): void {
    this.conversation = null;
    switch (end.kind) {
      case 'signed-in':
        this.password = '';
        // Whoever went elsewhere meanwhile is not pulled back; the switcher shows the new sign-in.
        if (!this.#left) this.#next.signedIn(end.sessionId);
        return;
      case 'secret-missing':
        this.reason = end.kind;
        this.failure = formFailure(end.kind);
        return;
      case 'no-such-attempt':
      case 'no-such-profile':
      case 'practice-not-ready':
        this.failure = formFailure(end.kind);
        return;
      case 'pool-error':
        if (end.error === 'password-reset-required') this.#next.resetWanted(this.username);
        this.failure = harmlessFailure(end);
        this.reason = end.error;
        return;
      default:
        assertNever(end);
    }
  }
}
