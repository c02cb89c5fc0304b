import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../main/documents/paper.ts';
import { rendered } from '../../../main/documents/render.ts';
import { code, data, fact, text } from '../../../main/documents/values.ts';
import {
  anHourAhead,
  falseHash,
  hashByTheRule,
  hashesIn,
  samplePaper,
} from '../../support/papers.ts';

/** Texts with every piece that could be put together into something they must not be. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('sha256', ':', 'sha256:', falseHash, 'SHA256:', 'ab'.repeat(32)),
      fc.constantFrom('\\', '\\u003a', '&#58;', '"', '</p>', '<script>', '$&', '$1'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const paperOf = (texts: readonly string[]): Paper => {
  const [first = '', second = '', third = ''] = texts;
  return {
    ...samplePaper([
      {
        key: 'part',
        title: first,
        text: [first, second],
        body: {
          kind: 'facts',
          facts: [fact('a', first, text(first)), fact('b', second, code(third))],
        },
      },
      {
        key: 'named',
        title: second,
        text: [],
        body: {
          kind: 'named',
          facts: [
            { name: first, label: second, value: data([first, second, third]) },
            { name: second, label: null, value: data({ [third]: first }) },
          ],
        },
      },
      {
        key: 'tasks',
        title: third,
        text: [],
        body: {
          kind: 'tasks',
          tasks: [{ key: first, words: second, detail: text(third), done: true }],
          empty: '',
        },
      },
    ]),
    title: first,
    subtitle: second,
    remarks: [third],
    footnotes: [first, second],
  };
};

describe('a finished file', () => {
  it('holds one hash, and that one is right, whatever the texts in it are', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 3, maxLength: 3 }), (texts) => {
        for (const form of ['html', 'json'] as const) {
          const file = rendered(paperOf(texts), form, anHourAhead);
          expect(hashesIn(file)).toEqual([hashByTheRule(file)]);
        }
      }),
    );
  });

  it('gives programs every text back as it was', () => {
    fc.assert(
      fc.property(hostileText, (given) => {
        const file = rendered(paperOf([given, given, given]), 'json', anHourAhead);
        expect(JSON.parse(file)).toMatchObject({
          title: given,
          sections: { part: { facts: { a: given, b: given } } },
        });
      }),
    );
  });

  it('has no element that the page does not have by itself', () => {
    const elements = (file: string) => (file.match(/<[a-z]+/g) ?? []).length;
    const plain = elements(rendered(paperOf(['a', 'b', 'c']), 'html', anHourAhead));
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 3, maxLength: 3 }), (texts) => {
        expect(elements(rendered(paperOf(texts), 'html', anHourAhead))).toBe(plain);
      }),
    );
  });
});
