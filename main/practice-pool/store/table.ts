/** Records of one kind by key, in memory, with indexes over them. */
import * as v from 'valibot';
import { RowIndex, type PlacedRow } from './row-index.ts';

/** What makes a table. */
export interface TableShape<Row> {
  /** Its name in the data file; unique among the tables of a store. */
  readonly name: string;
  readonly keyOf: (row: Row) => string;
  /** What a row must be to be read back from its JSON. */
  readonly schema: v.GenericSchema<unknown, Row>;
}

/** Finds rows by something else than their key. */
export interface Index<Row> {
  /**
   * The rows that have `key` among their keys in this index, in the order in which they were
   * inserted into the table.
   */
  find(key: string): readonly Row[];
}

/** One change of a table, as the store hears of it. */
export type RowChange<Row> =
  | { readonly kind: 'put'; readonly key: string; readonly row: Row; readonly json: string }
  | { readonly kind: 'delete'; readonly key: string };

/** The row that JSON stands for; null when it is none of this table. */
export function parseRow<Row>(shape: TableShape<Row>, json: unknown): Row | null {
  const result = v.safeParse(shape.schema, json);
  return result.success ? result.output : null;
}

/**
 * Rows are values that never change: a change puts a new row. What is put or deleted is seen at
 * once, and on disk after the next `RecordStore.seal()` and `durable()`.
 */
export class Table<Row> {
  readonly #shape: TableShape<Row>;
  readonly #onChange: (change: RowChange<Row>) => void;
  readonly #rows = new Map<string, PlacedRow<Row>>();
  readonly #indexes: RowIndex<Row>[] = [];
  #nextPlace = 0;

  /** Made by `openRecordStore`, which gives the rows of before and listens to changes. */
  constructor(
    shape: TableShape<Row>,
    rows: Iterable<Row>,
    onChange: (change: RowChange<Row>) => void,
  ) {
    this.#shape = shape;
    this.#onChange = onChange;
    for (const row of rows) this.#set(shape.keyOf(row), row);
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Null when there is no row of that key. */
  get(key: string): Row | null {
    return this.#rows.get(key)?.row ?? null;
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  /** All rows in the order of their insertion; a row that is replaced keeps its place. */
  *values(): IterableIterator<Row> {
    for (const { row } of this.#rows.values()) yield row;
  }

  /**
   * Adds a row, or replaces the one of its key. Throws, and changes nothing, when the row could
   * not be read back: written down, it would make the whole file unreadable.
   */
  put(row: Row): void {
    const key = this.#shape.keyOf(row);
    const json = JSON.stringify(row);
    const readBack = parseRow(this.#shape, JSON.parse(json));
    if (readBack === null || this.#shape.keyOf(readBack) !== key) {
      throw new TypeError(`This is not a row of the table ${this.#shape.name}.`);
    }
    this.#set(key, row);
    this.#onChange({ kind: 'put', key, row, json });
  }

  /** False when there was no row of that key. */
  delete(key: string): boolean {
    const before = this.get(key);
    if (before === null) return false;
    this.#rows.delete(key);
    for (const index of this.#indexes) index.follow(key, before, null);
    this.#onChange({ kind: 'delete', key });
    return true;
  }

  /**
   * An index that follows every change. `keysOf` may give any number of keys for a row, and must
   * give the same ones each time it is asked of the same row.
   */
  indexBy(keysOf: (row: Row) => readonly string[]): Index<Row> {
    const index = new RowIndex(keysOf);
    for (const [key, placed] of this.#rows) index.follow(key, null, placed);
    this.#indexes.push(index);
    return index;
  }

  #set(key: string, row: Row): void {
    const before = this.#rows.get(key);
    const placed = { row, place: before?.place ?? this.#nextPlace++ };
    this.#rows.set(key, placed);
    for (const index of this.#indexes) index.follow(key, before?.row ?? null, placed);
  }
}
