import { createHash } from 'node:crypto';
import type { Paper, Section } from '../../main/documents/paper.ts';

/** Clocks an hour ahead of UTC, summer and winter. */
export const anHourAhead = (): number => 60;

/** Section, title and all: a paper that says little. */
export const samplePaper = (sections: readonly Section[] = []): Paper => ({
  kind: 'signet-receipt',
  name: 'Receipt of a deletion',
  title: 'Deleted and checked',
  subtitle: 'owner@example.com in Example',
  summary: { is: 'deleted', text: ['owner@example.com no longer exists in Example.'] },
  open: false,
  remarks: [],
  sections,
  footnotes: [],
  appVersion: '1.2.3',
  writtenAtMs: Date.parse('2026-11-23T13:03:12Z'),
});

/** Every place in a file where a hash stands. */
export const hashesIn = (file: string): readonly string[] =>
  [...file.matchAll(/sha256:([0-9a-f]{64})/gi)].map(([, digits = '']) => digits);

/** What the hash of a file should be, by the rule and nothing else. */
export const hashByTheRule = (file: string): string =>
  createHash('sha256')
    .update(file.replace(/(?<=sha256:)[0-9a-f]{64}/, '0'.repeat(64)))
    .digest('hex');

/** A text that would be a second hash, were it left as it is. */
export const falseHash = `sha256:${'ab'.repeat(32)}`;
