/** A paper as JSON: names for programs, in the order of the paper. */
import { words } from '../../words/catalogue.ts';
import { colophonOf } from './colophon.ts';
import { isMoment, isoMoment, type ClockOffset } from './moment.ts';
import type { Body, Fact, Json, NamedFact, Paper, Section, Value } from './paper.ts';
import { sealStart, unsealed } from './seal.ts';

/** Grows when a program that reads these files would have to change. */
const format = 1;

type Members = Readonly<Record<string, Json>>;

const valueOf = (value: Value, offset: ClockOffset): Json => {
  switch (value.kind) {
    case 'text':
    case 'code':
      return value.text;
    case 'time':
      return value.raw ?? isoMoment(value.atMs, offset);
    case 'term':
      return value.is;
    case 'none':
      return null;
    case 'data':
      return value.data;
  }
};

const membersOf = (facts: readonly Fact[], offset: ClockOffset): Members =>
  Object.fromEntries(facts.map(({ key, value }) => [key, valueOf(value, offset)]));

/** A list, not members: the names are somebody else's, and may be `1` or come twice. */
const namedOf = ({ name, label, value }: NamedFact, offset: ClockOffset): Members => ({
  name,
  ...(label !== null && { label }),
  value: valueOf(value, offset),
  ...(value.kind === 'time' &&
    value.raw !== undefined &&
    isMoment(value.atMs) && { time: isoMoment(value.atMs, offset) }),
});

const bodyOf = (body: Body, offset: ClockOffset): Members => {
  switch (body.kind) {
    case 'facts':
      return { facts: membersOf(body.facts, offset) };
    case 'named':
      return { entries: body.facts.map((fact) => namedOf(fact, offset)) };
    case 'entries':
      return {
        entries: body.entries.map(({ title, facts }) => membersOf([title, ...facts], offset)),
      };
    case 'rows':
      return {
        entries: body.rows.map((row) =>
          Object.fromEntries(
            row.map((value, at) => [body.columns[at]?.key ?? String(at), valueOf(value, offset)]),
          ),
        ),
      };
    case 'tasks':
      return {
        entries: body.tasks.map(({ key, words, detail, done }) => ({
          key,
          done,
          words,
          ...(detail !== null && { detail: valueOf(detail, offset) }),
        })),
      };
    case 'missing':
      return {
        missing: { why: body.why, words: body.words, ...membersOf(body.facts, offset) },
      };
  }
};

const sectionOf = ({ title, text, body }: Section, offset: ClockOffset): Members => ({
  title,
  ...(text.length > 0 && { text }),
  ...(body !== null && bodyOf(body, offset)),
});

/** The whole file, its hash still to be filled in. */
export const dataForm = (paper: Paper, offset: ClockOffset): string => {
  const { kind, name, title, subtitle, summary, remarks, sections, footnotes } = paper;
  const content: Members = {
    document: kind,
    format,
    name,
    title,
    subtitle,
    outcome: summary.is,
    summary: summary.text,
    remarks,
    sections: Object.fromEntries(
      [...sections, colophonOf(paper)].map((section) => [section.key, sectionOf(section, offset)]),
    ),
    footnotes: [...footnotes, words.paper.hashMeaning],
  };
  // Outside a string no colon follows a letter, so every match lies inside one.
  const text = JSON.stringify(content, null, 2).replace(sealStart, '$1\\u003a');
  return `${text.slice(0, -2)},\n  "contentHash": "${unsealed}"\n}\n`;
};
