import { describe, expect, it } from 'vitest';
import { codeIn, fitsBoxes, typedCode } from '../../../renderer/format/code.ts';

describe('the code in a pasted text', () => {
  it.each([
    { text: '482913', code: '482913', why: 'the code alone' },
    { text: ' 482913\n', code: '482913', why: 'with white space around' },
    { text: 'Your confirmation code is 482913.', code: '482913', why: 'in a sentence' },
    { text: '482 913 is your code', code: '482913', why: 'in two halves, before the word' },
    { text: 'Order 111222. Your code: 482913', code: '482913', why: 'after the word "code"' },
    { text: 'Your code is 482 913.', code: '482913', why: 'in two halves, after the word' },
    { text: 'Ihr Code: 482-913', code: '482913', why: 'in German, with a dash' },
    { text: 'Pedido 111222. Tu código es 482913', code: '482913', why: 'in Spanish' },
    { text: '注文111222 確認コードは４８２９１３です', code: '482913', why: 'in Japanese' },
    { text: 'رمز التحقق: ٤٨٢٩١٣', code: '482913', why: 'in Arabic digits' },
    { text: 'Call 0048291355', code: null, why: 'part of a longer number' },
    { text: '48291', code: null, why: 'too short' },
    { text: '', code: null, why: 'nothing at all' },
  ])('is found or not: $why', ({ text, code }) => {
    expect(codeIn(text)).toBe(code);
  });
});

describe('a code as it is typed', () => {
  it.each([
    { text: '482 913', code: '482913', boxed: true },
    { text: '482-913 ', code: '482913', boxed: true },
    { text: '٤٨٢', code: '482', boxed: true },
    { text: '48291355', code: '48291355', boxed: false },
    { text: 'blue-42', code: 'blue-42', boxed: false },
    { text: '', code: '', boxed: true },
  ])('loses what only sets it off: "$text"', ({ text, code, boxed }) => {
    expect(typedCode(text)).toBe(code);
    expect(fitsBoxes(typedCode(text))).toBe(boxed);
  });
});
