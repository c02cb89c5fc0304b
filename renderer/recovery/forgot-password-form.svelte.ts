import type { Bridge } from '../../main/contract/api.ts';
import type { ForgotPasswordOutcome, ResetPasswordOutcome } from '../../main/contract/session.ts';
import type { CodeDelivery } from '../../main/contract/sign-in.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { formFailure, poolFailure, type Failure } from '../failure.ts';

type Field = 'username' | 'code' | 'password';

/** A new password by a code: first the name, then the code and the password. */
export class ForgotPasswordForm {
  readonly #bridge: Bridge;
  readonly #profileId: string;
  readonly #done: (username: string) => void;

  username = $state('');
  code = $state('');
  password = $state('');
  stage = $state.raw<'ask' | 'reset'>('ask');
  /** Where the pool says the code went; null where it does not, or none was asked for here. */
  delivery = $state.raw<CodeDelivery | null>(null);
  problems = $state.raw<Partial<Record<Field, string>>>({});
  busy = $state.raw<'asking' | 'resending' | 'resetting' | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** A second code was sent. */
  resent = $state(false);
  /** How often the code was refused. */
  refusals = $state(0);

  /** `done` is given the name whose password is new. */
  constructor(
    bridge: Bridge,
    { profileId, username }: { readonly profileId: string; readonly username: string },
    done: (username: string) => void,
  ) {
    this.#bridge = bridge;
    this.#profileId = profileId;
    this.username = username;
    this.#done = done;
  }

  /** Asks the pool for a code. */
  async ask(): Promise<void> {
    if (!this.#start(['username'])) return;
    const again = this.stage === 'reset';
    this.busy = again ? 'resending' : 'asking';
    try {
      const username = this.username.trim();
      this.#takeSent(
        await this.#bridge.session.forgotPassword({ profileId: this.#profileId, username }),
        again,
      );
    } finally {
      this.busy = null;
    }
  }

  /** To the second step without a new code: the one in hand is still good. */
  useCodeInHand(): void {
    if (!this.#start(['username'])) return;
    this.delivery = null;
    this.stage = 'reset';
  }

  /** Back to the first step. */
  otherName(): void {
    this.stage = 'ask';
    this.code = '';
    this.problems = {};
    this.failure = null;
    this.resent = false;
    this.refusals = 0;
  }

  use(code: string): void {
    this.code = code;
    this.problems = Object.fromEntries(
      Object.entries(this.problems).filter(([field]) => field !== 'code'),
    );
  }

  async reset(): Promise<void> {
    if (!this.#start(['code', 'password'])) return;
    this.busy = 'resetting';
    try {
      this.#takeReset(
        await this.#bridge.session.resetPassword({
          profileId: this.#profileId,
          username: this.username.trim(),
          code: this.code.trim(),
          password: this.password,
        }),
      );
    } finally {
      this.busy = null;
    }
  }

  #start(fields: readonly Field[]): boolean {
    if (this.busy !== null) return false;
    const missing = {
      username: words.recovery.usernameMissing,
      code: words.recovery.codeMissing,
      password: words.recovery.passwordMissing,
    };
    this.problems = Object.fromEntries(
      fields.filter((field) => this[field].trim() === '').map((field) => [field, missing[field]]),
    );
    this.failure = null;
    this.resent = false;
    return Object.keys(this.problems).length === 0;
  }

  #takeSent(outcome: ForgotPasswordOutcome, again: boolean): void {
    if (outcome.kind !== 'code-sent') {
      this.#fail(outcome);
      return;
    }
    this.delivery = outcome.delivery;
    this.stage = 'reset';
    this.resent = again;
    this.code = '';
    this.refusals = 0;
  }

  #takeReset(outcome: ResetPasswordOutcome): void {
    if (outcome.kind !== 'reset') {
      this.#fail(outcome);
      return;
    }
    this.password = '';
    this.code = '';
    this.#done(this.username.trim());
  }

  #fail(outcome: Exclude<ForgotPasswordOutcome, { readonly kind: 'code-sent' }>): void {
    switch (outcome.kind) {
      case 'secret-missing':
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
}
