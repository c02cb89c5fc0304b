import type { Unsubscribe } from '../main/contract/method.ts';

/** A question about how things are now, and the news of every change. */
interface Source<Item> {
  readonly read: () => Promise<Item>;
  readonly changed: (listener: (item: Item) => void) => Unsubscribe;
}

/**
 * Takes how things are now and every change after it. News that overtakes the first answer
 * wins: the answer is older by then. Returns the end of the subscription.
 */
export function follow<Item>(
  { read, changed }: Source<Item>,
  take: (item: Item) => void,
): Unsubscribe {
  const state = { fresh: false, over: false };
  const unsubscribe = changed((item) => {
    state.fresh = true;
    take(item);
  });
  void read().then((item) => {
    if (!state.fresh && !state.over) take(item);
  });
  return () => {
    state.over = true;
    unsubscribe();
  };
}
