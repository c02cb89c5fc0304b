import type { Bridge } from '../../main/contract/api.ts';
import type { SubjectView, TypedNames } from '../../main/contract/deletion.ts';
import { assertNever } from '../assert-never.ts';
import { OneAtATime } from '../one-at-a-time.svelte.ts';

/** What the typed step says about the last try. Nothing was sent in any of these cases. */
export type TypedNote = 'declined' | 'no-permission' | 'not-now';

/** The names the person types, and the last question that follows from them. */
export class Typing {
  readonly #bridge: Bridge;
  readonly #acts = new OneAtATime();

  /** Kept over a declined question, so that a slip costs nothing. */
  names = $state.raw<TypedNames>({ accountName: '', poolName: '' });
  mismatched = $state.raw<readonly (keyof TypedNames)[]>([]);
  note = $state.raw<TypedNote | null>(null);

  readonly busy = $derived(this.#acts.busy);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** Both names stand as on screen. Opens the button; main compares again. */
  matches({ accountName, poolName }: SubjectView): boolean {
    return this.names.accountName === accountName && this.names.poolName === poolName;
  }

  type(field: keyof TypedNames, value: string): void {
    this.names = { ...this.names, [field]: value };
    this.mismatched = this.mismatched.filter((name) => name !== field);
  }

  /** Asks the last question; a yes is acted on at once, with the permission it minted. */
  async ask(subject: SubjectView): Promise<void> {
    if (!this.matches(subject)) return;
    await this.#acts.run(async () => {
      this.mismatched = [];
      this.note = null;
      const outcome = await this.#bridge.deletion.ask({ ...this.names });
      switch (outcome.kind) {
        case 'granted':
          await this.#delete(outcome.permission);
          return;
        case 'mismatch':
          this.mismatched = outcome.fields;
          return;
        case 'declined':
        case 'not-now':
          this.note = outcome.kind;
          return;
        default:
          assertNever(outcome);
      }
    });
  }

  async #delete(permission: string): Promise<void> {
    const outcome = await this.#bridge.account.delete({ permission });
    // What becomes of a started request comes as news.
    if (outcome.kind !== 'started') this.note = outcome.kind;
  }
}
