import type { Bridge } from '../../main/contract/api.ts';
import type { CodeDelivery } from '../../main/contract/sign-in.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { formFailure, poolFailure, type Failure } from '../failure.ts';

/** For whom the code is, and where it went. */
export interface ToConfirm {
  readonly profileId: string;
  readonly username: string;
  readonly delivery: CodeDelivery | null;
}

/** What follows a confirmation that worked. */
export interface ConfirmNext {
  readonly confirmed: (username: string) => void;
  /** The pool took it for a sign-in. */
  readonly signedIn: (sessionId: string, username: string) => void;
}

type Field = 'username' | 'code';

/** Confirming a new account with the code that was sent. */
export class ConfirmForm {
  readonly #bridge: Bridge;
  readonly #profileId: string;
  readonly #next: ConfirmNext;

  username = $state('');
  code = $state('');
  delivery = $state.raw<CodeDelivery | null>(null);
  problems = $state.raw<Partial<Record<Field, string | undefined>>>({});
  busy = $state.raw<'confirming' | 'resending' | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** How often the code was refused. */
  refusals = $state(0);
  /** What is said after a new code was sent; null before. */
  resent = $state.raw<string | null>(null);

  constructor(bridge: Bridge, to: ToConfirm, next: ConfirmNext) {
    this.#bridge = bridge;
    this.#profileId = to.profileId;
    this.username = to.username;
    this.delivery = to.delivery;
    this.#next = next;
  }

  use(code: string): void {
    this.code = code;
    this.problems = { ...this.problems, code: undefined };
  }

  async submit(): Promise<void> {
    if (!this.#start(['username', 'code'], 'confirming')) return;
    try {
      await this.#confirm();
    } finally {
      this.busy = null;
    }
  }

  async resend(): Promise<void> {
    if (!this.#start(['username'], 'resending')) return;
    try {
      await this.#askAgain();
    } finally {
      this.busy = null;
    }
  }

  async #confirm(): Promise<void> {
    const username = this.username.trim();
    const outcome = await this.#bridge.session.confirmSignUp({
      profileId: this.#profileId,
      username,
      code: this.code.trim(),
    });
    switch (outcome.kind) {
      case 'confirmed':
        this.#next.confirmed(username);
        return;
      case 'signed-in':
        this.#next.signedIn(outcome.sessionId, username);
        return;
      case 'no-such-profile':
      case 'practice-not-ready':
        this.failure = formFailure(outcome.kind);
        return;
      case 'pool-error':
        this.failure = poolFailure(outcome);
        if (outcome.error === 'code-mismatch' || outcome.error === 'code-expired')
          this.refusals += 1;
        return;
      default:
        assertNever(outcome);
    }
  }

  async #askAgain(): Promise<void> {
    const username = this.username.trim();
    const outcome = await this.#bridge.session.resendCode({ profileId: this.#profileId, username });
    switch (outcome.kind) {
      case 'code-sent':
        this.delivery = outcome.delivery;
        this.resent =
          outcome.delivery === null
            ? words.confirmSignUp.resentSomewhere
            : words.confirmSignUp.resent(outcome.delivery.destination);
        return;
      case 'confirmed':
        this.#next.confirmed(username);
        return;
      case 'secret-missing':
      case 'no-such-profile':
      case 'practice-not-ready':
        this.failure = formFailure(outcome.kind);
        return;
      case 'pool-error':
        this.failure = poolFailure(outcome);
        return;
      default:
        assertNever(outcome);
    }
  }

  #start(fields: readonly Field[], busy: 'confirming' | 'resending'): boolean {
    if (this.busy !== null) return false;
    const missing = {
      username: words.confirmSignUp.usernameMissing,
      code: words.confirmSignUp.codeMissing,
    };
    this.problems = Object.fromEntries(
      fields.filter((field) => this[field].trim() === '').map((field) => [field, missing[field]]),
    );
    this.failure = null;
    this.resent = null;
    if (Object.keys(this.problems).length > 0) return false;
    this.busy = busy;
    return true;
  }
}
