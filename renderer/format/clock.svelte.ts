import { createSubscriber } from 'svelte/reactivity';

/** Now, for markup: what reads it is drawn again at each beat, and nothing ticks unread. */
class Clock {
  readonly #subscribe: () => void;

  constructor(beatMs: number) {
    this.#subscribe = createSubscriber((update) => {
      const timer = setInterval(update, beatMs);
      return () => {
        clearInterval(timer);
      };
    });
  }

  get nowMs(): number {
    this.#subscribe();
    return Date.now();
  }
}

/** For what is told in seconds: elapsed time, countdowns. */
export const secondsClock = new Clock(1000);

/** For what is told in minutes: time left, how long ago. */
export const minutesClock = new Clock(10_000);
