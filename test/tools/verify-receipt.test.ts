import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeletionView } from '../../main/contract/deletion.ts';
import { receiptOf } from '../../main/deletion/receipt.ts';
import { rendered } from '../../main/documents/render.ts';
import { sampleFacts, sampleSubject } from '../support/journal-entry.ts';
import { anHourAhead, falseHash } from '../support/papers.ts';

const tool = fileURLToPath(new URL('../../tools/verify-receipt.mjs', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signet-verify-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the tool far away from any node_modules. */
const verify = (...given: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...given], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const verifyText = async (text: string | Uint8Array) => {
  await writeFile(join(folder, 'paper'), text);
  return verify('paper');
};

const view = {
  kind: 'deleted',
  subject: { ...sampleSubject, accountName: 'owner@example.com' },
  facts: {
    ...sampleFacts,
    sentAtMs: sampleFacts.askedAtMs + 2000,
    looks: [
      { atMs: sampleFacts.askedAtMs + 3000, found: 'no-answer' },
      { atMs: sampleFacts.askedAtMs + 9000, found: 'gone' },
    ],
  },
  cleanUp: [],
} as const satisfies DeletionView;

const receipt = (form: 'html' | 'json', subject: Partial<typeof sampleSubject> = {}) =>
  rendered(
    receiptOf(
      { ...view, subject: { ...view.subject, ...subject } },
      { ticked: [], appVersion: '1.2.3', writtenAtMs: sampleFacts.askedAtMs + 60_000 },
    ),
    form,
    anHourAhead,
  );

describe('a receipt as it was written', () => {
  it.each(['html', 'json'] as const)('is whole, and is told in short: %s', async (form) => {
    const { status, stdout } = await verifyText(receipt(form));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^This receipt is whole/);
    expect(stdout).toContain('The hash is no signature');
    expect(stdout).toMatch(/Says +Deleted and checked/);
    expect(stdout).toMatch(/Account +owner@example\.com/);
    expect(stdout).toMatch(/Pool +Example, eu-central-1_Example01/);
    expect(stdout).toMatch(/Yes said +2033-05-18T04:33:20\+01:00/);
    expect(stdout).toMatch(/Sent +2033-05-18T04:33:22\+01:00/);
    expect(stdout).toMatch(/Last look +2033-05-18T04:33:29\+01:00, (gone|It no longer knows)/);
    expect(stdout).toMatch(/Written +2033-05-18T04:34:20\+01:00/);
  });

  it.each(['html', 'json'] as const)(
    'is whole with a text in it that looks like a hash, which is told as it is: %s',
    async (form) => {
      const { status, stdout } = await verifyText(receipt(form, { accountName: falseHash }));
      expect(status).toBe(0);
      expect(stdout).toContain(falseHash);
    },
  );

  it.each(['html', 'json'] as const)(
    'cannot play with the screen it is told on: %s',
    async (form) => {
      const accountName = 'a\u001b[2Jb\u202ec<&>';
      const { status, stdout } = await verifyText(receipt(form, { accountName }));
      expect(status).toBe(0);
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toContain('\u202e');
      expect(stdout).toContain('c<&>');
    },
  );

  it.each(['html', 'json'] as const)('says that it was a rehearsal: %s', async (form) => {
    const rehearsal = { ofSessionId: 's2', ofAccountName: 'real@example.com', ofPoolName: 'Acme' };
    const { stdout } = await verifyText(receipt(form, { practice: true, rehearsal }));
    expect(stdout).toMatch(/Note +This was a rehearsal/);
  });
});

describe('a receipt that was changed', () => {
  const changes: readonly (readonly [string, (text: string) => string])[] = [
    ['one letter', (text) => text.replace('owner@example.com', 'other@example.com')],
    [
      'one digit of the hash',
      (text) =>
        text.replace(/(sha256:)(.)/, (_, a: string, b: string) => a + (b === '0' ? '1' : '0')),
    ],
    ['an empty line at the end', (text) => `${text}\n`],
    ['line ends of another system', (text) => text.replaceAll('\n', '\r\n')],
    ['a mark at the beginning', (text) => `\ufeff${text}`],
    ['its end cut off', (text) => text.slice(0, -2)],
  ];

  it.each(changes)('is found out: %s', async (_, change) => {
    for (const form of ['html', 'json'] as const) {
      const { status, stdout } = await verifyText(change(receipt(form)));
      expect(status).toBe(1);
      expect(stdout).toContain('was changed');
      // What it says is not to be relied on, so it is not said.
      expect(stdout).not.toContain('owner@example.com');
    }
  });

  it('is found out where bytes were changed that no text shows', async () => {
    const bytes = Buffer.from(receipt('html', { accountName: 'a\ufffdb' }));
    const at = bytes.indexOf('\ufffd');
    const changed = Buffer.concat([bytes.subarray(0, at), Buffer.of(0xff), bytes.subarray(at + 3)]);
    expect((await verifyText(bytes)).status).toBe(0);
    expect((await verifyText(changed)).status).toBe(1);
  });
});

describe('what nothing can be said about', () => {
  it.each([
    ['a file without a hash', 'Dear diary', 'no hash'],
    ['an empty file', '', 'no hash'],
    ['a hash that is too short', `sha256:${'a'.repeat(63)}`, 'no hash'],
    ['several hashes', `${receipt('html')}${falseHash}`, 'several hashes'],
  ])('ends with 2: %s', async (_, text, sentence) => {
    const { status, stdout, stderr } = await verifyText(text);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
  });

  it.each([
    ['a file that is not there', ['absent']],
    ['a folder', ['.']],
    ['no file', []],
    ['several files', ['one', 'two']],
  ])('ends with 2: %s', (_, given) => {
    const { status, stdout, stderr } = verify(...given);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('at Object');
    expect(stdout).toBe('');
  });
});
