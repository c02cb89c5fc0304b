import type { Bridge } from '../../main/contract/api.ts';
import type {
  SendCodeOutcome,
  Verifiable,
  VerifyAttributeOutcome,
} from '../../main/contract/attributes.ts';
import type { PoolErrorKind } from '../../main/contract/pool-error.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { poolFailure, type Failure } from '../failure.ts';
import type { Account } from './account.svelte.ts';

/** Proving that an address is one's own, with the code that was sent there. */
export class Verifying {
  readonly #bridge: Bridge;
  readonly #account: Account;
  readonly #attribute: Verifiable;
  readonly #done: (said: string) => void;

  code = $state('');
  problem = $state.raw<string | undefined>();
  failure = $state.raw<Failure | null>(null);
  busy = $state.raw<'verifying' | 'sending' | null>(null);
  /** What is said once a new code is under way. */
  resent = $state.raw<string | null>(null);

  constructor(
    bridge: Bridge,
    account: Account,
    attribute: Verifiable,
    done: (said: string) => void,
  ) {
    this.#bridge = bridge;
    this.#account = account;
    this.#attribute = attribute;
    this.#done = done;
  }

  use(code: string): void {
    this.code = code;
    this.problem = undefined;
  }

  async submit(): Promise<void> {
    if (this.busy !== null) return;
    this.#clear();
    if (this.code.trim() === '') {
      this.problem = words.attributeEdit.verify.codeMissing;
      return;
    }
    const { sessionId } = this.#account.person;
    const code = this.code.trim();
    await this.#run('verifying', async () => {
      const attribute = this.#attribute;
      await this.#take(await this.#bridge.account.verifyAttribute({ sessionId, attribute, code }));
    });
  }

  /** Sends a code, the first or a further one. */
  async send(again: boolean): Promise<void> {
    if (this.busy !== null) return;
    this.#clear();
    const { sessionId } = this.#account.person;
    await this.#run('sending', async () => {
      const attribute = this.#attribute;
      const outcome = await this.#bridge.account.sendCode({ sessionId, attribute });
      await this.#take(outcome);
      if (outcome.kind === 'code-sent' && again) this.resent = words.attributeEdit.verify.resent;
    });
  }

  #clear(): void {
    this.problem = undefined;
    this.failure = null;
    this.resent = null;
  }

  async #run(busy: 'verifying' | 'sending', act: () => Promise<void>): Promise<void> {
    this.busy = busy;
    try {
      await act();
    } finally {
      this.busy = null;
    }
  }

  async #take(outcome: SendCodeOutcome | VerifyAttributeOutcome): Promise<void> {
    if (this.#account.heed(outcome)) return;
    switch (outcome.kind) {
      case 'verified':
        await this.#account.read();
        this.#done(words.attributeEdit.verified);
        return;
      case 'code-sent':
        this.code = '';
        await this.#account.read();
        return;
      case 'pool-error':
        this.problem = problemIn(outcome.error);
        if (this.problem === undefined) this.failure = poolFailure(outcome);
        return;
      // Heeded above.
      case 'ended':
      case 'no-such-session':
        return;
      default:
        assertNever(outcome);
    }
  }
}

const problemIn = (error: PoolErrorKind): string | undefined => {
  const problems: Partial<Record<PoolErrorKind, string>> = words.attributeEdit.verify.problems;
  return problems[error];
};
