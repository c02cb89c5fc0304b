/** Finding the rows of a table by something else than their key. */

/** A row and its place in the table: higher for what was inserted later. */
export interface PlacedRow<Row> {
  readonly row: Row;
  readonly place: number;
}

/** Kept up to date by the table it belongs to. */
export class RowIndex<Row> {
  readonly #keysOf: (row: Row) => readonly string[];
  readonly #shelves = new Map<string, Shelf<Row>>();

  constructor(keysOf: (row: Row) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  /** The rows under `key`, in the order in which they were inserted into the table. */
  find(key: string): readonly Row[] {
    return this.#shelves.get(key)?.rows() ?? [];
  }

  /** What the table says of each change; null where there is no such row before or after. */
  follow(rowKey: string, before: Row | null, after: PlacedRow<Row> | null): void {
    const left = new Set(before === null ? [] : this.#keysOf(before));
    const kept = new Set(after === null ? [] : this.#keysOf(after.row));
    for (const key of left) if (!kept.has(key)) this.#remove(key, rowKey);
    if (after !== null) for (const key of kept) this.#shelf(key).put(rowKey, after);
  }

  #shelf(key: string): Shelf<Row> {
    const there = this.#shelves.get(key);
    if (there !== undefined) return there;
    const shelf = new Shelf<Row>();
    this.#shelves.set(key, shelf);
    return shelf;
  }

  #remove(key: string, rowKey: string): void {
    const shelf = this.#shelves.get(key);
    if (shelf === undefined) return;
    shelf.remove(rowKey);
    if (shelf.isEmpty) this.#shelves.delete(key);
  }
}

/** The rows under one key of an index. */
class Shelf<Row> {
  #byRowKey = new Map<string, PlacedRow<Row>>();
  #lastPlace = -1;
  #isSorted = true;

  get isEmpty(): boolean {
    return this.#byRowKey.size === 0;
  }

  put(rowKey: string, placed: PlacedRow<Row>): void {
    // A row that is replaced keeps its place. One that comes to this shelf late, because only
    // its key in the index changed, belongs before those inserted after it.
    if (!this.#byRowKey.has(rowKey)) {
      this.#isSorted &&= placed.place > this.#lastPlace;
      this.#lastPlace = Math.max(this.#lastPlace, placed.place);
    }
    this.#byRowKey.set(rowKey, placed);
  }

  remove(rowKey: string): void {
    this.#byRowKey.delete(rowKey);
  }

  rows(): readonly Row[] {
    // Only now: sorting at each change would make changes slow on a long shelf.
    if (!this.#isSorted) {
      const sorted = [...this.#byRowKey].sort(([, one], [, other]) => one.place - other.place);
      this.#byRowKey = new Map(sorted);
      this.#isSorted = true;
    }
    return Array.from(this.#byRowKey.values(), ({ row }) => row);
  }
}
