/** A run of exactly six digits, allowing one space or dash in the middle as some mails have. */
const sixDigits = /(?<!\d)(\d{3})[ -]?(\d{3})(?!\d)/g;

/**
 * The code in a pasted message: the six digits that follow the word "code" where there are
 * such, else the first six digits; null when there is no code in it.
 */
export function codeIn(message: string): string | null {
  const found = [...message.matchAll(sixDigits)].map((match) => ({
    code: `${match[1] ?? ''}${match[2] ?? ''}`,
    at: match.index,
  }));
  const word = /\bcode\b/i.exec(message);
  const afterWord = word === null ? undefined : found.find(({ at }) => at > word.index);
  return (afterWord ?? found[0])?.code ?? null;
}
