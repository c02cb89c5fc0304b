import type { Bridge } from '../../main/contract/api.ts';
import type { PoolError } from '../../main/contract/pool-error.ts';
import type { SignUpOutcome } from '../../main/contract/session.ts';
import type { CodeDelivery } from '../../main/contract/sign-in.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { formFailure, poolFailure, type Failure } from '../failure.ts';
import { wantedFields, type Refused } from './wanted-fields.ts';

/** `username`, `email`, `password`, or the name of a further attribute. */
type Problems = Readonly<Record<string, string>>;

/** What follows a sign-up that worked. */
export interface SignUpNext {
  readonly codeSent: (username: string, delivery: CodeDelivery | null) => void;
  readonly confirmed: (username: string) => void;
}

/** What pools ask for most, beside name, e-mail and password. */
const commonFields = ['name', 'phone_number'];

/** Making an account. The pool decides what it takes; only what cannot be right is stopped here. */
export class SignUpForm {
  readonly #bridge: Bridge;
  readonly #profileId: string;
  readonly #next: SignUpNext;

  username = $state('');
  email = $state('');
  password = $state('');
  /** Whether the further fields are unfolded. */
  wide = $state(false);
  /** The further fields that are there, by the pool's names. */
  further = $state.raw<readonly string[]>(commonFields);
  /** What is typed in them. */
  values = $state.raw<Readonly<Record<string, string>>>({});
  problems = $state.raw<Problems>({});
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  constructor(bridge: Bridge, profileId: string, next: SignUpNext) {
    this.#bridge = bridge;
    this.#profileId = profileId;
    this.#next = next;
  }

  set(name: string, value: string): void {
    this.values = { ...this.values, [name]: value };
  }

  /** Opens a field for one more attribute. */
  add(name: string): void {
    if (name !== '' && !this.further.includes(name)) this.further = [...this.further, name];
  }

  async submit(): Promise<void> {
    if (this.busy) return;
    this.failure = null;
    this.problems = this.#problems();
    if (Object.keys(this.problems).length > 0) return;
    this.busy = true;
    try {
      await this.#ask();
    } finally {
      this.busy = false;
    }
  }

  #problems(): Problems {
    const { usernameMissing, emailMissing, emailShape, passwordMissing } = words.signUp;
    const username = this.username.trim();
    const email = this.email.trim();
    // An e-mail as the username is address enough, and so is a phone.
    const reachable = email !== '' || username.includes('@') || this.#value('phone_number') !== '';
    return {
      ...(username === '' ? { username: usernameMissing } : {}),
      ...(reachable ? {} : { email: emailMissing }),
      ...(email !== '' && !/^\S+@\S+$/.test(email) ? { email: emailShape } : {}),
      ...(this.password === '' ? { password: passwordMissing } : {}),
    };
  }

  #value(name: string): string {
    return (this.values[name] ?? '').trim();
  }

  async #ask(): Promise<void> {
    const username = this.username.trim();
    const outcome = await this.#bridge.session.signUp({
      profileId: this.#profileId,
      username,
      password: this.password,
      email: this.email.trim(),
      phone: this.#value('phone_number'),
      attributes: this.further
        .filter((name) => name !== 'phone_number' && this.#value(name) !== '')
        .map((name) => ({ name, value: this.#value(name) })),
    });
    this.#take(outcome, username);
  }

  #take(outcome: SignUpOutcome, username: string): void {
    switch (outcome.kind) {
      case 'code-sent':
        this.password = '';
        this.#next.codeSent(username, outcome.delivery);
        return;
      case 'confirmed':
        this.password = '';
        this.#next.confirmed(username);
        return;
      case 'secret-missing':
      case 'no-such-profile':
      case 'practice-not-ready':
        this.failure = formFailure(outcome.kind);
        return;
      case 'pool-error':
        this.#refused(outcome);
        return;
      default:
        assertNever(outcome);
    }
  }

  /** Opens the fields the pool named, and says it there. */
  #refused(error: PoolError): void {
    const { attributes, refused } = wantedFields(error);
    for (const name of attributes) if (name !== 'email') this.add(name);
    const { wanted, wantsMore } = words.signUp;
    this.problems = {
      ...Object.fromEntries(attributes.map((name) => [name, wanted])),
      ...Object.fromEntries(refused.map((each) => fieldProblem(each))),
    };
    if (Object.keys(this.problems).some((name) => this.further.includes(name))) this.wide = true;
    this.failure = attributes.length > 0 ? { ...wantsMore, said: error.said } : poolFailure(error);
  }
}

/** The field a refused value is in, and what to say there. */
function fieldProblem(refused: Refused): readonly [field: string, problem: string] {
  const said = words.signUp;
  switch (refused) {
    case 'email-shape':
      return ['email', said.emailShape];
    case 'phone-shape':
      return ['phone_number', said.phoneShape];
    case 'username-email':
      return ['username', said.wantsEmailName];
    case 'username-phone':
      return ['username', said.wantsPhoneName];
    case 'username-address':
      return ['username', said.wantsAddressName];
    case 'username-no-email':
      return ['username', said.noEmailName];
    default:
      return assertNever(refused);
  }
}
