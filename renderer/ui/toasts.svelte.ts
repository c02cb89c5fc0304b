/** How long a toast stays, unless it is pointed at. */
const staysMs = 5_000;

export interface ToastView {
  readonly id: number;
  readonly text: string;
}

/**
 * Passing news of something that worked, or of why nothing happened. Never for errors: those
 * stand beside the act, and stay.
 */
export class Toasts {
  #next = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** One at a time: the newest says it all. */
  shown = $state.raw<ToastView | null>(null);

  say(text: string): void {
    this.shown = { id: this.#next++, text };
    this.resume();
  }

  /** While somebody points at it, it stays. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  resume(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), staysMs);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.shown = null;
  }
}
