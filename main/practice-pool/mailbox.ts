/** The post office: every message the pool would have sent, for its people to read. */
import { randomUUID } from 'node:crypto';
import type { Changes } from './changes.ts';
import type { Mail } from './store/data.ts';
import type { Store } from './store/store.ts';

/** Older messages are thrown away. */
export const mailboxSize = 100;

export class Mailbox {
  readonly #store: Store;
  readonly #changes: Changes;
  readonly #now: () => number;

  constructor(store: Store, changes: Changes, now: () => number) {
    this.#store = store;
    this.#changes = changes;
    this.#now = now;
  }

  /** Newest first. */
  list(): readonly Mail[] {
    return this.#store.data.mail.map((mail) => ({ ...mail }));
  }

  /** Posts a message and tells those who listen. */
  send(letter: Omit<Mail, 'id' | 'sentAtMs'>): void {
    const mail = { id: randomUUID(), ...letter, sentAtMs: this.#now() };
    this.#store.data.mail = [mail, ...this.#store.data.mail].slice(0, mailboxSize);
    this.#store.markChanged();
    this.#changes.announce('inbox');
  }
}
