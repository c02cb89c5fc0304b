import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePerson } from '../../../main/session/parse-person.ts';
import type { StoredPerson } from '../../../main/session/stored-person.ts';
import type { FoundSealer, Sealer } from '../../../main/vault/sealer.ts';
import { openStoreFile } from '../../../main/vault/store-file.ts';
import { isSealedSessions, Vault, type SealedSessions } from '../../../main/vault/vault.ts';
import { tokens } from '../../support/tokens.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'signet-vault-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Turns every byte over: not secret, and not readable either. */
const turned = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0xff));
const sealer: Sealer = {
  seal: (text) => Promise.resolve(turned(Buffer.from(text))),
  open: (sealed) => Promise.resolve(turned(sealed).toString()),
};
const keyring: FoundSealer = { kind: 'keyring', sealer, backend: 'gnome_libsecret' };

const openVault = (found: FoundSealer) => {
  const reports: string[] = [];
  const vault = new Vault<StoredPerson>({
    found: Promise.resolve(found),
    openFile: () => openStoreFile<SealedSessions>(folder, 'sessions', isSealedSessions).store,
    parse: parsePerson,
    report: (event) => reports.push(event),
  });
  return { vault, reports };
};

const person = (sessionId: string): StoredPerson => ({
  sessionId,
  profileId: 'p1',
  poolName: 'Example',
  accountName: 'owner@example.com',
  username: 'owner',
  sub: 'sub-1',
  authenticatedAtMs: 1,
  how: 'password-plain',
  secondFactor: null,
  kept: true,
  deviceKey: null,
  deviceAsked: false,
  tokens: tokens(),
});
const file = (): string => join(folder, 'sessions.json');

describe('with a keyring', () => {
  it('brings every sign-in back at the next start', async () => {
    await openVault(keyring).vault.save(person('s1'));
    await openVault(keyring).vault.save(person('s2'));
    expect(await openVault(keyring).vault.load()).toEqual([person('s1'), person('s2')]);
  });

  it('writes nothing readable, for its owner alone, also when it writes again', async () => {
    const { vault } = openVault(keyring);
    await vault.save(person('s1'));
    await vault.save(person('s1'));
    const content = readFileSync(file(), 'utf8');
    for (const secret of [tokens().access, tokens().refresh, 'owner@example.com', 'sub-1']) {
      expect(content).not.toContain(secret);
      expect(content).not.toContain(Buffer.from(String(secret)).toString('base64'));
    }
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('removes one sign-in and keeps the others', async () => {
    const { vault } = openVault(keyring);
    await vault.save(person('s1'));
    await vault.save(person('s2'));
    expect(await vault.remove('s1')).toBe(true);
    expect(await vault.load()).toEqual([person('s2')]);
  });

  it('does not let a slow save bring back what was removed', async () => {
    let finish: (sealed: Buffer) => void = () => undefined;
    const slow: Sealer = {
      ...sealer,
      seal: () => new Promise((resolve) => (finish = resolve)),
    };
    const { vault } = openVault({ kind: 'keyring', sealer: slow, backend: 'x' });
    const saved = vault.save(person('s1'));
    const removed = vault.remove('s1');
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    finish(await sealer.seal(JSON.stringify(person('s1'))));
    await Promise.all([saved, removed]);
    expect(await openVault(keyring).vault.load()).toEqual([]);
  });

  it('keeps what it cannot unseal, and says so', async () => {
    await openVault(keyring).vault.save(person('s1'));
    const locked: Sealer = { ...sealer, open: () => Promise.reject(new Error('another key')) };
    const { vault, reports } = openVault({ kind: 'keyring', sealer: locked, backend: 'x' });
    expect(await vault.load()).toEqual([]);
    expect(reports).toEqual(['unseal-failed']);
    expect(await openVault(keyring).vault.load()).toHaveLength(1);
  });

  it('says when the keyring fails while saving', async () => {
    const failing: Sealer = { ...sealer, seal: () => Promise.reject(new Error('gone')) };
    const { vault, reports } = openVault({ kind: 'keyring', sealer: failing, backend: 'x' });
    expect(await vault.save(person('s1'))).toBe(false);
    expect(reports).toEqual(['save-failed']);
  });

  it('takes nothing of another shape for a sign-in', async () => {
    const { vault } = openVault(keyring);
    await vault.save({ ...person('s1'), tokens: { access: 1 } } as unknown as StoredPerson);
    expect(await vault.load()).toEqual([]);
  });
});

describe('without a keyring', () => {
  it('never makes the file, and says that sign-ins live in memory', async () => {
    const { vault } = openVault({ kind: 'memory', reason: 'no-keyring' });
    expect(await vault.save(person('s1'))).toBe(false);
    expect(await vault.load()).toEqual([]);
    expect(await vault.remove('s1')).toBe(true);
    expect(await vault.storage()).toEqual({ kind: 'memory', reason: 'no-keyring' });
    expect(existsSync(file())).toBe(false);
  });
});
