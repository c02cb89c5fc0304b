import { matching, type Entry } from './entries.ts';

/** How far each key moves among `count` lines, seen from `at`. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  PageDown: (at, count) => Math.min(at + 8, count - 1),
  PageUp: (at) => Math.max(at - 8, 0),
};

/** The list of commands: what was typed, what is left, which line Enter means. */
export class Palette {
  readonly #all: () => readonly Entry[];
  readonly #done: () => void;
  #at = $state(0);

  typed = $state('');
  readonly found: readonly Entry[] = $derived.by(() => matching(this.#all(), this.typed));
  /** The line that Enter means; null where there is none. */
  readonly active = $derived(this.found[this.#at] ?? null);

  /**
   * @param all everything that can be done, as things are
   * @param done closes the list; called before what was chosen is done
   */
  constructor(all: () => readonly Entry[], done: () => void) {
    this.#all = all;
    this.#done = done;
  }

  type(text: string): void {
    this.typed = text;
    this.#at = 0;
  }

  /** True when the key was for the list. */
  press(key: string): boolean {
    const move = moves[key];
    if (move === undefined || this.found.length === 0) return false;
    this.#at = move(this.#at, this.found.length);
    return true;
  }

  /** Does what a line says; a line that cannot be had stays, with its reason. */
  choose(entry: Entry | null): void {
    if (entry === null || entry.reason !== null) return;
    this.#done();
    entry.run();
  }
}
