/** What a token says, as a part of the copy. */
import type { Claims } from '../cognito/claims.ts';
import type { Json, Section, Value } from '../documents/paper.ts';
import { code, data, labelIn } from '../documents/values.ts';
import { words } from '../../words/catalogue.ts';

/** Seconds since 1970 in tokens and attributes; the date of a link is in milliseconds. */
const moments: ReadonlyMap<string, number> = new Map([
  ['auth_time', 1000],
  ['dateCreated', 1],
  ['exp', 1000],
  ['iat', 1000],
  ['nbf', 1000],
  ['updated_at', 1000],
]);

/** The moment that stands under this name; undefined where none does. */
export const momentIn = (name: string, value: Json): Value | undefined => {
  const unitMs = moments.get(name);
  const isNumber =
    typeof value === 'number' || (typeof value === 'string' && /^\d{1,15}$/.test(value));
  return unitMs !== undefined && isNumber
    ? { kind: 'time', atMs: Number(value) * unitMs, raw: value }
    : undefined;
};

/** Every claim, in the order of the token. */
export const claimsSection = (key: string, title: string, claims: Claims | undefined): Section => {
  const { claims: texts } = words.accountCopy;
  if (claims === undefined) {
    const body = {
      kind: 'missing',
      why: 'unreadable',
      words: texts.unreadable,
      facts: [],
    } as const;
    return { key, title, text: [], body };
  }
  // A token was read from JSON, so each of its claims is what JSON can hold.
  const entries = Object.entries(claims as Readonly<Record<string, Json>>);
  return {
    key,
    title,
    text: [texts.sentence],
    body: {
      kind: 'named',
      facts: entries.map(([name, value]) => ({
        name,
        label: labelIn(texts.labels, name) ?? labelIn(words.attributes, name),
        value: momentIn(name, value) ?? (typeof value === 'string' ? code(value) : data(value)),
      })),
    },
  };
};
