import type { Bridge } from '../../main/contract/api.ts';
import type { NewProfile, PoolColour, ProfileView } from '../../main/contract/profile.ts';
import { assertNever } from '../assert-never.ts';
import { problemSentences, type ProblemSentences } from './profile-problems.ts';

/** The fields that are typed. */
export type Field = Exclude<keyof NewProfile, 'colour' | 'passwordPolicy' | 'production'>;

/** In the order in which a person goes through them. */
const typedFields: readonly Field[] = [
  'name',
  'userPoolId',
  'region',
  'clientId',
  'clientSecret',
  'hostedDomain',
  'signOutUrl',
  'endpoint',
];
const neededFields: readonly Field[] = ['userPoolId', 'region', 'clientId', 'name'];

/** The Region a user pool id begins with, as soon as it is there. */
const regionIn = (userPoolId: string): string | null =>
  /^\s*([a-z]{2,4}(?:-[a-z]+)+-\d{1,2})_/.exec(userPoolId)?.[1] ?? null;

/** The form that adds a pool. Main judges the values; this shows what it says, field by field. */
export class AddPoolForm {
  readonly #bridge: Bridge;
  readonly #added: (profile: ProfileView) => void;
  #regionByHand = false;
  /** Told by a configuration, not typed. */
  #passwordPolicy: NewProfile['passwordPolicy'] = null;

  values = $state<Record<Field, string>>({
    name: '',
    region: '',
    userPoolId: '',
    clientId: '',
    endpoint: '',
    hostedDomain: '',
    signOutUrl: '',
    clientSecret: '',
  });
  colour = $state<PoolColour>('blue');
  production = $state(false);
  problems = $state.raw<ProblemSentences>({});
  /** The fields of the last refusal, whatever was typed since: what is folded away opens by it. */
  refused = $state.raw<readonly (keyof NewProfile)[]>([]);
  busy = $state(false);
  /** The disk refused; nothing was added. */
  notSaved = $state(false);
  /** How often the form was filled from a text: what is folded away opens, and the focus moves. */
  fills = $state(0);
  /** Where the person goes on after the form was filled; null before that. */
  goOnAt = $state.raw<Field | null>(null);

  constructor(bridge: Bridge, colour: PoolColour, added: (profile: ProfileView) => void) {
    this.#bridge = bridge;
    this.colour = colour;
    this.#added = added;
  }

  /** Takes what was typed; a user pool id also tells the Region, unless that was typed. */
  type(field: Field, value: string): void {
    this.values[field] = value;
    this.problems = { ...this.problems, [field]: undefined };
    if (field === 'region') this.#regionByHand = value !== '';
    const region = field === 'userPoolId' && !this.#regionByHand ? regionIn(value) : null;
    if (region !== null) {
      this.values.region = region;
      this.problems = { ...this.problems, region: undefined };
    }
  }

  /** Takes what a text told, whole: nothing of another pool stays. A name that was typed does. */
  fill(told: NewProfile): void {
    for (const field of typedFields) {
      if (field !== 'name' || this.values.name === '') this.values[field] = told[field];
    }
    this.#passwordPolicy = told.passwordPolicy;
    this.#regionByHand = false;
    this.problems = {};
    this.refused = [];
    this.goOnAt = neededFields.find((field) => this.values[field] === '') ?? 'name';
    this.fills += 1;
  }

  async submit(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.notSaved = false;
    try {
      await this.#add();
    } finally {
      this.busy = false;
    }
  }

  async #add(): Promise<void> {
    const outcome = await this.#bridge.profiles.add({
      ...this.values,
      colour: this.colour,
      production: this.production,
      passwordPolicy: this.#passwordPolicy,
    });
    switch (outcome.kind) {
      case 'added':
        this.#added(outcome.profile);
        return;
      case 'invalid':
        this.refused = outcome.problems.map(({ field }) => field);
        this.problems = problemSentences(outcome.problems);
        return;
      case 'not-saved':
        this.notSaved = true;
        return;
      default:
        assertNever(outcome);
    }
  }
}
