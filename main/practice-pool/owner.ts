/** What the owner of a real pool does in the console: making people and clients, and states. */
import { newClient } from './clients.ts';
import { keepPassword } from './people/passwords.ts';
import type { Pool } from './pool.ts';
import { addressOf, usernameOf } from './seed.ts';
import type { ClientSettingsInput } from './settings/client-settings.ts';
import type { StoredUser, UserStatus } from './store/records.ts';
import { newUser } from './users.ts';

export interface NewUser {
  /** As typed at sign-in: in pools with username attributes the address. */
  readonly username: string;
  readonly password: string;
  readonly email: string;
  /** `CONFIRMED` with a verified e-mail address unless said otherwise. */
  readonly status?: UserStatus;
  /** Beside the e-mail address. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A masked copy of somebody in another pool, to rehearse on. */
export interface NewTwin {
  readonly username: string;
  readonly password: string;
  /** All but `sub`, which the pool gives. Of the schema nothing is checked. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly groups: readonly string[];
}

/** Every verb resolves when its effect is durable; false means there is nobody of that name. */
export interface PoolOwner {
  /** Adds a user and answers the sub. Neither policy nor uniqueness is checked. */
  addUser(user: NewUser): Promise<string>;
  /**
   * Adds a confirmed twin and answers its sub. There is one at a time: those of before, which
   * a crash may have left, go.
   */
  addTwin(twin: NewTwin): Promise<string>;
  removeUser(username: string): Promise<boolean>;
  /** Whether somebody signs in by this name. */
  has(username: string): boolean;
  /** Disables a user, which revokes every sign-in of theirs as well. */
  disableUser(username: string): Promise<boolean>;
  enableUser(username: string): Promise<boolean>;
  setStatus(username: string, status: UserStatus): Promise<boolean>;
  /** Changes anything of a user's record, as the admin API and triggers could. */
  changeUser(username: string, change: (user: StoredUser) => Partial<StoredUser>): Promise<boolean>;
  /** Adds an app client and answers its id; what is left out is as in a new client. */
  addClient(settings: ClientSettingsInput): Promise<string>;
  deleteClient(clientId: string): Promise<boolean>;
  /** From now on the pool answers as one that was deleted. There is no way back. */
  deletePool(): Promise<void>;
}

/** The owner of a pool, for tests and for whoever runs the pool within their own program. */
export function ownerOf(pool: Pool): PoolOwner {
  const alone = <Result>(work: () => Result): Promise<Result> => pool.service.alone(work);
  const withUser = (username: string, act: (user: StoredUser) => void): Promise<boolean> =>
    alone(() => {
      const user = pool.users.byAlias(username);
      if (user !== null) act(user);
      return user !== null;
    });
  const add = ({
    username,
    password,
    ...user
  }: Pick<StoredUser, 'username' | 'attributes' | 'status'> & {
    readonly password: string;
  } & Partial<Pick<StoredUser, 'groups' | 'twin'>>): string => {
    const fresh = newUser(
      { userPoolId: pool.userPoolId, password: null, ...usernameOf(pool, username), ...user },
      pool.now(),
    );
    pool.users.add({ ...fresh, password: keepPassword(pool, fresh.username, password) });
    return fresh.sub;
  };
  return {
    has: (username) => pool.users.byAlias(username) !== null,
    addUser: ({ username, password, email, status = 'CONFIRMED', attributes = {} }) =>
      alone(() => {
        const email_verified = String(status !== 'UNCONFIRMED');
        const all = { ...addressOf(pool, username), email_verified, email, ...attributes };
        return add({ username, password, status, attributes: all });
      }),
    addTwin: ({ username, password, attributes, groups }) =>
      alone(() => {
        for (const left of pool.users.all().filter(({ twin }) => twin)) pool.removeUser(left);
        const own = Object.entries(attributes).filter(([name]) => name !== 'sub');
        return add({
          username,
          password,
          status: 'CONFIRMED',
          attributes: Object.fromEntries(own),
          groups: [...groups],
          twin: true,
        });
      }),
    removeUser: (username) => withUser(username, (user) => pool.removeUser(user)),
    disableUser: (username) =>
      withUser(username, (user) => {
        pool.users.change(user, { enabled: false });
        pool.signIns.revokeAllOf(user.sub);
      }),
    enableUser: (username) =>
      withUser(username, (user) => pool.users.change(user, { enabled: true })),
    setStatus: (username, status) =>
      withUser(username, (user) => pool.users.change(user, { status })),
    changeUser: (username, change) =>
      withUser(username, (user) => pool.users.change(user, change(user))),
    addClient: (settings) =>
      alone(() => {
        const client = newClient(pool.userPoolId, settings);
        pool.clients.add(client);
        return client.clientId;
      }),
    deleteClient: (clientId) => alone(() => pool.clients.remove(clientId)),
    deletePool: () => alone(() => pool.delete()),
  };
}
