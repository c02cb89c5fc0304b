/**
 * The texts that the practice pools say with an error, and how sure it is that the service
 * says the same. Whatever a pool says in the tests has to stand here.
 */
import { guessedTexts } from './guessed-texts.ts';
import { knownTexts } from './known-texts.ts';

/** A text as it is, or the form of it. */
export type TextForm = RegExp | string;

export type TextVerdict =
  /** Captured from the service, or relied upon by clients of it. */
  | { readonly mark: 'known' }
  /** Nobody outside knows; the reason says what it was made up from. */
  | { readonly mark: 'guess'; readonly why: string };

/** A guessed text, and why it was chosen. */
export interface GuessedText {
  readonly error: string;
  readonly text: TextForm;
  readonly why: string;
}

/** What is known of a text; null when it stands in no table. */
export function judgeText(error: string, text: string): TextVerdict | null {
  const guessed = guessedTexts.find((row) => row.error === error && fits(row.text, text));
  if (guessed !== undefined) return { mark: 'guess', why: guessed.why };
  return knownTexts.some(([name, form]) => name === error && fits(form, text))
    ? { mark: 'known' }
    : null;
}

const fits = (form: TextForm, text: string): boolean =>
  typeof form === 'string' ? form === text : form.test(text);
