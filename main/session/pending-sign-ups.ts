/** Sign-ups that were begun on this computer and not confirmed yet. Kept on the shelf. */
import type { ForgotPassword, PendingSignUp } from '../contract/session.ts';
import type { Shelf } from '../vault/shelf.ts';
import { signUpKey, signUpOf, signUpPrefix } from './shelf-keys.ts';

export interface PendingSignUpsPorts {
  readonly shelf: Shelf;
  readonly now: () => number;
  readonly onChange: (pending: readonly PendingSignUp[]) => void;
}

export class PendingSignUps {
  readonly #ports: PendingSignUpsPorts;

  constructor(ports: PendingSignUpsPorts) {
    this.#ports = ports;
  }

  /** Newest first. */
  async pendingSignUps(): Promise<readonly PendingSignUp[]> {
    const { shelf } = this.#ports;
    const found = await Promise.all(
      (await shelf.keys(signUpPrefix)).map(async (key) => {
        const whose = signUpOf(key);
        const startedAtMs = Number(await shelf.read(key));
        return whose === undefined || !Number.isFinite(startedAtMs)
          ? []
          : [{ ...whose, startedAtMs }];
      }),
    );
    return found.flat().sort((one, other) => other.startedAtMs - one.startedAtMs);
  }

  /** Remembers a sign-up that waits for its code. */
  async begin({ profileId, username }: ForgotPassword): Promise<void> {
    await this.#ports.shelf.put(signUpKey(profileId, username), String(this.#ports.now()));
    await this.#tell();
  }

  /** Takes one off the list; nothing changes in the pool. */
  async dropSignUp({ profileId, username }: ForgotPassword): Promise<readonly PendingSignUp[]> {
    const key = signUpKey(profileId, username);
    if ((await this.#ports.shelf.keys(key)).includes(key)) {
      await this.#ports.shelf.remove(key);
      return this.#tell();
    }
    return this.pendingSignUps();
  }

  /** Takes the sign-ups under these names off. Resolves whether nothing of them is left. */
  async removeAllOf(profileId: string, names: readonly string[]): Promise<boolean> {
    const meant = names.map((username) => signUpKey(profileId, username));
    const kept = (await this.#ports.shelf.keys(signUpPrefix)).filter((key) => meant.includes(key));
    const removed = await Promise.all(kept.map((key) => this.#ports.shelf.remove(key)));
    if (kept.length > 0) await this.#tell();
    return !removed.includes(false);
  }

  async #tell(): Promise<readonly PendingSignUp[]> {
    const pending = await this.pendingSignUps();
    this.#ports.onChange(pending);
    return pending;
  }
}
