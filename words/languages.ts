import type { Catalogue } from './catalogue.ts';

/** A language Signet can speak, by BCP 47 tag. */
export type Language = 'ar' | 'de' | 'en' | 'es' | 'ja';

interface Spoken {
  /** What it calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Fetches its sentences; null for English, which is always there. */
  readonly load: (() => Promise<Catalogue>) | null;
}

/**
 * The languages there are, in the order they are offered. A further one is one line here, and
 * its file: `de: { name: 'Deutsch', direction: 'ltr', load: async () => (await
 * import('./de.ts')).de }`. Each is a file of its own in what is built, read when it is spoken.
 */
export const spoken: Readonly<Partial<Record<Language, Spoken>>> & { readonly en: Spoken } = {
  en: { name: 'English', direction: 'ltr', load: null },
  de: { name: 'Deutsch', direction: 'ltr', load: async () => (await import('./de.ts')).de },
  es: { name: 'Español', direction: 'ltr', load: async () => (await import('./es.ts')).es },
  ja: { name: '日本語', direction: 'ltr', load: async () => (await import('./ja.ts')).ja },
  ar: { name: 'العربية', direction: 'rtl', load: async () => (await import('./ar.ts')).ar },
};

/** Whether this names a language that is spoken. */
export const isSpoken = (name: string): name is Language => Object.hasOwn(spoken, name);

/** The languages that are spoken, in the order they are offered. */
export const languages: readonly Language[] = Object.keys(spoken).filter(isSpoken);

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  spoken[language]?.direction ?? 'ltr';

/** What a language calls itself. */
export const nameOf = (language: Language): string => spoken[language]?.name ?? language;
