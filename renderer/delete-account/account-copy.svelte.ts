import type { SaveCopyOutcome } from '../../main/contract/account.ts';
import type { Bridge } from '../../main/contract/api.ts';
import type { DocumentForm } from '../../main/contract/document.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { harmlessFailure, type Failure } from '../failure.ts';
import { OneAtATime } from '../one-at-a-time.svelte.ts';
import { saveNote, type SaveNote } from '../save-note.ts';

/** The copy of the account that is kept before it goes. Going on without one is fine. */
export class AccountCopy {
  readonly #bridge: Bridge;
  readonly #acts = new OneAtATime();

  note = $state.raw<SaveNote | null>(null);
  /** The pool did not give what a copy is made of. */
  failure = $state.raw<Failure | null>(null);
  /** The file of the last copy that was saved. */
  savedAs = $state.raw<string | null>(null);

  readonly busy = $derived(this.#acts.busy);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  async save(sessionId: string, form: DocumentForm): Promise<void> {
    await this.#acts.run(async () => {
      this.note = null;
      this.failure = null;
      this.#tell(await this.#bridge.account.saveCopy({ sessionId, form }));
    });
  }

  #tell(outcome: SaveCopyOutcome): void {
    switch (outcome.kind) {
      case 'saved':
        this.savedAs = outcome.name;
        this.note = saveNote(outcome);
        return;
      case 'declined':
      case 'not-written':
        this.note = saveNote(outcome);
        return;
      case 'no-such-session':
      case 'ended':
        this.note = { text: words.deletion.keepACopy.signInOver, tone: 'caution' };
        return;
      case 'pool-error':
        this.failure = harmlessFailure(outcome);
        return;
      default:
        assertNever(outcome);
    }
  }
}
