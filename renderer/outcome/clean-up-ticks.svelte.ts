import type { CleanUpItem, CleanUpKey } from '../../main/contract/clean-up.ts';

/** Names an item among those of one account. */
export const keyOf = (item: CleanUpItem): CleanUpKey =>
  item.kind === 'provider' ? `provider:${item.provider}` : item.kind;

/** What the person has dealt with since; kept while the outcome is open, and on the receipt. */
export class CleanUpTicks {
  ticked = $state.raw<readonly CleanUpKey[]>([]);

  has(key: CleanUpKey): boolean {
    return this.ticked.includes(key);
  }

  tick(key: CleanUpKey, done: boolean): void {
    const others = this.ticked.filter((each) => each !== key);
    this.ticked = done ? [...others, key] : others;
  }

  /** The ticked ones of these items, in their order. */
  among(items: readonly CleanUpItem[]): readonly CleanUpKey[] {
    return items.map(keyOf).filter((key) => this.has(key));
  }
}
