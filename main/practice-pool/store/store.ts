/** The pool's memory: its data, and when that data is safe on disk. */
import type { PoolData } from './data.ts';

/** Where the data goes; null keeps it in memory only. */
export interface DataSink {
  write(text: string): Promise<void>;
}

export class Store {
  readonly data: PoolData;
  readonly #sink: DataSink | null;
  #version = 0;
  #savedVersion = 0;
  #writing: Promise<void> | null = null;

  constructor(data: PoolData, sink: DataSink | null) {
    this.data = data;
    this.#sink = sink;
  }

  /** To be called after every change of `data`. */
  markChanged(): void {
    this.#version += 1;
  }

  /**
   * Resolves when everything changed so far is durable. Changes made while a write is
   * under way share the next one. Rejects when the write failed; the change then lives on
   * in memory and goes out with the next write that works.
   */
  async durable(): Promise<void> {
    const wanted = this.#version;
    while (this.#savedVersion < wanted) {
      this.#writing ??= this.#write();
      await this.#writing;
    }
  }

  async #write(): Promise<void> {
    const version = this.#version;
    try {
      await this.#sink?.write(`${JSON.stringify(this.data)}\n`);
      this.#savedVersion = version;
    } finally {
      this.#writing = null;
    }
  }
}
