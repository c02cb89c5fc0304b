/** What a table holds by its last seal: the part of it that the data file has, or is to have. */
import { parseRow, type RowChange, type TableShape } from './table.ts';

interface SealedRow<Row> {
  readonly row: Row;
  /** Length of the change that puts it, in the data file. */
  readonly bytes: number;
}

/** What the data file needs to know of a table. */
export interface SealedTable {
  readonly name: string;
  /** How much of a data file these rows would take. */
  readonly bytes: number;
  /** How many changes so far left something in the data file that is no longer true. */
  readonly superseded: number;
  /**
   * The changes that put all rows as they are at this moment. They are made one by one as they
   * are asked for, whatever happens to the table meanwhile.
   */
  capture(): Iterable<string>;
  /** Takes in a row that the data file puts; false when it is none of this table. */
  replayPut(json: unknown): boolean;
  /** Takes in that the data file deletes a row. */
  replayDelete(key: string): void;
  /** Forgets what was replayed. */
  clear(): void;
}

export class SealedRows<Row> implements SealedTable {
  readonly #shape: TableShape<Row>;
  readonly #rows = new Map<string, SealedRow<Row>>();
  #bytes = 0;
  #superseded = 0;

  constructor(shape: TableShape<Row>) {
    this.#shape = shape;
  }

  get name(): string {
    return this.#shape.name;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get superseded(): number {
    return this.#superseded;
  }

  /** All rows as they are now, in the order of their insertion. */
  rows(): readonly Row[] {
    return Array.from(this.#rows.values(), ({ row }) => row);
  }

  /** Takes in a change and answers its JSON for the data file. */
  seal(change: RowChange<Row>): string {
    if (change.kind === 'delete') {
      this.#delete(change.key);
      return JSON.stringify(['del', this.name, change.key]);
    }
    const json = this.#putOf(change.json);
    this.#put(change.key, change.row, Buffer.byteLength(json));
    return json;
  }

  replayPut(json: unknown): boolean {
    const row = parseRow(this.#shape, json);
    if (row === null) return false;
    const bytes = Buffer.byteLength(this.#putOf(JSON.stringify(row)));
    this.#put(this.#shape.keyOf(row), row, bytes);
    return true;
  }

  replayDelete(key: string): void {
    this.#delete(key);
  }

  clear(): void {
    this.#rows.clear();
    this.#bytes = 0;
    this.#superseded = 0;
  }

  capture(): Iterable<string> {
    const rows = this.rows();
    const putOf = (row: Row): string => this.#putOf(JSON.stringify(row));
    return (function* () {
      for (const row of rows) yield putOf(row);
    })();
  }

  #putOf(json: string): string {
    return `["put",${JSON.stringify(this.name)},${json}]`;
  }

  #put(key: string, row: Row, bytes: number): void {
    const before = this.#rows.get(key);
    if (before !== undefined) this.#superseded += 1;
    this.#bytes += bytes - (before?.bytes ?? 0);
    this.#rows.set(key, { row, bytes });
  }

  #delete(key: string): void {
    this.#superseded += 1;
    this.#bytes -= this.#rows.get(key)?.bytes ?? 0;
    this.#rows.delete(key);
  }
}
