import { afterEach, describe, expect, it, vi } from 'vitest';
import { findSealer, type SafeStorage } from '../../../main/vault/sealer.ts';

afterEach(() => vi.useRealTimers());

const tagged = (tag: string, text: string) => Buffer.from(tag + text);
const untagged = (sealed: Buffer) => sealed.subarray(3).toString();

const blocking = (tag: string, backend = 'gnome_libsecret'): SafeStorage => ({
  getSelectedStorageBackend: () => backend,
  isEncryptionAvailable: () => true,
  encryptString: (text) => tagged(tag, text),
  decryptString: untagged,
});

const answeringLater = (tag: string, backend = 'gnome_libsecret'): SafeStorage => ({
  ...blocking(tag, backend),
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  encryptStringAsync: (text) => Promise.resolve(tagged(tag, text)),
  decryptStringAsync: (sealed) => Promise.resolve({ result: untagged(sealed) }),
});

describe.each([
  ['blocking calls', blocking],
  ['calls that answer later', answeringLater],
])('a keyring behind %s', (_case, storageOf) => {
  it('seals and opens', async () => {
    const found = await findSealer(storageOf('v11'), 'linux');
    if (found.kind !== 'keyring') throw new Error('no keyring was found');
    expect(found.backend).toBe('gnome_libsecret');
    expect(await found.sealer.open(await found.sealer.seal('text'))).toBe('text');
  });

  it('is none when the sample carries the tag of the published key', async () => {
    expect(await findSealer(storageOf('v10'), 'linux')).toEqual({
      kind: 'memory',
      reason: 'no-keyring',
    });
  });

  it.each(['basic_text', 'unknown', ''])('is none under the backend %j', async (backend) => {
    expect(await findSealer(storageOf('v11', backend), 'linux')).toEqual({
      kind: 'memory',
      reason: 'no-keyring',
    });
  });

  it.each(['darwin', 'win32'] as const)(
    'counts on %s, where v10 is the vault of the system',
    async (platform) => {
      expect(await findSealer(storageOf('v10'), platform)).toMatchObject({
        kind: 'keyring',
        backend: platform,
      });
    },
  );
});

describe('a keyring that changes while the app runs', () => {
  it('no longer seals once it no longer protects', async () => {
    let tag = 'v11';
    const storage: SafeStorage = {
      ...answeringLater(tag),
      encryptStringAsync: (text) => Promise.resolve(tagged(tag, text)),
    };
    const found = await findSealer(storage, 'linux');
    if (found.kind !== 'keyring') throw new Error('no keyring was found');
    tag = 'v10';
    await expect(found.sealer.seal('text')).rejects.toThrow();
  });
});

describe('a keyring that does not work', () => {
  it('is silent when it does not answer within five seconds', async () => {
    vi.useFakeTimers();
    const storage: SafeStorage = {
      ...answeringLater('v11'),
      isAsyncEncryptionAvailable: () => new Promise(() => undefined),
    };
    const found = findSealer(storage, 'linux');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await found).toEqual({ kind: 'memory', reason: 'keyring-silent' });
  });

  it.each<[string, SafeStorage]>([
    ['offers nothing', { ...blocking('v11'), isEncryptionAvailable: () => false }],
    [
      'throws',
      {
        ...blocking('v11'),
        encryptString: () => {
          throw new Error('no');
        },
      },
    ],
    ['is not there at all', { getSelectedStorageBackend: () => 'gnome_libsecret' }],
  ])('is none when it %s', async (_case, storage) => {
    expect(await findSealer(storage, 'linux')).toEqual({ kind: 'memory', reason: 'no-keyring' });
  });
});
