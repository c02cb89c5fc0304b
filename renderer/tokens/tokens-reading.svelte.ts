import type { Bridge } from '../../main/contract/api.ts';
import type { TokensView } from '../../main/contract/tokens.ts';
import { assertNever } from '../assert-never.ts';
import { harmlessFailure, type Failure } from '../failure.ts';

/** What the tokens of one sign-in say, and renewing them. */
export class TokensReading {
  readonly #bridge: Bridge;
  readonly #sessionId: string;
  /** Main no longer has this sign-in: the account knows why once it is read again. */
  readonly #ended: () => void;

  /** What is known stays when a later reading fails. */
  view = $state.raw<TokensView | null>(null);
  reading = $state(false);
  renewing = $state(false);
  /** Said until the next act. */
  renewed = $state(false);
  failure = $state.raw<Failure | null>(null);
  over = $state(false);

  constructor(bridge: Bridge, sessionId: string, ended: () => void) {
    this.#bridge = bridge;
    this.#sessionId = sessionId;
    this.#ended = ended;
  }

  async read(): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    try {
      const outcome = await this.#bridge.tokens.read({ sessionId: this.#sessionId });
      switch (outcome.kind) {
        case 'read':
          this.view = outcome.tokens;
          return;
        case 'no-such-session':
        case 'ended':
          this.#end();
          return;
        default:
          assertNever(outcome);
      }
    } finally {
      this.reading = false;
    }
  }

  async renew(): Promise<void> {
    if (this.renewing) return;
    this.renewing = true;
    this.renewed = false;
    this.failure = null;
    try {
      await this.#askAnew();
    } finally {
      this.renewing = false;
    }
  }

  async #askAnew(): Promise<void> {
    const outcome = await this.#bridge.tokens.renew({ sessionId: this.#sessionId });
    switch (outcome.kind) {
      case 'renewed':
        await this.read();
        this.renewed = true;
        return;
      case 'no-such-session':
      case 'ended':
        this.#end();
        return;
      case 'pool-error':
        this.failure = harmlessFailure(outcome);
        return;
      default:
        assertNever(outcome);
    }
  }

  #end(): void {
    this.over = true;
    this.#ended();
  }
}
