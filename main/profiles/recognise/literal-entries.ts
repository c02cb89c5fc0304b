/**
 * Reads what stands in JSON, or in an object literal of JavaScript or TypeScript, without
 * evaluating anything: strings, numbers and the words `true` and `false`, each with the keys
 * that lead to it. One pass over the text, no recursion, no object with keys of the text's own.
 */

/** One value and where it stands: `['auth', 'oauth', 'domain']`. List items have their list's path. */
export interface Entry {
  readonly path: readonly string[];
  readonly value: string | number | boolean;
}

export type ReadEntries =
  | { readonly kind: 'read'; readonly entries: readonly Entry[] }
  /** A bracket, a string or a comment that is never closed, or closed by another. */
  | { readonly kind: 'damaged' };

const deepest = 64;
const mostEntries = 20_000;
const longestString = 16_384;
const damaged = { kind: 'damaged' } as const;

const closers = new Map([
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
]);
const escapes = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);
const isWordPart = (character: string): boolean => /[\w$.+-]/.test(character);

interface Text {
  readonly kind: 'string' | 'template';
  readonly value: string;
  readonly end: number;
}

/** From an opening quotation mark to behind the closing one; undefined where there is none. */
const stringAt = (text: string, at: number): Text | undefined => {
  const quote = text.charAt(at);
  let value = '';
  let computed = false;
  for (let next = at + 1; next < text.length; next += 1) {
    let character = text.charAt(next);
    if (character === quote) {
      return { kind: computed ? 'template' : 'string', value, end: next + 1 };
    }
    if (character === '\n' && quote !== '`') return undefined;
    if (character === '$' && quote === '`' && text.charAt(next + 1) === '{') computed = true;
    if (character === '\\') {
      next += 1;
      const escaped = text.charAt(next);
      const code = escaped === 'u' ? /^[0-9a-f]{4}/i.exec(text.slice(next + 1, next + 5)) : null;
      if (code !== null) next += 4;
      character = code === null ? (escapes.get(escaped) ?? escaped) : fromHex(code[0]);
    }
    // What is longer is no id; the rest of it is passed over.
    if (value.length < longestString) value += character;
  }
  return undefined;
};

const fromHex = (digits: string): string => String.fromCharCode(Number.parseInt(digits, 16));

/** Behind the comment that begins here; `at` where none does; -1 where it has no end. */
const behindComment = (text: string, at: number): number => {
  const two = text.slice(at, at + 2);
  if (two === '//') {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
  }
  if (two !== '/*') return at;
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? -1 : end + 2;
};

/** What is known of one value while it is read: only a lone literal is taken. */
type Pending =
  | { readonly kind: 'none' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'expression' };

interface Level {
  readonly opener: string;
  /** The key that led here; null for a list's item or a top level bracket. */
  readonly key: string | null;
  nextKey: string | null;
  pending: Pending;
}

const literalOf = (word: string): Pending => {
  if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true' };
  return /^\d{1,9}$/.test(word) ? { kind: 'literal', value: Number(word) } : { kind: 'expression' };
};

/** Reads every object and list in the text, wherever it stands. */
export const readEntries = (text: string): ReadEntries => {
  const entries: Entry[] = [];
  const levels: Level[] = [{ opener: '', key: null, nextKey: null, pending: { kind: 'none' } }];
  const top = (): Level => {
    const level = levels.at(-1);
    if (level === undefined) throw new Error('The outermost level is never closed.');
    return level;
  };
  /** The last word or string that may turn out to be a key. */
  let name: string | null = null;
  let typeFollows = false;
  const unpairedUntil = new Map<string, number>();

  const settle = (): void => {
    const level = top();
    const { pending, nextKey } = level;
    if (pending.kind === 'literal' && levels.length > 1 && entries.length < mostEntries) {
      const keys = [...levels.map(({ key }) => key), nextKey];
      entries.push({ path: keys.filter((key) => key !== null), value: pending.value });
    }
    level.pending = { kind: 'none' };
    if (level.opener !== '[') level.nextKey = null;
    name = null;
  };
  const take = (pending: Pending): void => {
    const level = top();
    level.pending = level.pending.kind === 'none' ? pending : { kind: 'expression' };
  };

  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (character === '/') {
      const end = behindComment(text, at);
      if (end === -1) return damaged;
      if (end > at) {
        at = end;
        continue;
      }
    }
    if (character === '"' || character === "'" || character === '`') {
      const outside = levels.length === 1;
      const read = outside && at < (unpairedUntil.get(character) ?? 0) ? null : stringAt(text, at);
      if (read === undefined) {
        if (!outside) return damaged;
        // An apostrophe. Not tried again before the end of the line, so that the pass stays one.
        const lineEnd = character === '`' ? -1 : text.indexOf('\n', at);
        unpairedUntil.set(character, lineEnd === -1 ? text.length : lineEnd);
      } else if (read !== null && !outside) {
        name = read.value;
        take(
          read.kind === 'string' ? { kind: 'literal', value: read.value } : { kind: 'expression' },
        );
      }
      at = read?.end ?? at + 1;
      continue;
    }
    if (isWordPart(character)) {
      const start = at;
      while (at < text.length && isWordPart(text.charAt(at))) at += 1;
      const word = text.slice(start, Math.min(at, start + longestString));
      name = word;
      // `as const` and `satisfies Config` behind a literal say nothing about its value.
      const ofType = typeFollows;
      typeFollows = word === 'as' || word === 'satisfies';
      if (!ofType && !typeFollows) take(literalOf(word));
      continue;
    }
    at += 1;
    if (character === ':' || character === '=') {
      const level = top();
      // The name a file gives its object leads nowhere.
      level.nextKey = character === '=' && levels.length === 1 ? null : name;
      level.pending = { kind: 'none' };
    } else if (character === ',' || character === ';') {
      settle();
    } else if (character === '\n' && levels.length === 1) {
      settle();
    } else if (closers.has(character)) {
      if (levels.length > deepest) return damaged;
      const { opener, nextKey } = top();
      const key = opener === '(' ? null : nextKey;
      take({ kind: 'expression' });
      levels.push({ opener: character, key, nextKey: null, pending: { kind: 'none' } });
      name = null;
    } else if (character === '}' || character === ']' || character === ')') {
      const { opener } = top();
      if (levels.length === 1 || closers.get(opener) !== character) return damaged;
      settle();
      levels.pop();
    }
  }
  return levels.length === 1 ? { kind: 'read', entries } : damaged;
};
