import type { Bridge } from '../../main/contract/api.ts';
import type { CodeDelivery } from '../../main/contract/sign-in.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { formFailure, poolFailure, type Failure } from '../failure.ts';

type Field = 'username' | 'email' | 'password';

/** What follows a sign-up that worked. */
export interface SignUpNext {
  readonly codeSent: (username: string, delivery: CodeDelivery | null) => void;
  readonly confirmed: (username: string) => void;
}

const missingWords = (): Readonly<Record<Field, string>> => ({
  username: words.signUp.usernameMissing,
  email: words.signUp.emailMissing,
  password: words.signUp.passwordMissing,
});

/** Making an account. The pool decides what it takes; only empty fields are stopped here. */
export class SignUpForm {
  readonly #bridge: Bridge;
  readonly #profileId: string;
  readonly #next: SignUpNext;

  username = $state('');
  email = $state('');
  password = $state('');
  problems = $state.raw<Partial<Record<Field, string>>>({});
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  constructor(bridge: Bridge, profileId: string, next: SignUpNext) {
    this.#bridge = bridge;
    this.#profileId = profileId;
    this.#next = next;
  }

  async submit(): Promise<void> {
    if (this.busy) return;
    this.problems = this.#problems();
    if (Object.keys(this.problems).length > 0) return;
    this.busy = true;
    this.failure = null;
    try {
      await this.#ask();
    } finally {
      this.busy = false;
    }
  }

  #problems(): Partial<Record<Field, string>> {
    const email = this.email.trim();
    const problems: Partial<Record<Field, string>> = {};
    for (const field of ['username', 'email', 'password'] as const)
      if (this[field].trim() === '') problems[field] = missingWords()[field];
    if (email !== '' && !/^\S+@\S+$/.test(email)) problems.email = words.signUp.emailShape;
    return problems;
  }

  async #ask(): Promise<void> {
    const username = this.username.trim();
    const outcome = await this.#bridge.session.signUp({
      profileId: this.#profileId,
      username,
      password: this.password,
      email: this.email.trim(),
      phone: '',
      attributes: [],
    });
    switch (outcome.kind) {
      case 'code-sent':
        this.#next.codeSent(username, outcome.delivery);
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
}
