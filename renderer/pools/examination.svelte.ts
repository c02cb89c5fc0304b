import type { Bridge } from '../../main/contract/api.ts';
import type { ExaminationView } from '../../main/contract/profile.ts';
import { assertNever } from '../assert-never.ts';

/** Why there is no examination. */
export type NotExamined = 'gone' | 'not-ready';

/** The look at one pool from outside. */
export class Examination {
  readonly #bridge: Bridge;
  readonly #profileId: string;

  /** The last one stays while another is under way. */
  view = $state.raw<ExaminationView | null>(null);
  problem = $state.raw<NotExamined | null>(null);
  busy = $state(false);

  constructor(bridge: Bridge, profileId: string) {
    this.#bridge = bridge;
    this.#profileId = profileId;
  }

  async look(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.#look();
    } finally {
      this.busy = false;
    }
  }

  async #look(): Promise<void> {
    const outcome = await this.#bridge.profiles.examine({ profileId: this.#profileId });
    switch (outcome.kind) {
      case 'examined':
        this.view = outcome.examination;
        this.problem = null;
        return;
      case 'no-such-profile':
        this.problem = 'gone';
        return;
      case 'practice-not-ready':
        this.problem = 'not-ready';
        return;
      default:
        assertNever(outcome);
    }
  }
}
