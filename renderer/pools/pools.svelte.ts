import type { Bridge } from '../../main/contract/api.ts';
import type { Unsubscribe } from '../../main/contract/method.ts';
import type { ProfileView, RemoveProfileOutcome } from '../../main/contract/profile.ts';
import { follow } from '../follow.ts';

/** The pools this computer knows. */
export class Pools {
  readonly #bridge: Bridge;
  all = $state.raw<readonly ProfileView[]>([]);

  /** The pools a person added: all but the practice pool. */
  readonly added = $derived(this.all.filter(({ kind }) => kind !== 'practice'));

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  listen(): Unsubscribe {
    const { list, changed } = this.#bridge.profiles;
    return follow({ read: list, changed }, (all) => {
      this.all = all;
    });
  }

  byId(profileId: string): ProfileView | null {
    return this.all.find(({ id }) => id === profileId) ?? null;
  }

  remove(profileId: string): Promise<RemoveProfileOutcome> {
    return this.#bridge.profiles.remove({ profileId });
  }
}
