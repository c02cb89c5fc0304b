import { describe, expect, it } from 'vitest';
import { dataForm } from '../../../main/documents/data-form.ts';
import type { Body } from '../../../main/documents/paper.ts';
import { code, fact, moment, none, term, text } from '../../../main/documents/values.ts';
import { anHourAhead, falseHash, samplePaper } from '../../support/papers.ts';

const at = Date.parse('2026-11-23T13:03:12Z');
const fileOf = (body: Body): string =>
  dataForm(samplePaper([{ key: 'part', title: 'Part', text: [], body }]), anHourAhead);
const partOf = (body: Body): unknown =>
  (JSON.parse(fileOf(body)) as { sections: { part: unknown } }).sections.part;

describe('the data of a paper', () => {
  it('is JSON in the order of the paper, two spaces deep', () => {
    expect(fileOf({ kind: 'facts', facts: [fact('b', 'B', text('1')), fact('a', 'A', code('2'))] }))
      .toContain(`  "sections": {
    "part": {
      "title": "Part",
      "facts": {
        "b": "1",
        "a": "2"
      }
    },
    "paper": {`);
  });

  it('ends with the place of its hash, and says before what a hash shows', () => {
    const file = fileOf({ kind: 'facts', facts: [] });
    expect(file).toMatch(/It is no signature.*\n {2}\],\n {2}"contentHash": "sha256:0{64}"\n\}\n$/);
  });

  it('gives programs what they read: terms, nothing, moments with their offset', () => {
    expect(
      partOf({
        kind: 'facts',
        facts: [
          fact('how', 'How', term('password', 'The password was typed')),
          fact('none', 'None', none('Not given')),
          fact('at', 'At', moment(at)),
        ],
      }),
    ).toEqual({
      title: 'Part',
      facts: { how: 'password', none: null, at: '2026-11-23T14:03:12+01:00' },
    });
  });

  it('keeps names that are not ours apart from what they name, whatever they are', () => {
    expect(
      partOf({
        kind: 'named',
        facts: [
          { name: '__proto__', label: null, value: text('1') },
          { name: '2', label: null, value: text('2') },
          { name: '1', label: null, value: text('3') },
          { name: 'exp', label: 'Ends', value: { kind: 'time', atMs: at, raw: at / 1000 } },
          { name: 'odd', label: null, value: { kind: 'time', atMs: 1e30, raw: '1e30' } },
        ],
      }),
    ).toEqual({
      title: 'Part',
      entries: [
        { name: '__proto__', value: '1' },
        { name: '2', value: '2' },
        { name: '1', value: '3' },
        { name: 'exp', label: 'Ends', value: at / 1000, time: '2026-11-23T14:03:12+01:00' },
        { name: 'odd', value: '1e30' },
      ],
    });
  });

  it('lists tasks with what is done, rows by their columns, and what is missing with why', () => {
    expect(
      partOf({
        kind: 'tasks',
        tasks: [{ key: 'tokens', words: 'Wait', detail: moment(at), done: true }],
        empty: '',
      }),
    ).toMatchObject({
      entries: [{ key: 'tokens', done: true, words: 'Wait', detail: '2026-11-23T14:03:12+01:00' }],
    });
    expect(
      partOf({
        kind: 'rows',
        columns: [{ key: 'at', label: 'When' }],
        rows: [[moment(at)]],
        empty: '',
      }),
    ).toMatchObject({ entries: [{ at: '2026-11-23T14:03:12+01:00' }] });
    expect(partOf({ kind: 'missing', why: 'not-offered', words: 'No.', facts: [] })).toMatchObject({
      missing: { why: 'not-offered', words: 'No.' },
    });
  });

  it('gives back a text that looks like a hash, and holds no second hash', () => {
    const file = fileOf({ kind: 'facts', facts: [fact('it', 'It', text(falseHash))] });
    expect(file).not.toContain(falseHash);
    expect(JSON.parse(file)).toMatchObject({ sections: { part: { facts: { it: falseHash } } } });
  });
});
