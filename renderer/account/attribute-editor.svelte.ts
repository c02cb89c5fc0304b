import type { Bridge } from '../../main/contract/api.ts';
import type {
  ChangeAttributesOutcome,
  RemoveAttributeOutcome,
} from '../../main/contract/attributes.ts';
import type { PoolError, PoolErrorKind, ServiceWords } from '../../main/contract/pool-error.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { poolFailure, type Failure } from '../failure.ts';
import type { Account } from './account.svelte.ts';
import { cleaned, problemOf } from './attribute-input.ts';

/** After these nobody knows yet whether it was done. */
const open: readonly PoolErrorKind[] = ['internal-error', 'no-answer', 'strange-answer'];

export interface Edited {
  readonly name: string;
  /** As the pool holds it; empty where it is not set. */
  readonly held: string;
}

/** Changing, adding or removing one attribute. */
export class AttributeEditor {
  readonly #bridge: Bridge;
  readonly #account: Account;
  readonly #done: (said: string, name: string) => void;
  readonly held: string;

  /** Of the attribute; typed as well where it is one of the pool's own. */
  name = $state('');
  value = $state('');
  busy = $state.raw<'saving' | 'removing' | null>(null);
  /** What is wrong with the value, by us or by the pool. */
  problem = $state.raw<string | undefined>();
  nameProblem = $state.raw<string | undefined>();
  /** The pool's own words beside `problem`. */
  said = $state.raw<ServiceWords | null>(null);
  failure = $state.raw<Failure | null>(null);

  /** Saving what is empty takes the attribute away. */
  get removes(): boolean {
    return this.held !== '' && cleaned(this.name, this.value) === '';
  }

  /** `done` is told what became of it, in a sentence, once the profile is read again. */
  constructor(
    bridge: Bridge,
    account: Account,
    { name, held }: Edited,
    done: (said: string, name: string) => void,
  ) {
    this.#bridge = bridge;
    this.#account = account;
    this.#done = done;
    this.held = held;
    this.name = name;
    this.value = held;
  }

  type(value: string): void {
    this.value = value;
    this.#clear();
  }

  async save(): Promise<void> {
    if (this.removes) {
      await this.remove();
      return;
    }
    const name = this.name.trim();
    const value = cleaned(name, this.value);
    this.#clear();
    this.nameProblem = name === '' ? words.attributeEdit.customNameMissing : undefined;
    this.problem = value === '' ? words.attributeEdit.valueMissing : problemOf(name, value);
    if (this.problem !== undefined || this.nameProblem !== undefined) return;
    const { sessionId } = this.#account.person;
    await this.#run('saving', async () => {
      const changes = [{ name, value }];
      await this.#take(await this.#bridge.account.changeAttributes({ sessionId, changes }));
    });
  }

  async remove(): Promise<void> {
    const { sessionId } = this.#account.person;
    await this.#run('removing', async () => {
      const { name } = this;
      await this.#take(await this.#bridge.account.removeAttribute({ sessionId, name }));
    });
  }

  #clear(): void {
    this.problem = undefined;
    this.nameProblem = undefined;
    this.said = null;
    this.failure = null;
  }

  async #run(busy: 'saving' | 'removing', act: () => Promise<void>): Promise<void> {
    if (this.busy !== null) return;
    this.#clear();
    this.busy = busy;
    try {
      await act();
    } finally {
      this.busy = null;
    }
  }

  async #take(outcome: ChangeAttributesOutcome | RemoveAttributeOutcome): Promise<void> {
    if (this.#account.heed(outcome)) return;
    const { saved, removed, unchanged } = words.attributeEdit;
    switch (outcome.kind) {
      case 'changed':
      case 'removed':
        await this.#account.read();
        this.#done(outcome.kind === 'changed' ? saved : removed, this.name);
        return;
      case 'unchanged':
        this.#done(unchanged, this.name);
        return;
      case 'pool-error':
        await this.#refuse(outcome);
        return;
      // Heeded above.
      case 'ended':
      case 'no-such-session':
        return;
      default:
        assertNever(outcome);
    }
  }

  /** What is about the value stands beside the field, everything else below it. */
  async #refuse(error: PoolError): Promise<void> {
    const problems: Partial<Record<PoolErrorKind, string>> = words.attributeEdit.problems;
    const problem = problems[error.error];
    if (problem !== undefined) {
      this.problem = problem;
      this.said = error.said;
      return;
    }
    // It may have been saved: what the pool holds now is what the page shows.
    if (open.includes(error.error)) await this.#account.read();
    this.failure = poolFailure(error);
  }
}
