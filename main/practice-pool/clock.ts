/** The pools' clock: the computer's, and as far ahead of it as somebody has moved it. */
import type { Table } from './store/table.ts';
import type { ServiceRecord } from './store/records.ts';

export class Clock {
  readonly #now: () => number;
  readonly #services: Table<ServiceRecord>;

  constructor(now: () => number, services: Table<ServiceRecord>) {
    this.#now = now;
    this.#services = services;
  }

  /** Milliseconds since 1970, as the pools see it. */
  readonly now = (): number => this.#now() + this.aheadMs;

  /**
   * Milliseconds since 1970 without any jump: what a client's timestamps and the codes of an
   * authenticator app are made by, which know nothing of these pools' clock.
   */
  readonly computerNow = (): number => this.#now();

  /** How far it is ahead of the computer's clock. */
  get aheadMs(): number {
    return this.#services.get('service')?.clockAheadMs ?? 0;
  }

  /** Jumps ahead; every expiry follows. There is no way back: tokens of the future would be left. */
  advance(byMs: number): void {
    const record = this.#services.get('service');
    if (record === null || byMs <= 0) return;
    this.#services.put({ ...record, clockAheadMs: record.clockAheadMs + Math.round(byMs) });
  }
}
