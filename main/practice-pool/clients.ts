/** The app clients of one pool. */
import * as v from 'valibot';
import { newClientId, newClientSecret } from './random-names.ts';
import { clientSettingsSchema, type ClientSettingsInput } from './settings/client-settings.ts';
import type { StoredClient } from './store/records.ts';
import type { Index, Table } from './store/table.ts';

/** The scope that every operation with an access token asks for. */
export const accountScope = 'aws.cognito.signin.user.admin';

/** Indexes clients by their pool; made once for all pools. */
export const indexClients = (clients: Table<StoredClient>): Index<StoredClient> =>
  clients.indexBy(({ userPoolId }) => [userPoolId]);

export class Clients {
  readonly #table: Table<StoredClient>;
  readonly #byPool: Index<StoredClient>;
  readonly #userPoolId: string;

  constructor(table: Table<StoredClient>, byPool: Index<StoredClient>, userPoolId: string) {
    this.#table = table;
    this.#byPool = byPool;
    this.#userPoolId = userPoolId;
  }

  /** In the order in which they were made. */
  list(): readonly StoredClient[] {
    return this.#byPool.find(this.#userPoolId);
  }

  byId(clientId: string): StoredClient | null {
    const client = this.#table.get(clientId);
    return client?.userPoolId === this.#userPoolId ? client : null;
  }

  add(client: StoredClient): void {
    this.#table.put(client);
  }

  /** False when there is no such client here. */
  remove(clientId: string): boolean {
    return this.byId(clientId) !== null && this.#table.delete(clientId);
  }
}

/** Makes an app client of its settings; the id and, if it has one, the secret are made too. */
export function newClient(userPoolId: string, given: ClientSettingsInput): StoredClient {
  const settings = v.parse(clientSettingsSchema, given);
  const { ClientId, ClientSecret, GenerateSecret } = settings;
  return {
    clientId: ClientId ?? newClientId(),
    userPoolId,
    settings,
    secret: ClientSecret ?? (GenerateSecret ? newClientSecret() : null),
  };
}
