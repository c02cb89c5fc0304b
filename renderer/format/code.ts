/** A run of exactly six digits, allowing one space or dash in the middle as some mails have. */
const sixDigits = /(?<!\d)(\d{3})[ \u00a0\u2009-]?(\d{3})(?!\d)/g;

/** "Code" in the languages that messages of a pool come in; Japanese says it without spaces. */
const codeWord = /\b(?:code|código|kode|codice|kod)\b|コード|رمز|كود/i;

/** The zeros of digits that people and keyboards use besides ours: Arabic, Persian, full width. */
const zeros = [0x660, 0x6f0, 0xff10];

/** The same text with digits of other scripts as `0` to `9`, which is what a pool takes. */
export const withPlainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const point = digit.charCodeAt(0);
    const zero = zeros.find((candidate) => point >= candidate && point <= candidate + 9);
    return zero === undefined ? digit : String(point - zero);
  });

/**
 * The code in a pasted message: the six digits that follow the word "code" where there are
 * such, else the first six digits; null when there is no code in it.
 */
export function codeIn(message: string): string | null {
  const text = withPlainDigits(message);
  const found = [...text.matchAll(sixDigits)].map((match) => ({
    code: `${match[1] ?? ''}${match[2] ?? ''}`,
    at: match.index,
  }));
  const word = codeWord.exec(text);
  const afterWord = word === null ? undefined : found.find(({ at }) => at > word.index);
  return (afterWord ?? found[0])?.code ?? null;
}

/**
 * A code as it is typed, without what only sets it off for the eye: spaces and dashes between
 * digits. A code of another shape stays as it is; a pool may have its own.
 */
export function typedCode(text: string): string {
  const plain = withPlainDigits(text);
  return /^[\d\s-]*$/.test(plain) ? plain.replace(/\D/g, '') : plain.trim();
}

/** Whether six boxes can show it: nothing but digits, six at most. */
export const fitsBoxes = (code: string): boolean => /^\d{0,6}$/.test(code);
