import { describe, expect, it } from 'vitest';
import { pageForm } from '../../../main/documents/page-form.ts';
import type { Body, Section, Value } from '../../../main/documents/paper.ts';
import { code, data, fact, moment, none, term, text } from '../../../main/documents/values.ts';
import { anHourAhead, samplePaper } from '../../support/papers.ts';

const section = (body: Body): Section => ({ key: 'part', title: 'Part', text: [], body });
const pageOf = (body: Body): string => pageForm(samplePaper([section(body)]), anHourAhead);
/** What stands where the one value of a page stands. */
const shown = (value: Value): string => {
  const page = pageOf({ kind: 'facts', facts: [fact('it', 'It', value)] });
  return /<dd data-fact="part\.it">(.*?)<\/dd>/s.exec(page)?.[1] ?? '';
};

describe('the page', () => {
  it('loads nothing, runs nothing and says in which language it is', () => {
    const page = pageForm(samplePaper(), anHourAhead);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain(
      '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;">',
    );
    expect(page).not.toMatch(
      /<script|<link|<img|<iframe|<form|\bsrc=|\bhref=|\bon\w+=|url\(|@import/,
    );
  });

  it('comes out dark on white on paper, whatever the screen shows', () => {
    const page = pageForm(samplePaper(), anHourAhead);
    const schemes = page.match(/@media[^{]*prefers-color-scheme[^{]*/g) ?? [];
    expect(schemes).toEqual(['@media screen and (prefers-color-scheme: dark) ']);
    expect(page).toContain('@page');
  });

  it('does not let a matter that is open be overlooked', () => {
    const open = { ...samplePaper(), open: true };
    expect(pageForm(open, anHourAhead)).toContain('Not settled');
    expect(pageForm(samplePaper(), anHourAhead)).not.toContain('Not settled');
  });

  it('says what its hash shows and what it does not', () => {
    const page = pageForm(samplePaper(), anHourAhead);
    expect(page).toContain('It is no signature');
    expect(page).toContain('npm run verify-receipt FILE');
  });

  it('draws a tick for what is done and none for what is not', () => {
    const page = pageOf({
      kind: 'tasks',
      tasks: [
        { key: 'a', words: 'First', detail: null, done: true },
        { key: 'b', words: 'Second', detail: text('more'), done: false },
      ],
      empty: 'Nothing.',
    });
    expect(page.match(/aria-label="[a-z ]+"/g)).toEqual([
      'aria-label="done"',
      'aria-label="to do"',
    ]);
    expect(page.match(/<path d="M4\.2/g)).toHaveLength(1);
  });
});

describe('a value on the page', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a quote', `" onload='x'`, '&quot; onload=&#39;x&#39;'],
    ['an entity', '&lt;b&gt; &#60;', '&amp;lt;b&amp;gt; &amp;#60;'],
    ['a control character', 'a\u0000b\u001b[31m', 'a[U+0000]b[U+001B][31m'],
    ['a turned direction', 'a\u202egpj.exe', 'a[U+202E]gpj.exe'],
    ['half a character', 'a\ud800b', 'a[U+D800]b'],
    ['the beginning of a hash', 'SHA256:', 'SHA256&#58;'],
  ])('stays text: %s', (_, given, expected) => {
    expect(shown(text(given))).toBe(`<bdi>${expected}</bdi>`);
    expect(shown(code(given))).toBe(`<code><bdi>${expected}</bdi></code>`);
    expect(shown(data(given))).toBe(`<bdi>${expected}</bdi>`);
  });

  it('is text wherever it stands, in names and titles too', () => {
    const hostile = '"><x-hostile>';
    const page = pageForm(
      {
        ...samplePaper([
          {
            ...section({
              kind: 'named',
              facts: [{ name: hostile, label: null, value: text(hostile) }],
            }),
          },
          section({
            kind: 'entries',
            entries: [
              {
                title: fact(hostile, hostile, text(hostile)),
                facts: [fact(hostile, hostile, data({ [hostile]: hostile }))],
              },
            ],
            empty: hostile,
          }),
          section({ kind: 'missing', why: hostile, words: hostile, facts: [] }),
        ]),
        title: hostile,
        subtitle: hostile,
        summary: { is: hostile, text: [hostile] },
        remarks: [hostile],
        footnotes: [hostile],
        appVersion: hostile,
      },
      anHourAhead,
    );
    expect(page).toContain('&quot;&gt;&lt;x-hostile&gt;');
    expect(page).not.toContain('<x-hostile');
  });

  it.each<[string, Value, string]>([
    [
      'a moment',
      moment(Date.parse('2026-11-23T13:03:12Z')),
      '<span class="moment"><time datetime="2026-11-23T14:03:12+01:00">23 November 2026, 14:03:12 +01:00</time><span class="aside">13:03:12 UTC</span></span>',
    ],
    ['a number that is no moment', { kind: 'time', atMs: 1e30, raw: 'x<' }, '<code>x&lt;</code>'],
    ['a word for people', term('deleted', 'Deleted'), 'Deleted'],
    ['nothing', none('None'), '<span class="none">None</span>'],
    [
      'a list',
      data(['a', 2, true]),
      '<ul class="lines"><li><bdi>a</bdi></li><li><code>2</code></li><li>Yes</li></ul>',
    ],
    ['an empty list', data([]), '<span class="none">None</span>'],
    [
      'a thing with members',
      data({ a: { b: null } }),
      '<pre>{\n  &quot;a&quot;: {\n    &quot;b&quot;: null\n  }\n}</pre>',
    ],
  ])('is drawn by its kind: %s', (_, value, expected) => {
    expect(shown(value)).toBe(expected);
  });
});
