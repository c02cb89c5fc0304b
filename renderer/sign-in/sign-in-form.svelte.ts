import type { Bridge } from '../../main/contract/api.ts';
import type { PoolErrorKind } from '../../main/contract/pool-error.ts';
import { assertNever } from '../assert-never.ts';
import { challengeFailure, formFailure, harmlessFailure, type Failure } from '../failure.ts';
import type { Prefill } from '../place.ts';

type Field = keyof Prefill;

/** Signing in with a name and a password. */
export class SignInForm {
  readonly #bridge: Bridge;
  readonly #profileId: string;
  readonly #signedIn: (sessionId: string) => void;

  username = $state('');
  password = $state('');
  /** Fields that were left empty. */
  missing = $state.raw<readonly Field[]>([]);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** The pool's reason, for the next step it suggests; null when it was none of the pool's. */
  reason = $state.raw<PoolErrorKind | null>(null);

  constructor(
    bridge: Bridge,
    profileId: string,
    prefill: Prefill,
    signedIn: (sessionId: string) => void,
  ) {
    this.#bridge = bridge;
    this.#profileId = profileId;
    this.username = prefill.username;
    this.password = prefill.password;
    this.#signedIn = signedIn;
  }

  async submit(): Promise<void> {
    if (this.busy) return;
    this.missing = (['username', 'password'] as const).filter((field) => this[field] === '');
    if (this.missing.length > 0) return;
    this.busy = true;
    this.failure = null;
    this.reason = null;
    try {
      await this.#ask();
    } finally {
      this.busy = false;
    }
  }

  async #ask(): Promise<void> {
    const outcome = await this.#bridge.signIn.start({
      profileId: this.#profileId,
      way: 'password',
      username: this.username,
      password: this.password,
    });
    switch (outcome.kind) {
      case 'signed-in':
        this.password = '';
        this.#signedIn(outcome.sessionId);
        return;
      case 'step':
        this.failure = challengeFailure(
          outcome.step.kind === 'unknown' ? outcome.step.challenge : outcome.step.kind,
        );
        return;
      case 'no-such-attempt':
      case 'wrong-answer':
      case 'secret-missing':
      case 'no-such-profile':
      case 'practice-not-ready':
        this.failure = formFailure(outcome.kind);
        return;
      case 'pool-error':
        this.failure = harmlessFailure(outcome);
        this.reason = outcome.error;
        return;
      default:
        assertNever(outcome);
    }
  }
}
