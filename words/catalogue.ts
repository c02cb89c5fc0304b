import { en } from './en.ts';
import { spoken, type Language } from './languages.ts';

/** What every language must have: the subjects and sentences of `en`, with its parameters. */
export type Catalogue = typeof en;

/**
 * The sentences in use. They are exchanged while the app runs, so nothing may keep one of them
 * from the time it was loaded: read them inside functions and components.
 */
export let words: Catalogue = en;

/** The language of `words`. */
export let language: Language = 'en';

/** What was asked for last: a language that arrives after another was chosen comes too late. */
let wanted: Language = 'en';

/** Fetches a language and speaks it from then on. English where it is not spoken. */
export async function speak(chosen: Language, table: typeof spoken = spoken): Promise<void> {
  wanted = chosen;
  const load = table[chosen]?.load ?? null;
  const catalogue = load === null ? en : await load();
  if (wanted !== chosen) return;
  words = catalogue;
  language = load === null ? 'en' : chosen;
}
