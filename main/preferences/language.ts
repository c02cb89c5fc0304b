import type { Language } from '../contract/preferences.ts';

/** The language of a tag such as `de-AT`, without its place. */
const primary = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/**
 * The language to speak: the one that was chosen, else the first of the system's that is
 * spoken, else English.
 * @param system what the system's owner prefers, best first, by BCP 47 tag
 * @param spoken the languages there are
 */
export const languageFor = (
  chosen: Language | null,
  system: readonly string[],
  spoken: readonly Language[],
): Language => {
  if (chosen !== null && spoken.includes(chosen)) return chosen;
  for (const tag of system) {
    const found = spoken.find((language) => language === primary(tag));
    if (found !== undefined) return found;
  }
  return 'en';
};
