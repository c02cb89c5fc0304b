import type { Bridge } from '../../main/contract/api.ts';
import type { CodeDelivery } from '../../main/contract/sign-in.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { formFailure, poolFailure, type Failure } from '../failure.ts';
import { codeIn } from '../format/code.ts';

/** For whom the code is, and where it went. */
export interface ToConfirm {
  readonly profileId: string;
  readonly username: string;
  readonly delivery: CodeDelivery | null;
}

type Field = 'username' | 'code';

/** Confirming a new account with the code that was sent. */
export class ConfirmForm {
  readonly #bridge: Bridge;
  readonly #profileId: string;
  readonly #confirmed: (username: string) => void;

  username = $state('');
  code = $state('');
  delivery = $state.raw<CodeDelivery | null>(null);
  problems = $state.raw<Partial<Record<Field, string | undefined>>>({});
  busy = $state.raw<'confirming' | 'resending' | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** What is said after a new code was sent; null before. */
  resent = $state.raw<string | null>(null);

  constructor(bridge: Bridge, to: ToConfirm, confirmed: (username: string) => void) {
    this.#bridge = bridge;
    this.#profileId = to.profileId;
    this.username = to.username;
    this.delivery = to.delivery;
    this.#confirmed = confirmed;
  }

  /** Takes a pasted message; says whether there was a code in it. */
  paste(message: string): boolean {
    const code = codeIn(message);
    if (code === null) return false;
    this.use(code);
    return true;
  }

  use(code: string): void {
    this.code = code;
    this.problems = { ...this.problems, code: undefined };
  }

  async submit(): Promise<void> {
    if (!this.#start(['username', 'code'], 'confirming')) return;
    try {
      const outcome = await this.#bridge.session.confirmSignUp({
        profileId: this.#profileId,
        username: this.username.trim(),
        code: this.code.trim(),
      });
      if (outcome.kind === 'confirmed' || outcome.kind === 'signed-in')
        this.#confirmed(this.username.trim());
      else
        this.failure =
          outcome.kind === 'pool-error' ? poolFailure(outcome) : formFailure(outcome.kind);
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
        this.#confirmed(username);
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
