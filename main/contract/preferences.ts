/** What the person chose about the app itself. */

/** The languages Signet speaks, by BCP 47 tag. */
export type Language = 'ar' | 'de' | 'en' | 'es' | 'ja';

export interface PreferencesView {
  /** The language in use. */
  readonly language: Language;
  /** Null: the system's language decides. */
  readonly chosen: Language | null;
}

/** An act of the native menu that the page carries out. */
export type MenuCommand =
  | 'account'
  | 'add-pool'
  | 'cheat-sheet'
  | 'palette'
  | 'post-office'
  | 'sign-in-else'
  | 'sign-out'
  | 'tokens'
  | 'ways';
