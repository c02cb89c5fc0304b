/** The pool's app clients. */
import { refuse, type Refusal } from './answer.ts';
import { newClientId } from './random-names.ts';
import type { StoredClient } from './store/data.ts';
import type { Store } from './store/store.ts';

/** The scope that every operation with an access token asks for. */
export const accountScope = 'aws.cognito.signin.user.admin';

export class Clients {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The clients of a deleted pool are gone with it. */
  list(): readonly StoredClient[] {
    return this.#store.data.deleted ? [] : this.#store.data.clients;
  }

  /** The client of that id, or the service's refusal. */
  require(clientId: string): StoredClient | Refusal<'ResourceNotFoundException'> {
    const found = this.list().find((client) => client.clientId === clientId);
    return (
      found ?? refuse('ResourceNotFoundException', `User pool client ${clientId} does not exist.`)
    );
  }

  add(client: StoredClient): void {
    this.#store.data.clients.push(client);
    this.#store.markChanged();
  }

  /** False when there is no such client. */
  remove(clientId: string): boolean {
    const { data } = this.#store;
    const kept = data.clients.filter((client) => client.clientId !== clientId);
    const found = kept.length < data.clients.length;
    data.clients = kept;
    this.#store.markChanged();
    return found;
  }
}

/** An app client that signs in by password, as the console makes one; override what differs. */
export function newClient(
  settings: Partial<StoredClient> & { readonly name: string },
): StoredClient {
  return {
    clientId: newClientId(),
    flows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    scopes: [accountScope],
    preventUserExistenceErrors: 'ENABLED',
    ...settings,
  };
}
