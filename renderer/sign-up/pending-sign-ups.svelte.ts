import type { Bridge } from '../../main/contract/api.ts';
import type { Unsubscribe } from '../../main/contract/method.ts';
import type { PendingSignUp } from '../../main/contract/session.ts';
import { follow } from '../follow.ts';

/** The accounts that were begun on this computer and wait for their code. */
export class PendingSignUpList {
  readonly #bridge: Bridge;

  /** Newest first. */
  list = $state.raw<readonly PendingSignUp[]>([]);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  listen(): Unsubscribe {
    const { pendingSignUps, pendingChanged } = this.#bridge.session;
    return follow({ read: pendingSignUps, changed: pendingChanged }, (list) => {
      this.list = list;
    });
  }

  /** Takes one off the list; the account itself stays in the pool. */
  async drop({ profileId, username }: PendingSignUp): Promise<void> {
    this.list = await this.#bridge.session.dropSignUp({ profileId, username });
  }
}
