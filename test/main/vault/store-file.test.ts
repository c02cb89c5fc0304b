import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSealedSessions, type SealedSessions } from '../../../main/vault/vault.ts';
import { openStoreFile } from '../../../main/vault/store-file.ts';

let folder = '';
const path = () => join(folder, 'sessions.json');
const open = () => openStoreFile<SealedSessions>(folder, 'sessions', isSealedSessions);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signet-store-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a file that is damaged', () => {
  it.each([
    ['empty', ''],
    ['zeros', '\0'.repeat(32)],
    ['half of it', '{"sessions": {"a": "b'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"x"'],
    ['of another shape', '{"sessions": [1]}'],
  ])('is set aside whole and never overwritten: %s', async (_case, content) => {
    await writeFile(path(), content);
    const { store, setAsideAs } = open();
    expect(setAsideAs).toMatch(/^sessions\.corrupt-\d+\.json$/);
    store.set('sessions', { a: 'sealed' });
    expect(await readFile(join(folder, String(setAsideAs)), 'utf8')).toBe(content);
    expect(open().store.get('sessions')).toEqual({ a: 'sealed' });
  });

  it('is one also where it is a link: somebody else would choose what is written to', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await writeFile(elsewhere, '{"sessions": {}}');
    await symlink(elsewhere, path());
    expect(open().setAsideAs).not.toBeNull();
    expect(await readFile(elsewhere, 'utf8')).toBe('{"sessions": {}}');
  });
});

describe('a file that is not damaged', () => {
  it('is used as it is', async () => {
    await writeFile(path(), '{"sessions": {"a": "sealed"}}');
    const { store, setAsideAs } = open();
    expect(setAsideAs).toBeNull();
    expect(store.get('sessions')).toEqual({ a: 'sealed' });
  });

  it('is not made before something is written', async () => {
    expect(open().setAsideAs).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });
});
