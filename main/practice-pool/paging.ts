/** Lists in pages. The token of the next page says after what to go on, and cannot be made up. */
import { createHmac } from 'node:crypto';
import { isSameText } from './proofs/same-text.ts';

/** What a list goes by: something that items have for good, and its place among the same. */
export interface Place {
  /** Lists are sorted by it, lowest first. */
  readonly rank: number;
  /** Unique in the list. */
  readonly key: string;
}

/** Whose list it is: a token is of use for this list only. */
export interface ListOwner {
  /** Of the pool. */
  readonly secret: Buffer;
  /** The operation and the sub, for example. */
  readonly name: string;
}

/** Some items, and the token of those that follow; null when there are no more. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextToken: string | null;
}

/**
 * The page that a token stands for, the first one without. Null when the token was not given
 * out for this list. An item that went meanwhile is no obstacle: the page begins after its place.
 */
export function pageOf<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => Place,
  owner: ListOwner,
  { size, token }: { readonly size: number; readonly token: string | undefined },
): Page<Item> | null {
  const after = token === undefined ? null : openToken(owner, token);
  if (token !== undefined && after === null) return null;
  const placed = items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((one, other) => compare(one.place, other.place))
    .filter(({ place }) => after === null || compare(place, after) > 0);
  const page = placed.slice(0, size);
  const last = page.at(-1);
  const isMore = placed.length > page.length && last !== undefined;
  return {
    items: page.map(({ item }) => item),
    nextToken: isMore ? makeToken(owner, last.place) : null,
  };
}

function compare(one: Place, other: Place): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}

function makeToken(owner: ListOwner, { rank, key }: Place): string {
  const content = Buffer.from(JSON.stringify([rank, key])).toString('base64url');
  return `${content}.${seal(owner, content)}`;
}

function openToken(owner: ListOwner, token: string): Place | null {
  const end = token.lastIndexOf('.');
  const content = token.slice(0, Math.max(0, end));
  if (!isSameText(token.slice(end + 1), seal(owner, content))) return null;
  // Sealed by this pool, so it is what it made.
  const [rank, key] = JSON.parse(Buffer.from(content, 'base64url').toString()) as [number, string];
  return { rank, key };
}

const seal = ({ secret, name }: ListOwner, content: string): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([name, content]))
    .digest('base64url');
