/**
 * The secrets of app clients. They lie on the shelf beside the sign-ins, sealed, or in memory
 * alone without a keyring; the list of pools knows only which pools have one.
 */

/** As much of the shelf for small secrets as is needed here. */
export interface SecretShelf {
  readonly put: (key: string, value: string) => Promise<boolean>;
  readonly remove: (key: string) => Promise<boolean>;
  readonly keys: (prefix: string) => Promise<readonly string[]>;
}

const prefix = 'client-secret:';

/** Where on the shelf the secret of a pool's app client lies. */
export const clientSecretKey = (profileId: string): string =>
  `${prefix}${encodeURIComponent(profileId)}`;

export class ClientSecrets {
  readonly #shelf: SecretShelf;
  /** Their places on the shelf. */
  readonly #kept = new Set<string>();

  constructor(shelf: SecretShelf) {
    this.#shelf = shelf;
  }

  /** Finds out which pools have one, and answers whether any does; the keyring may take 5 s. */
  async read(): Promise<boolean> {
    const keys = await this.#shelf.keys(prefix);
    for (const key of keys) this.#kept.add(key);
    return keys.length > 0;
  }

  has(profileId: string): boolean {
    return this.#kept.has(clientSecretKey(profileId));
  }

  /** Keeps a secret; an empty one forgets what was kept. */
  async set(profileId: string, secret: string): Promise<void> {
    if (secret === '') return this.forget(profileId);
    await this.#shelf.put(clientSecretKey(profileId), secret);
    this.#kept.add(clientSecretKey(profileId));
  }

  async forget(profileId: string): Promise<void> {
    await this.#shelf.remove(clientSecretKey(profileId));
    this.#kept.delete(clientSecretKey(profileId));
  }
}
