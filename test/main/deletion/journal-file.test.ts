import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JournalFile, type Disk } from '../../../main/deletion/journal-file.ts';
import { journalName } from '../../../main/deletion/journal-name.ts';
import { sampleEntry } from '../../support/journal-entry.ts';

let folder = '';
const path = () => join(folder, journalName);

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'signet-journal-'));
});

afterEach(async () => {
  await fs.rm(folder, { recursive: true, force: true });
});

/** The real disk, with every step written down and one step failing where a test says so. */
const watchedDisk = (failAt: string | null = null, code = 'ENOSPC') => {
  const steps: string[] = [];
  const step = async <Value>(name: string, act: () => Promise<Value>): Promise<Value> => {
    steps.push(name);
    if (name === failAt) throw Object.assign(new Error(code), { code });
    return act();
  };
  const disk: Disk = {
    ...fs,
    rm: ((target: string, options?: object) =>
      step(`rm ${target.slice(folder.length + 1)}`, () => fs.rm(target, options))) as Disk['rm'],
    rename: (from, to) =>
      step(`rename to ${String(to).slice(folder.length + 1)}`, () => fs.rename(from, to)),
    open: async (target, flags, mode) => {
      const name = String(target) === folder ? 'folder' : 'file';
      const handle = await step(`open ${name}`, () => fs.open(target, flags, mode));
      const writeFile = handle.writeFile.bind(handle);
      const sync = handle.sync.bind(handle);
      handle.writeFile = (data, options) => step(`write ${name}`, () => writeFile(data, options));
      handle.sync = () => step(`sync ${name}`, () => sync());
      return handle;
    },
  };
  return { disk, steps };
};

describe('a write', () => {
  it('is over when the file and the folder have both reached the disk, in this order', async () => {
    const { disk, steps } = watchedDisk();
    expect(await new JournalFile(folder, disk).write(sampleEntry)).toEqual({ kind: 'written' });
    expect(steps).toEqual([
      'rm deletion.json.new',
      'open file',
      'write file',
      'sync file',
      'rename to deletion.json',
      'open folder',
      'sync folder',
    ]);
  });

  it('can be read by its owner alone', async () => {
    await new JournalFile(folder).write(sampleEntry);
    expect((await fs.stat(path())).mode & 0o777).toBe(0o600);
  });

  it('comes back as it was', async () => {
    await new JournalFile(folder).write(sampleEntry);
    expect(await new JournalFile(folder).find()).toEqual({ kind: 'entry', entry: sampleEntry });
  });

  it.each([
    ['open file', 'ENOSPC', 'no-space'],
    ['write file', 'ENOSPC', 'no-space'],
    ['write file', 'EDQUOT', 'no-space'],
    ['sync file', 'EIO', 'failed'],
    ['open file', 'EACCES', 'no-permission'],
    ['open file', 'EMFILE', 'failed'],
    ['rename to deletion.json', 'EROFS', 'no-permission'],
    ['open folder', 'EMFILE', 'failed'],
    ['sync folder', 'EIO', 'failed'],
  ] as const)('that fails at "%s" with %s says %s', async (step, code, why) => {
    const { disk } = watchedDisk(step, code);
    expect(await new JournalFile(folder, disk).write(sampleEntry)).toEqual({
      kind: 'not-written',
      why,
    });
    expect(await fs.readdir(folder)).not.toContain(`${journalName}.new`);
  });

  it.each(['open file', 'write file', 'sync file', 'rename to deletion.json'])(
    'that fails at "%s" leaves the entry before it whole',
    async (step) => {
      await new JournalFile(folder).write(sampleEntry);
      const { disk } = watchedDisk(step);
      await new JournalFile(folder, disk).write({ ...sampleEntry, phase: 'answered' });
      expect(await new JournalFile(folder).find()).toMatchObject({ entry: { phase: 'sending' } });
    },
  );

  it('does not follow a link that lies in its way', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await fs.writeFile(elsewhere, 'precious');
    await fs.symlink(elsewhere, `${path()}.new`);
    expect(await new JournalFile(folder).write(sampleEntry)).toEqual({ kind: 'written' });
    expect(await fs.readFile(elsewhere, 'utf8')).toBe('precious');
  });

  it('that is late does not bring back what was removed', async () => {
    const journal = new JournalFile(folder);
    await Promise.all([journal.write(sampleEntry), journal.remove()]);
    expect(await journal.find()).toEqual({ kind: 'none' });
  });
});

describe('a removal', () => {
  it('leaves nothing, and succeeds where there is nothing', async () => {
    const journal = new JournalFile(folder);
    await journal.write(sampleEntry);
    expect(await journal.remove()).toBe(true);
    expect(await journal.remove()).toBe(true);
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('that the disk refuses is told', async () => {
    const { disk } = watchedDisk('rm deletion.json', 'EACCES');
    expect(await new JournalFile(folder, disk).remove()).toBe(false);
  });
});

describe('at the start', () => {
  it('finds nothing where no deletion was open', async () => {
    expect(await new JournalFile(folder).find()).toEqual({ kind: 'none' });
  });

  it('drops half a write, which never counted', async () => {
    await fs.writeFile(`${path()}.new`, '{"version":1,');
    expect(await new JournalFile(folder).find()).toEqual({ kind: 'none' });
    expect(await fs.readdir(folder)).toEqual([]);
  });

  const text = JSON.stringify(sampleEntry);
  it.each<[string, string]>([
    ['an empty file', ''],
    ['zeros', '\0'.repeat(64)],
    ['half an entry', text.slice(0, text.length / 2)],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"x"'],
    ['another version', text.replace('"version":1', '"version":2')],
    ['a phase that is none', text.replace('"sending"', '"sent"')],
    ['a key too many', text.replace('{', '{"more":1,')],
    ['a subject without a sub', text.replace('"sub":"sub-1",', '')],
    ['a file that is far too long', `${text}${' '.repeat(300_000)}`],
  ])('sets %s aside and never overwrites it', async (_case, content) => {
    await fs.writeFile(path(), content);
    const found = await new JournalFile(folder).find();
    expect(found.kind).toBe('damaged');
    const [name = ''] = await fs.readdir(folder);
    expect(found).toEqual({ kind: 'damaged', setAsideAs: name });
    expect(await fs.readFile(join(folder, name), 'utf8')).toBe(content);
  });

  it.each([
    ['a link', () => fs.symlink(join(folder, 'nowhere'), path())],
    ['a folder', () => fs.mkdir(path())],
  ])('does not follow or enter %s', async (_case, make) => {
    await make();
    expect((await new JournalFile(folder).find()).kind).toBe('damaged');
  });

  it('says when what is there can be neither read nor set aside', async () => {
    await fs.writeFile(path(), 'x');
    const disk: Disk = { ...fs, rename: () => Promise.reject(new Error('EACCES')) };
    expect(await new JournalFile(folder, disk).find()).toEqual({ kind: 'unreadable' });
  });
});
