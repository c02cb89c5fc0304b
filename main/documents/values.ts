/** Short ways to write down the values of a paper. */
import type { ServiceWords } from '../contract/pool-error.ts';
import { words } from '../../words/catalogue.ts';
import type { Fact, Json, Value } from './paper.ts';

export const text = (text: string): Value => ({ kind: 'text', text });
export const code = (text: string): Value => ({ kind: 'code', text });
export const moment = (atMs: number): Value => ({ kind: 'time', atMs });
export const data = (data: Json): Value => ({ kind: 'data', data });
export const none = (words: string): Value => ({ kind: 'none', words });
/** @param is what programs read */
export const term = (is: Json, words: string): Value => ({ kind: 'term', is, words });

/** An id that may be empty or absent. */
export const codeOr = (value: string | null, otherwise: string): Value =>
  value === null || value === '' ? none(otherwise) : code(value);

/** A moment that may not have come. */
export const momentOr = (atMs: number | null, otherwise: string): Value =>
  atMs === null ? none(otherwise) : moment(atMs);

export const fact = (key: string, label: string, value: Value): Fact => ({ key, label, value });

/** What people call something that has a name for programs; null where they have no word for it. */
export const labelIn = (labels: Readonly<Record<string, string>>, name: string): string | null =>
  // The name may be anybody's: `constructor` is no label.
  Object.hasOwn(labels, name) ? (labels[name] ?? null) : null;

/** The service's own name and message for an error, to stand beside ours. */
export const saidFacts = ({ name, message }: ServiceWords): readonly Fact[] => [
  fact('errorName', words.paper.serviceName, codeOr(name, words.paper.noName)),
  fact('errorMessage', words.paper.serviceMessage, codeOr(message, words.paper.noMessage)),
];
