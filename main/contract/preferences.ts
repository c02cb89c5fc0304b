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
  /** Opens the page of steps, and nothing more. */
  | 'delete-account'
  | 'palette'
  | 'post-office'
  | 'read-again'
  | 'sign-in-else'
  | 'sign-out'
  | 'switcher'
  | 'token-sign-in'
  | 'tokens'
  | 'ways';
