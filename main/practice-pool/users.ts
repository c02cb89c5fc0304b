/** The people of one pool. */
import { randomUUID } from 'node:crypto';
import type { PoolSettings } from './settings/pool-settings.ts';
import type { StoredUser } from './store/records.ts';
import type { Index, Table } from './store/table.ts';

/** Attributes by which somebody can be found, once a pool says so. */
export type AliasName = 'email' | 'phone_number' | 'preferred_username';

/** The indexes over all users of all pools; made once. */
export interface UserIndexes {
  readonly byName: Index<StoredUser>;
  readonly byAttribute: Index<StoredUser>;
}

/** Indexes users by folded name and by folded alias attributes, within their pool. */
export function indexUsers(users: Table<StoredUser>): UserIndexes {
  return {
    byName: users.indexBy(({ userPoolId, username }) => [nameKey(userPoolId, username)]),
    byAttribute: users.indexBy(({ userPoolId, attributes }) =>
      (['email', 'phone_number', 'preferred_username'] as const).flatMap((name) => {
        const value = attributes[name];
        return value === undefined || value === '' ? [] : [attributeKey(userPoolId, name, value)];
      }),
    ),
  };
}

export class Users {
  /** Hears of every password that is changed. */
  onNewPassword: (user: StoredUser) => void = () => undefined;
  readonly #table: Table<StoredUser>;
  readonly #indexes: UserIndexes;
  readonly #userPoolId: string;
  readonly #settings: PoolSettings;

  constructor(
    table: Table<StoredUser>,
    indexes: UserIndexes,
    userPoolId: string,
    settings: PoolSettings,
  ) {
    this.#table = table;
    this.#indexes = indexes;
    this.#userPoolId = userPoolId;
    this.#settings = settings;
  }

  bySub(sub: string): StoredUser | null {
    const user = this.#table.get(sub);
    return user?.userPoolId === this.#userPoolId ? user : null;
  }

  /** By username; with regard to case only where the pool is case sensitive. */
  byUsername(username: string): StoredUser | null {
    const found = this.#indexes.byName.find(nameKey(this.#userPoolId, username));
    return found.find((user) => this.#isSame(user.username, username)) ?? null;
  }

  /**
   * By whatever a person may type to sign in: the username, an alias (e-mail and phone only
   * once verified), or a username attribute (verified or not). The sub works wherever the
   * username is the sub. What somebody has proven goes before what somebody prefers, or a
   * preferred username could take another person's address.
   */
  byAlias(name: string): StoredUser | null {
    const { UsernameAttributes, AliasAttributes } = this.#settings;
    return (
      this.byUsername(name) ??
      UsernameAttributes.map((attribute) => this.#holders(attribute, name)[0]).find(Boolean) ??
      (['email', 'phone_number', 'preferred_username'] as const)
        .filter((attribute) => AliasAttributes.includes(attribute))
        .map((attribute) => this.aliasHolder(attribute, name))
        .find(Boolean) ??
      null
    );
  }

  /** Who holds this alias: for e-mail and phone, whose address is verified. */
  aliasHolder(attribute: AliasName, value: string): StoredUser | null {
    const holders = this.#holders(attribute, value);
    if (attribute === 'preferred_username') return holders[0] ?? null;
    return holders.find(({ attributes }) => attributes[`${attribute}_verified`] === 'true') ?? null;
  }

  /** Everybody whose attribute has this value, verified or not. */
  holders(attribute: AliasName, value: string): readonly StoredUser[] {
    return this.#holders(attribute, value);
  }

  /** All of the pool. Walks over every user: for lists and lookups of tests, not for calls. */
  all(): readonly StoredUser[] {
    return [...this.#table.values()].filter(({ userPoolId }) => userPoolId === this.#userPoolId);
  }

  /** Whether the name is free is for the caller to see. */
  add(user: StoredUser): void {
    this.#table.put(user);
  }

  /** Every change of a user goes through here. Answers the user as it is now. */
  change(user: StoredUser, changes: Partial<StoredUser>): StoredUser {
    const changed = { ...user, ...changes };
    this.#table.put(changed);
    if (changes.password !== undefined) this.onNewPassword(changed);
    return changed;
  }

  /** Forgets everything that is known of a user. */
  remove(user: StoredUser): void {
    this.#table.delete(user.sub);
  }

  #holders(attribute: AliasName, value: string): readonly StoredUser[] {
    const found = this.#indexes.byAttribute.find(attributeKey(this.#userPoolId, attribute, value));
    return found.filter(({ attributes }) => this.#isSame(attributes[attribute] ?? '', value));
  }

  #isSame(kept: string, typed: string): boolean {
    return this.#settings.UsernameConfiguration.CaseSensitive
      ? kept.normalize('NFC') === typed.normalize('NFC')
      : fold(kept) === fold(typed);
  }
}

/** A new user, not yet in any pool. The sub is UUID-shaped, and never given twice. */
export function newUser(
  user: Pick<StoredUser, 'userPoolId' | 'attributes' | 'password' | 'status'> & Partial<StoredUser>,
  nowMs: number,
): StoredUser {
  const sub = user.sub ?? randomUUID();
  return {
    sub,
    username: sub,
    passwordHistory: [],
    temporaryPasswordExpiresAtMs: null,
    enabled: true,
    createdAtMs: nowMs,
    groups: [],
    twin: false,
    codes: { signUp: null, forgotPassword: null, email: null, phone_number: null },
    pendingAttributes: {},
    mfa: { enabled: [], preferred: null, softwareToken: null, legacySms: false, webAuthn: false },
    passkeys: [],
    ...user,
  };
}

const nameKey = (userPoolId: string, name: string): string => `${userPoolId} ${fold(name)}`;

const attributeKey = (userPoolId: string, name: string, value: string): string =>
  `${userPoolId} ${name} ${fold(value)}`;

const fold = (name: string): string => name.normalize('NFC').toLowerCase();
