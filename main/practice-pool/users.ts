/** The pool's people. */
import { randomUUID } from 'node:crypto';
import type { StoredUser } from './store/data.ts';
import type { Store } from './store/store.ts';

export class Users {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  bySub(sub: string): StoredUser | null {
    return this.#store.data.users.find((user) => user.sub === sub) ?? null;
  }

  /** By username, without regard to case, as in pools made by the console. */
  byUsername(username: string): StoredUser | null {
    const wanted = fold(username);
    return this.#store.data.users.find((user) => fold(user.username) === wanted) ?? null;
  }

  /** By what a person types to sign in: the username, or an e-mail address once verified. */
  byAlias(name: string): StoredUser | null {
    return this.byUsername(name) ?? this.byVerifiedEmail(name);
  }

  byVerifiedEmail(email: string): StoredUser | null {
    const wanted = fold(email);
    return (
      this.#store.data.users.find(
        ({ attributes }) =>
          attributes['email_verified'] === 'true' && fold(attributes['email'] ?? '') === wanted,
      ) ?? null
    );
  }

  /** The masked twins of people in other pools. */
  twins(): readonly StoredUser[] {
    return this.#store.data.users.filter(({ twin }) => twin);
  }

  /** Whether the name is free is for the caller to see. */
  add(user: StoredUser): void {
    this.#store.data.users.push(user);
    this.#store.markChanged();
  }

  /** Changes a user in place; every change of a user goes through here. */
  change(user: StoredUser, changes: Partial<StoredUser>): void {
    Object.assign(user, changes);
    this.#store.markChanged();
  }

  /** Forgets everything that is known of a user. */
  remove(user: StoredUser): void {
    const { data } = this.#store;
    data.users = data.users.filter(({ sub }) => sub !== user.sub);
    this.#store.markChanged();
  }
}

/** A new user, not yet in any pool. The sub is UUID-shaped, and never given twice. */
export function newUser(
  user: Pick<StoredUser, 'username' | 'attributes' | 'password' | 'status'> &
    Partial<Pick<StoredUser, 'groups' | 'twin'>>,
  nowMs: number,
): StoredUser {
  return {
    sub: randomUUID(),
    groups: [],
    twin: false,
    ...user,
    enabled: true,
    createdAtMs: nowMs,
    confirmation: null,
  };
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();
