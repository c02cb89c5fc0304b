import type { Bridge } from '../../main/contract/api.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { poolFailure, type Failure } from '../failure.ts';
import { OneAtATime } from '../one-at-a-time.svelte.ts';
import type { Account } from './account.svelte.ts';
import { hasDifferences } from './profile-rows.ts';

/** Renewing the tokens, so that they say what the profile says. */
export class Renewing {
  readonly #bridge: Bridge;
  readonly #account: Account;
  readonly #act = new OneAtATime();

  failure = $state.raw<Failure | null>(null);
  /** What came of it. */
  said = $state.raw<string | null>(null);

  constructor(bridge: Bridge, account: Account) {
    this.#bridge = bridge;
    this.#account = account;
  }

  get busy(): boolean {
    return this.#act.busy;
  }

  async renew(): Promise<void> {
    await this.#act.run(() => this.#renew());
  }

  async #renew(): Promise<void> {
    this.failure = null;
    this.said = null;
    const { sessionId } = this.#account.person;
    const outcome = await this.#bridge.tokens.renew({ sessionId });
    if (this.#account.heed(outcome)) return;
    switch (outcome.kind) {
      case 'renewed': {
        await this.#account.read();
        const { view } = this.#account;
        const { renewed, same } = words.attributeEdit.token;
        this.said = view !== null && hasDifferences(view) ? same : renewed;
        return;
      }
      case 'pool-error':
        this.failure = poolFailure(outcome);
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
