import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../main/profiles/recognise/recognise.ts';
import { access, client, corpus, nowMs, pool } from './corpus.ts';

describe('reading a pool out of a text', () => {
  it.each(corpus)('knows %s', (_what, text, outcome) => {
    expect(recognise(text, nowMs)).toEqual(outcome);
  });

  it('is tried on enough', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
  });

  it('leaves every object as it was', () => {
    for (const [, text] of corpus) recognise(text, nowMs);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('never gives a token back', () => {
    for (const [, text] of corpus) {
      expect(JSON.stringify(recognise(text, nowMs))).not.toContain('eyJ');
    }
  });

  it('answers whatever it is given', () => {
    const pieces = fc.constantFrom(
      pool,
      client,
      access,
      '{',
      '}',
      '[',
      '"',
      "'",
      '`',
      '\\',
      '//',
      '/*',
      ':',
      '=',
      ',',
      '\n',
      'userPoolId',
      'clientId',
      'https://',
      'eyJ',
      '.',
      '__proto__',
    );
    const text = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (given) => {
        expect(['recognised', 'nothing']).toContain(recognise(given, nowMs).kind);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "'\\",
    '`\\',
    'eyJ',
    'eyJ.',
    '{',
    '/*',
    '//',
    'a',
    ' : ',
    'eu-',
    'http://',
    '-a',
    `"' `,
    'a:1\n',
    'a.',
    'eu-central-1_',
    '\\u0041',
  ])('takes no longer for being asked in a vicious way: %j', (piece) => {
    const text = piece.repeat(Math.floor(100_000 / piece.length));
    const begun = performance.now();
    recognise(text, nowMs);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
