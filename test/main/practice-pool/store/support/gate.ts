/** A promise that somebody else settles. */
export class Gate {
  readonly passed: Promise<void>;
  readonly #settle: { open: () => void; bar: (error: Error) => void } = {
    open: () => undefined,
    bar: () => undefined,
  };

  constructor() {
    this.passed = new Promise((resolve, reject) => {
      this.#settle.open = resolve;
      this.#settle.bar = reject;
    });
  }

  open(): void {
    this.#settle.open();
  }

  /** Whoever waits, and somebody must, is thrown this error. */
  bar(error: Error): void {
    this.#settle.bar(error);
  }
}
