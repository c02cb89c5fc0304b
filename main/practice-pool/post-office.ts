/** The post office: every e-mail and text message the pools would have sent. */
import { randomUUID } from 'node:crypto';
import type { Changes } from './changes.ts';
import type { Clock } from './clock.ts';
import type { Mail } from './store/records.ts';
import type { Table } from './store/table.ts';

/** Older messages are thrown away. */
export const postOfficeSize = 100;

export class PostOffice {
  readonly #mail: Table<Mail>;
  readonly #changes: Changes;
  readonly #clock: Clock;

  constructor(mail: Table<Mail>, changes: Changes, clock: Clock) {
    this.#mail = mail;
    this.#changes = changes;
    this.#clock = clock;
  }

  /** Newest first. */
  list(): readonly Mail[] {
    return [...this.#mail.values()].reverse();
  }

  /** Posts a message and tells those who listen. */
  send(letter: Omit<Mail, 'id' | 'sentAtMs'>): void {
    this.#mail.put({ id: randomUUID(), ...letter, sentAtMs: this.#clock.now() });
    for (const { id } of this.#mail.values()) {
      if (this.#mail.size <= postOfficeSize) break;
      this.#mail.delete(id);
    }
    this.#changes.announce('inbox');
  }
}
