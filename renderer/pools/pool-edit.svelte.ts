import type { Bridge } from '../../main/contract/api.ts';
import type { PoolColour, ProfileChange, ProfileView } from '../../main/contract/profile.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { problemSentences, type ProblemSentences } from './profile-problems.ts';

/** What is being saved: its button says so. */
export type Part = 'forget-secret' | 'marks' | 'name' | 'page' | 'secret';

/** Changing a pool of the list, one part at a time. */
export class PoolEdit {
  readonly #bridge: Bridge;
  readonly #profileId: string;

  name = $state('');
  hostedDomain = $state('');
  signOutUrl = $state('');
  clientSecret = $state('');
  problems = $state.raw<ProblemSentences>({});
  busy = $state.raw<Part | null>(null);
  /** The part that was saved last; said until something else is done. */
  saved = $state.raw<Part | null>(null);
  failure = $state.raw<string | null>(null);

  constructor(bridge: Bridge, profile: ProfileView) {
    this.#bridge = bridge;
    this.#profileId = profile.id;
    this.name = profile.name;
    this.hostedDomain = profile.hosted?.domain ?? '';
    this.signOutUrl = profile.hosted?.signOutUrl ?? '';
  }

  type(field: 'clientSecret' | 'hostedDomain' | 'name' | 'signOutUrl', value: string): void {
    this[field] = value;
    this.problems = { ...this.problems, [field]: undefined };
    this.saved = null;
  }

  choose(colour: PoolColour): Promise<void> {
    return this.#change('marks', { colour });
  }

  markProduction(production: boolean): Promise<void> {
    return this.#change('marks', { production });
  }

  saveName(): Promise<void> {
    return this.#change('name', { name: this.name });
  }

  savePage(): Promise<void> {
    const { hostedDomain, signOutUrl } = this;
    return this.#change('page', { hostedDomain, signOutUrl });
  }

  async saveSecret(): Promise<void> {
    if (this.clientSecret === '') {
      this.problems = problemSentences([{ field: 'clientSecret', problem: 'empty' }]);
      return;
    }
    await this.#change('secret', { clientSecret: this.clientSecret });
    if (this.saved === 'secret') this.clientSecret = '';
  }

  forgetSecret(): Promise<void> {
    return this.#change('forget-secret', { clientSecret: '' });
  }

  async #change(part: Part, change: Omit<ProfileChange, 'profileId'>): Promise<void> {
    if (this.busy !== null) return;
    this.busy = part;
    this.saved = null;
    this.failure = null;
    try {
      await this.#send(part, change);
    } finally {
      this.busy = null;
    }
  }

  async #send(part: Part, change: Omit<ProfileChange, 'profileId'>): Promise<void> {
    const outcome = await this.#bridge.profiles.change({ profileId: this.#profileId, ...change });
    switch (outcome.kind) {
      case 'changed':
        this.problems = {};
        this.hostedDomain = outcome.profile.hosted?.domain ?? this.hostedDomain;
        this.saved = part;
        return;
      case 'invalid':
        this.problems = problemSentences(outcome.problems);
        return;
      case 'no-such-profile':
        this.failure = words.poolPage.gone;
        return;
      case 'kept-practice':
        this.failure = words.poolPage.practiceKept;
        return;
      case 'not-saved':
        this.failure = words.poolPage.notSaved;
        return;
      default:
        assertNever(outcome);
    }
  }
}
