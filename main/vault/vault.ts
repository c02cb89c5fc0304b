/**
 * Sign-ins at rest: each one sealed as a whole by the system's keyring, in one file that
 * only its owner can read. Where there is no keyring, there is no file.
 */
import type Store from 'electron-store';
import type { StorageView } from '../contract/session.ts';
import type { FoundSealer, Sealer } from './sealer.ts';

/** Session id → sealed sign-in, base64. */
export interface SealedSessions extends Record<string, unknown> {
  readonly sessions: Readonly<Record<string, string>>;
}

const isTextRecord = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((entry) => typeof entry === 'string');

/** Whether a file's content is what the vault writes, or an empty beginning. */
export const isSealedSessions = (content: unknown): boolean =>
  typeof content === 'object' &&
  content !== null &&
  !Array.isArray(content) &&
  Object.keys(content).every((key) => key === 'sessions') &&
  ('sessions' in content ? isTextRecord(content.sessions) : true);

export interface VaultPorts<Item> {
  readonly found: Promise<FoundSealer>;
  /** Opened on first use: a computer without a keyring never gets the file. */
  readonly openFile: () => Pick<Store<SealedSessions>, 'get' | 'set' | 'delete'>;
  /** Narrows what was unsealed; undefined for a shape of another version. */
  readonly parse: (value: unknown) => Item | undefined;
  /** Told when something could not be read or written; gets no content. */
  readonly report: (
    event: 'load-failed' | 'unseal-failed' | 'save-failed' | 'remove-failed',
  ) => void;
}

export class Vault<Item extends { readonly sessionId: string }> {
  readonly #ports: VaultPorts<Item>;
  #file: ReturnType<VaultPorts<Item>['openFile']> | undefined;
  /** Changes run one after the other: a slow save must not bring back what was removed. */
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(ports: VaultPorts<Item>) {
    this.#ports = ports;
  }

  /** Where sign-ins are kept on this computer. */
  async storage(): Promise<StorageView> {
    const found = await this.#ports.found;
    return found.kind === 'keyring'
      ? { kind: 'keyring', backend: found.backend }
      : { kind: 'memory', reason: found.reason };
  }

  /** Everything that can be unsealed. What cannot stays in the file: the key may come back. */
  async load(): Promise<readonly Item[]> {
    const sealer = await this.#sealer();
    if (sealer === undefined) return [];
    try {
      const sealed = Object.values(this.#sessions());
      const items = await Promise.all(sealed.map((one) => this.#unseal(sealer, one)));
      return items.filter((item) => item !== undefined);
    } catch {
      this.#ports.report('load-failed');
      return [];
    }
  }

  /** Resolves whether the item is on disk now; false leaves the file as it was. */
  save(item: Item): Promise<boolean> {
    return this.#inTurn(() => this.#save(item));
  }

  /** Resolves whether nothing of the item is left on disk. */
  remove(sessionId: string): Promise<boolean> {
    return this.#inTurn(() => this.#remove(sessionId));
  }

  #inTurn(change: () => boolean | Promise<boolean>): Promise<boolean> {
    const done = this.#lastChange.then(change);
    this.#lastChange = done;
    return done;
  }

  async #save(item: Item): Promise<boolean> {
    const sealer = await this.#sealer();
    if (sealer === undefined) return false;
    try {
      const sealed = (await sealer.seal(JSON.stringify(item))).toString('base64');
      this.#open().set('sessions', { ...this.#sessions(), [item.sessionId]: sealed });
      return true;
    } catch {
      this.#ports.report('save-failed');
      return false;
    }
  }

  #remove(sessionId: string): boolean {
    try {
      // Without a keyring too: one that is gone now may have sealed it.
      const sessions = this.#sessions();
      if (!Object.hasOwn(sessions, sessionId)) return true;
      const rest = Object.entries(sessions).filter(([id]) => id !== sessionId);
      this.#open().set('sessions', Object.fromEntries(rest));
      return true;
    } catch {
      this.#ports.report('remove-failed');
      return false;
    }
  }

  async #sealer(): Promise<Sealer | undefined> {
    const found = await this.#ports.found;
    return found.kind === 'keyring' ? found.sealer : undefined;
  }

  #open(): ReturnType<VaultPorts<Item>['openFile']> {
    return (this.#file ??= this.#ports.openFile());
  }

  #sessions(): Readonly<Record<string, string>> {
    return this.#open().get('sessions', {});
  }

  async #unseal(sealer: Sealer, sealed: string): Promise<Item | undefined> {
    try {
      const text = await sealer.open(Buffer.from(sealed, 'base64'));
      return this.#ports.parse(JSON.parse(text));
    } catch {
      this.#ports.report('unseal-failed');
      return undefined;
    }
  }
}
