import type { Bridge } from '../../main/contract/api.ts';
import type { PasswordPolicy } from '../../main/contract/profile.ts';

/** A policy as `PolicyChecks` shows it. */
export interface PolicyToShow {
  readonly policy: PasswordPolicy;
  /** False: what new pools ask for, since nobody knows what this one does. */
  readonly known: boolean;
}

/** What the passwords of one pool have to be. */
export class PoolPolicy {
  readonly #bridge: Bridge;

  /** Null until it is known, and for a pool that is gone. */
  value = $state.raw<PolicyToShow | null>(null);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  async read(profileId: string): Promise<void> {
    const outcome = await this.#bridge.profiles.passwordPolicy({ profileId });
    if (outcome.kind === 'policy') this.value = outcome;
  }
}
