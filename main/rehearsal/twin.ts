/** The twin of an account: what is made in the practice pool, and how it is known again. */
import type { PoolUser } from '../cognito/user.ts';
import { accountNameOf } from '../session/account-reader.ts';
import { maskAccount } from './mask.ts';

/** A masked copy of an account, as the practice pool takes it in. */
export interface Twin {
  readonly username: string;
  readonly password: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly groups: readonly string[];
}

/** As much of the practice pool as a rehearsal needs. */
export interface TwinPool {
  /** Resolves once it answers, or has failed. */
  whenAwake(): Promise<void>;
  /** Adds a twin in place of those of before. */
  addTwin(twin: Twin): Promise<{ readonly kind: 'added' | 'failed' | 'not-ready' }>;
  removeUser(username: string): void;
}

/** Whether this is how a twin is called; nobody signs up under such a name. */
export const isTwinName = (username: string): boolean => /^rehearsal-[0-9a-f]{8}$/.test(username);

export interface TwinSecrets {
  /** A UUID. */
  readonly id: string;
  readonly password: string;
}

/** Makes the twin of a user, and says what its account will be called on screen. */
export const twinOf = (
  user: PoolUser,
  groupsOfUser: readonly string[],
  { id, password }: TwinSecrets,
): { readonly twin: Twin; readonly accountName: string } => {
  const { attributes, groups } = maskAccount(user, groupsOfUser);
  const username = `rehearsal-${id.slice(0, 8)}`;
  return {
    twin: {
      username,
      password,
      attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
      groups,
    },
    accountName: accountNameOf({ ...user, username, attributes }),
  };
};
