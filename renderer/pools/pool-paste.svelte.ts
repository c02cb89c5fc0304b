import type { Bridge } from '../../main/contract/api.ts';
import type { NewProfile, RecogniseOutcome } from '../../main/contract/profile.ts';

/** A file as the page gets it: by drop, or chosen. */
export type TextFile = Pick<File, 'size' | 'text'>;

/** More than main takes at once is not sent there, only its length is. */
const longest = 1_048_576;

/** What was pasted to tell a pool by. The text itself is held no longer than it takes to read. */
export class PoolPaste {
  readonly #bridge: Bridge;
  readonly #recognised: (profile: NewProfile) => void;

  busy = $state(false);
  outcome = $state.raw<RecogniseOutcome | null>(null);
  /** A file that the system did not let the page read. */
  unreadable = $state(false);

  constructor(bridge: Bridge, recognised: (profile: NewProfile) => void) {
    this.#bridge = bridge;
    this.#recognised = recognised;
  }

  async read(text: string): Promise<void> {
    await this.#once(async () => {
      const outcome = await this.#bridge.profiles.recognise({ text: text.slice(0, longest) });
      this.outcome = outcome;
      if (outcome.kind === 'recognised') this.#recognised(outcome.profile);
    });
  }

  async readFile(file: TextFile): Promise<void> {
    // Four bytes a character at most: what is longer is too long whatever is in it.
    if (file.size > 4 * longest) {
      this.outcome = { kind: 'nothing', why: 'too-long' };
      return;
    }
    const text = await file.text().catch(() => null);
    this.unreadable = text === null;
    if (text !== null) await this.read(text);
  }

  /** For another text. The form keeps what it was filled with. */
  startOver(): void {
    this.outcome = null;
    this.unreadable = false;
  }

  async #once(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.unreadable = false;
    try {
      await work();
    } finally {
      this.busy = false;
    }
  }
}
