/**
 * Sealing by the system's keyring: a port with two adapters, because Electron is moving
 * from calls that block to calls that answer later (asynchronous from 42, the blocking
 * ones deprecated in 45 and gone in 46).
 * https://www.electronjs.org/docs/latest/api/safe-storage
 */

export interface Sealer {
  seal(text: string): Promise<Buffer>;
  /** Rejects when the bytes are damaged or the key is another one now. */
  open(sealed: Buffer): Promise<string>;
}

/** As much of Electron's `safeStorage` as the adapters use; either family may be absent. */
export interface SafeStorage {
  readonly getSelectedStorageBackend?: () => string;
  readonly isAsyncEncryptionAvailable?: () => Promise<boolean>;
  readonly encryptStringAsync?: (text: string) => Promise<Buffer>;
  readonly decryptStringAsync?: (sealed: Buffer) => Promise<{ readonly result: string }>;
  readonly isEncryptionAvailable?: () => boolean;
  readonly encryptString?: (text: string) => Buffer;
  readonly decryptString?: (sealed: Buffer) => string;
}

export type FoundSealer =
  | { readonly kind: 'keyring'; readonly sealer: Sealer; readonly backend: string }
  | { readonly kind: 'memory'; readonly reason: 'no-keyring' | 'keyring-silent' };

/** How long a keyring may take to answer; a locked one waits for a person. */
const keyringDeadlineMs = 5_000;

const withinDeadline = async <Value>(work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new KeyringSilent()), keyringDeadlineMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
};

class KeyringSilent extends Error {
  override readonly name = 'KeyringSilent';
}

/** Electron 42 and later. */
const asyncSealer = (storage: SafeStorage): Sealer | undefined => {
  const { encryptStringAsync: encrypt, decryptStringAsync: decrypt } = storage;
  if (encrypt === undefined || decrypt === undefined) return undefined;
  return {
    seal: (text) => withinDeadline(encrypt.call(storage, text)),
    open: async (sealed) => (await withinDeadline(decrypt.call(storage, sealed))).result,
  };
};

/** Electron before 42. These calls block, so no deadline can hold them. */
const syncSealer = (storage: SafeStorage): Sealer | undefined => {
  const { encryptString: encrypt, decryptString: decrypt } = storage;
  if (encrypt === undefined || decrypt === undefined) return undefined;
  return {
    seal: (text) => Promise.resolve(encrypt.call(storage, text)),
    open: (sealed) => Promise.resolve(decrypt.call(storage, sealed)),
  };
};

const isOffered = async (storage: SafeStorage): Promise<boolean> =>
  storage.isAsyncEncryptionAvailable === undefined
    ? storage.isEncryptionAvailable?.() === true
    : withinDeadline(storage.isAsyncEncryptionAvailable());

/**
 * On Linux "available" proves nothing: without a keyring Chromium encrypts under a key
 * that is printed in its source, and tags the result `v10`. The tag of a sample tells.
 * Elsewhere `v10` is what a key of the system's own vault produces.
 */
const isProtected = (sample: Buffer, platform: NodeJS.Platform): boolean =>
  platform !== 'linux' || sample.subarray(0, 3).toString('latin1') !== 'v10';

/**
 * Finds out whether this computer can protect what is stored. Where it cannot, nothing is
 * stored at all: there is no half-way.
 */
export const findSealer = async (
  storage: SafeStorage,
  platform: NodeJS.Platform,
): Promise<FoundSealer> => {
  const backend = platform === 'linux' ? (storage.getSelectedStorageBackend?.() ?? '') : platform;
  if (['basic_text', 'unknown', ''].includes(backend))
    return { kind: 'memory', reason: 'no-keyring' };
  try {
    if (!(await isOffered(storage))) return { kind: 'memory', reason: 'no-keyring' };
    const sealer = asyncSealer(storage) ?? syncSealer(storage);
    if (sealer === undefined) return { kind: 'memory', reason: 'no-keyring' };
    return isProtected(await sealer.seal('sample'), platform)
      ? { kind: 'keyring', sealer: guarded(sealer, platform), backend }
      : { kind: 'memory', reason: 'no-keyring' };
  } catch (error) {
    return {
      kind: 'memory',
      reason: error instanceof KeyringSilent ? 'keyring-silent' : 'no-keyring',
    };
  }
};

/** The keyring may go away while the app runs, so every seal is looked at, not the first alone. */
const guarded = (sealer: Sealer, platform: NodeJS.Platform): Sealer => ({
  seal: async (text) => {
    const sealed = await sealer.seal(text);
    if (!isProtected(sealed, platform)) throw new Error('the keyring no longer protects');
    return sealed;
  },
  open: (sealed) => sealer.open(sealed),
});
