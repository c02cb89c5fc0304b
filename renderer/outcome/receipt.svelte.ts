import type { Bridge } from '../../main/contract/api.ts';
import type { CleanUpKey } from '../../main/contract/clean-up.ts';
import type { DocumentForm } from '../../main/contract/document.ts';
import { words } from '../../words/catalogue.ts';
import { OneAtATime } from '../one-at-a-time.svelte.ts';
import { saveNote, type SaveNote } from '../save-note.ts';

/** Saving the receipt of a settled outcome. */
export class Receipt {
  readonly #bridge: Bridge;
  readonly #acts = new OneAtATime();

  note = $state.raw<SaveNote | null>(null);

  readonly busy = $derived(this.#acts.busy);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** `ticked` is what the person has dealt with since. */
  async save(form: DocumentForm, ticked: readonly CleanUpKey[]): Promise<void> {
    await this.#acts.run(async () => {
      this.note = null;
      const outcome = await this.#bridge.deletion.saveReceipt({ form, ticked });
      this.note =
        outcome.kind === 'not-now'
          ? { text: words.outcome.receipt.notNow, tone: 'caution' }
          : saveNote(outcome);
    });
  }
}
