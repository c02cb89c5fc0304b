import type { Bridge } from '../../main/contract/api.ts';
import { personClaims, type LoneClaim } from './profile-rows.ts';

/** What the ID token says about the person, where the pool itself says nothing. */
export class IdToken {
  readonly #bridge: Bridge;

  /** Null until it is read; empty where there is none. */
  claims = $state.raw<readonly LoneClaim[] | null>(null);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  async read(sessionId: string): Promise<void> {
    const outcome = await this.#bridge.tokens.read({ sessionId });
    if (outcome.kind === 'read') this.claims = personClaims(outcome.tokens.id?.claims ?? []);
  }
}
