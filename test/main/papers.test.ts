import { expect, it } from 'vitest';
import type { DeletionView } from '../../main/contract/deletion.ts';
import type { SaveOutcome } from '../../main/contract/document.ts';
import { Papers, type PaperPorts } from '../../main/papers.ts';
import { sampleFacts, sampleSubject } from '../support/journal-entry.ts';
import { anHourAhead, hashByTheRule, hashesIn } from '../support/papers.ts';

type DocumentFile = Parameters<PaperPorts['save']>[0];

const open = (view: DeletionView, outcome: SaveOutcome = { kind: 'saved', name: 'a.html' }) => {
  const files: DocumentFile[] = [];
  const papers = new Papers({
    deletion: { view: () => view },
    accounts: { read: () => Promise.resolve({ kind: 'account-gone' }) },
    people: {
      token: () => Promise.resolve({ kind: 'no-such-session' }),
      claimsOf: () => undefined,
    },
    appVersion: '1.2.3',
    now: () => Date.parse('2026-11-23T23:30:00Z'),
    clockOffset: anHourAhead,
    save: (file) => {
      files.push(file);
      return Promise.resolve(outcome);
    },
  });
  return { papers, files };
};

it('offers a receipt under the name of the account and the day on this computer', async () => {
  const view = {
    kind: 'deleted',
    subject: sampleSubject,
    facts: sampleFacts,
    cleanUp: [],
  } as const;
  const { papers, files } = open(view);
  expect(await papers.saveReceipt('html', [])).toEqual({ kind: 'saved', name: 'a.html' });
  expect(files).toMatchObject([
    { suggestedName: 'signet-receipt-owner@example.com-2026-11-24.html', form: 'html' },
  ]);
  const [{ text } = { text: '' }] = files;
  expect(hashesIn(text)).toEqual([hashByTheRule(text)]);
});

it('writes no receipt where there is no outcome', async () => {
  const { papers, files } = open({ kind: 'idle' });
  expect(await papers.saveReceipt('json', [])).toEqual({ kind: 'not-now' });
  expect(files).toEqual([]);
});

it('asks for no place where there is nothing to save', async () => {
  const { papers, files } = open({ kind: 'idle' });
  expect(await papers.saveCopy('s1', 'json')).toEqual({ kind: 'ended' });
  expect(files).toEqual([]);
});
