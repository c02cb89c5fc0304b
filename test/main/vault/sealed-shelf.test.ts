/** Small secrets beside the sign-ins: on the disk, sealed, key and value. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isSealedSecrets,
  SealedShelf,
  type SealedSecrets,
} from '../../../main/vault/sealed-shelf.ts';
import type { FoundSealer } from '../../../main/vault/sealer.ts';
import { openStoreFile } from '../../../main/vault/store-file.ts';
import { turnedOver } from '../../support/turned-over.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'signet-shelf-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const file = (): string => join(folder, 'secrets.json');

const openShelf = (found: FoundSealer = turnedOver.keyring) => {
  const reports: string[] = [];
  const shelf = new SealedShelf({
    found: Promise.resolve(found),
    openFile: () => openStoreFile<SealedSecrets>(folder, 'secrets', isSealedSecrets).store,
    report: (event) => reports.push(event),
  });
  return { shelf, reports };
};

const locked: FoundSealer = {
  kind: 'keyring',
  backend: 'x',
  sealer: { ...turnedOver.sealer, open: () => Promise.reject(new Error('another key')) },
};

describe('with a keyring', () => {
  it('gives back at the next start what was put there', async () => {
    const { shelf } = openShelf();
    expect(await shelf.put('device:p1:ada', 'one')).toBe(true);
    expect(await shelf.put('device:p1:ada', 'two')).toBe(true);
    expect(await openShelf().shelf.read('device:p1:ada')).toBe('two');
    expect(await openShelf().shelf.read('device:p1:eve')).toBeUndefined();
  });

  it('writes neither a key nor a value that can be read, for its owner alone', async () => {
    await openShelf().shelf.put('sign-up:p1:owner@example.com', 'a secret value');
    const content = readFileSync(file(), 'utf8');
    for (const text of ['owner@example.com', 'a secret value']) {
      expect(content).not.toContain(text);
      expect(content).not.toContain(Buffer.from(text).toString('base64').slice(0, -3));
    }
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('lists the keys that begin in one way', async () => {
    const { shelf } = openShelf();
    await shelf.put('device:p1:ada', '1');
    await shelf.put('device:p2:ada', '2');
    await shelf.put('passkey:p1:x', '3');
    expect([...(await openShelf().shelf.keys('device:'))].sort()).toEqual([
      'device:p1:ada',
      'device:p2:ada',
    ]);
  });

  it('removes one and keeps the others', async () => {
    const { shelf } = openShelf();
    await shelf.put('a', '1');
    await shelf.put('b', '2');
    expect(await shelf.remove('a')).toBe(true);
    expect(await shelf.read('a')).toBeUndefined();
    expect(await openShelf().shelf.keys('')).toEqual(['b']);
  });

  it('removes also what it cannot unseal, and keeps it where nobody asks', async () => {
    await openShelf().shelf.put('a', '1');
    const { shelf, reports } = openShelf(locked);
    expect(await shelf.read('a')).toBeUndefined();
    expect(reports).toEqual(['unseal-failed']);
    expect(await openShelf().shelf.read('a')).toBe('1');
    expect(await shelf.remove('a')).toBe(true);
    expect(await openShelf().shelf.read('a')).toBeUndefined();
  });

  it('takes nothing of another shape for a secret', async () => {
    const sealed = await turnedOver.sealer.seal(JSON.stringify({ key: 'a', value: 1 }));
    writeFileSync(file(), JSON.stringify({ secrets: { x: sealed.toString('base64') } }));
    expect(await openShelf().shelf.keys('')).toEqual([]);
  });

  it('does not write over a file that is damaged', async () => {
    writeFileSync(file(), '{"secrets": 7}');
    await openShelf().shelf.put('a', '1');
    const kept = readdirSync(folder).filter((name) => name.startsWith('secrets.corrupt-'));
    expect(kept).toHaveLength(1);
    expect(await openShelf().shelf.read('a')).toBe('1');
  });
});

describe('without a keyring', () => {
  it('keeps everything in memory, and never makes the file', async () => {
    const { shelf } = openShelf({ kind: 'memory', reason: 'no-keyring' });
    expect(await shelf.put('a', '1')).toBe(false);
    expect(await shelf.read('a')).toBe('1');
    expect(await shelf.keys('')).toEqual(['a']);
    expect(await shelf.remove('a')).toBe(true);
    expect(await shelf.read('a')).toBeUndefined();
    expect(existsSync(file())).toBe(false);
  });
});
