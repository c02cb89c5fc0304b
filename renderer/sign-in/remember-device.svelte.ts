import type { Bridge } from '../../main/contract/api.ts';
import { poolFailure, type Failure } from '../failure.ts';

/** The person's answer to a pool that asks whether to remember this computer. */
export class RememberDeviceQuestion {
  readonly #bridge: Bridge;
  readonly #sessionId: string;

  busy = $state.raw<'remember' | 'not-now' | null>(null);
  failure = $state.raw<Failure | null>(null);

  constructor(bridge: Bridge, sessionId: string) {
    this.#bridge = bridge;
    this.#sessionId = sessionId;
  }

  /** The news about who is signed in takes the question away once it is answered. */
  async answer(remember: boolean): Promise<void> {
    if (this.busy !== null) return;
    this.busy = remember ? 'remember' : 'not-now';
    this.failure = null;
    try {
      const outcome = await this.#bridge.signIn.rememberDevice({
        sessionId: this.#sessionId,
        remember,
      });
      if (outcome.kind === 'pool-error') this.failure = poolFailure(outcome);
    } finally {
      this.busy = null;
    }
  }
}
