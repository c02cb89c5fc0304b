import { describe, expect, it } from 'vitest';
import { codeIn } from '../../../renderer/format/code.ts';

describe('the code in a pasted text', () => {
  it.each([
    { text: '482913', code: '482913', why: 'the code alone' },
    { text: ' 482913\n', code: '482913', why: 'with white space around' },
    { text: 'Your confirmation code is 482913.', code: '482913', why: 'in a sentence' },
    { text: '482 913 is your code', code: '482913', why: 'in two halves, before the word' },
    { text: 'Order 111222. Your code: 482913', code: '482913', why: 'after the word "code"' },
    { text: 'Call 0048291355', code: null, why: 'part of a longer number' },
    { text: '48291', code: null, why: 'too short' },
    { text: '', code: null, why: 'nothing at all' },
  ])('is found or not: $why', ({ text, code }) => {
    expect(codeIn(text)).toBe(code);
  });
});
