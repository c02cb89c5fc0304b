import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeFor, writeDocument, type Files } from '../../../main/documents/write-document.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signet-document-'));
});
afterEach(() => rm(folder, { recursive: true }));

const failure = (code: string) => Object.assign(new Error(code), { code });
const failing = (code: string, step: 'open' | 'rename'): Files => ({
  open: step === 'open' ? () => Promise.reject(failure(code)) : open,
  rename: step === 'rename' ? () => Promise.reject(failure(code)) : rename,
  unlink,
});

describe('writing a paper', () => {
  it('leaves the whole file, for its owner alone, and nothing beside it', async () => {
    const path = join(folder, 'receipt.html');
    expect(await writeDocument(path, 'whole ä')).toEqual({ kind: 'saved', name: 'receipt.html' });
    expect(await readFile(path, 'utf8')).toBe('whole ä');
    expect(await readdir(folder)).toEqual(['receipt.html']);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('takes the place of a file that was there', async () => {
    const path = join(folder, 'receipt.html');
    await writeFile(path, 'an older and longer one');
    await writeDocument(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('replaces a link and leaves alone what it points to', async () => {
    const elsewhere = join(folder, 'elsewhere');
    const path = join(folder, 'receipt.html');
    await writeFile(elsewhere, 'precious');
    await symlink(elsewhere, path);
    await writeDocument(path, 'new');
    expect(await readFile(elsewhere, 'utf8')).toBe('precious');
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it.each([
    ['ENOSPC', 'no-space'],
    ['EDQUOT', 'no-space'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['EIO', 'failed'],
    ['ENOENT', 'failed'],
  ])('says what %s means, and leaves what was there', async (code, why) => {
    const path = join(folder, 'receipt.html');
    await writeFile(path, 'before');
    for (const step of ['open', 'rename'] as const) {
      expect(await writeDocument(path, 'new', failing(code, step))).toEqual({
        kind: 'not-written',
        why,
      });
    }
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['receipt.html']);
  });

  it.runIf(process.platform === 'linux')(
    'leaves no half a file where the disk fills up while writing',
    async () => {
      const onFullDisk: Files = {
        open: async (path, flags, mode) => {
          const handle = await open(path, flags, mode);
          await handle.close();
          return open('/dev/full', 'w');
        },
        rename,
        unlink,
      };
      const path = join(folder, 'receipt.html');
      expect(await writeDocument(path, 'new', onFullDisk)).toEqual({
        kind: 'not-written',
        why: 'no-space',
      });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('fails where a folder stands in its place, and leaves the folder', async () => {
    const path = join(folder, 'receipt.html');
    await mkdir(path);
    expect(await writeDocument(path, 'new')).toMatchObject({ kind: 'not-written' });
    expect(await readdir(folder)).toEqual(['receipt.html']);
  });
});

describe('the place of a paper', () => {
  it.each([
    ['receipt.html', 'html', 'receipt.html'],
    ['receipt.HTM', 'html', 'receipt.HTM'],
    ['receipt.json', 'json', 'receipt.json'],
    ['receipt', 'html', 'receipt.html'],
    ['receipt.v2', 'json', 'receipt.v2.json'],
    ['receipt.html', 'json', 'receipt.html.json'],
  ] as const)('has the extension of its form: %s as %s', async (chosen, form, place) => {
    expect(await placeFor(join(folder, chosen), form)).toBe(join(folder, place));
  });

  it('is a free one where the extension was added: nobody was asked about that file', async () => {
    await writeFile(join(folder, 'receipt.html'), 'precious');
    await writeFile(join(folder, 'receipt (2).html'), 'precious');
    expect(await placeFor(join(folder, 'receipt'), 'html')).toBe(join(folder, 'receipt (3).html'));
  });
});
