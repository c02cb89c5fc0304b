import type { Bridge } from '../../main/contract/api.ts';
import type { NewProfile, ProfileProblem, ProfileView } from '../../main/contract/profile.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';

/** The fields that are typed. */
type Field = Exclude<keyof NewProfile, 'clientSecret' | 'colour' | 'passwordPolicy' | 'production'>;

function problemWords(problem: ProfileProblem): string {
  const all: Readonly<Record<ProfileProblem, string>> = words.profileProblems;
  return all[problem];
}

/** The Region a user pool id begins with, as soon as it is there. */
const regionIn = (userPoolId: string): string | null =>
  /^\s*([a-z]{2}(?:-[a-z]+)+-\d)_/.exec(userPoolId)?.[1] ?? null;

/** The form that adds a pool. Main judges the values; this shows what it says, field by field. */
export class AddPoolForm {
  readonly #bridge: Bridge;
  readonly #added: (profile: ProfileView) => void;
  #regionByHand = false;

  values = $state<Record<Field, string>>({
    name: '',
    region: '',
    userPoolId: '',
    clientId: '',
    endpoint: '',
    hostedDomain: '',
    signOutUrl: '',
  });
  problems = $state.raw<Partial<Record<Field, string | undefined>>>({});
  /** The fields of the last refusal, whatever was typed since: what is folded away opens by it. */
  refused = $state.raw<readonly Field[]>([]);
  busy = $state(false);
  /** The disk refused; nothing was added. */
  notSaved = $state(false);

  constructor(bridge: Bridge, added: (profile: ProfileView) => void) {
    this.#bridge = bridge;
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
      clientSecret: '',
      colour: 'blue',
      production: false,
      passwordPolicy: null,
    });
    switch (outcome.kind) {
      case 'added':
        this.#added(outcome.profile);
        return;
      case 'invalid':
        this.refused = outcome.problems.map(({ field }) => field as Field);
        this.problems = Object.fromEntries(
          outcome.problems.map(({ field, problem }) => [field, problemWords(problem)]),
        );
        return;
      case 'not-saved':
        this.notSaved = true;
        return;
      default:
        assertNever(outcome);
    }
  }
}
