/** What the owner of a real pool does in the console: making people and clients, and states. */
import { newClient } from './clients.ts';
import { hashPassword } from './passwords.ts';
import type { Pool } from './pool.ts';
import type { StoredClient, StoredUser, UserStatus } from './store/data.ts';
import { newUser } from './users.ts';

export interface NewUser {
  readonly username: string;
  readonly password: string;
  readonly email: string;
  /** `CONFIRMED` with a verified e-mail address unless said otherwise. */
  readonly status?: UserStatus;
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
  /** Disables a user, which revokes every sign-in of theirs as well. */
  disableUser(username: string): Promise<boolean>;
  enableUser(username: string): Promise<boolean>;
  setStatus(username: string, status: UserStatus): Promise<boolean>;
  /** Adds an app client and answers its id; what is left out is as in a new client. */
  addClient(settings: Partial<StoredClient> & { readonly name: string }): Promise<string>;
  deleteClient(clientId: string): Promise<boolean>;
  /** From now on the pool answers as one that was deleted. There is no way back. */
  deletePool(): Promise<void>;
}

/** The owner of a pool, for tests and for whoever runs the pool within their own program. */
export function ownerOf(pool: Pool): PoolOwner {
  const withUser = (username: string, act: (user: StoredUser) => void): Promise<boolean> =>
    pool.alone(() => {
      const user = pool.users.byUsername(username);
      if (user !== null) act(user);
      return user !== null;
    });
  return {
    addUser: ({ username, password, email, status = 'CONFIRMED' }) =>
      pool.alone(async () => {
        const email_verified = String(status !== 'UNCONFIRMED');
        const attributes = { email_verified, email };
        const stored = await hashPassword(password, pool.scryptCost);
        const user = newUser({ username, attributes, password: stored, status }, pool.now());
        pool.users.add(user);
        return user.sub;
      }),
    addTwin: (twin) =>
      pool.alone(async () => {
        const password = await hashPassword(twin.password, pool.scryptCost);
        for (const left of pool.users.twins()) pool.removeUser(left);
        const user = newUser({ ...copyOf(twin), password, status: 'CONFIRMED' }, pool.now());
        pool.users.add(user);
        return user.sub;
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
    addClient: (settings) =>
      pool.alone(() => {
        const client = newClient(settings);
        pool.clients.add(client);
        return client.clientId;
      }),
    deleteClient: (clientId) => pool.alone(() => pool.clients.remove(clientId)),
    deletePool: () =>
      pool.alone(() => {
        pool.store.data.deleted = true;
        pool.store.markChanged();
      }),
  };
}

/** What is stored of a twin as it is given. */
function copyOf({
  username,
  attributes,
  groups,
}: NewTwin): Pick<StoredUser, 'username' | 'attributes' | 'groups' | 'twin'> {
  const own = Object.entries(attributes).filter(([name]) => name !== 'sub');
  return { username, attributes: Object.fromEntries(own), groups: [...groups], twin: true };
}
