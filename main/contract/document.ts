/** Papers a person can keep: the receipt of a deletion, the copy of an account. */
export type DocumentForm =
  /** A page that any browser shows and prints. */
  | 'html'
  /** The same content for programs. */
  | 'json';

export type SaveOutcome =
  /** Written where the person said; `name` is the file's name without its folder. */
  | { readonly kind: 'saved'; readonly name: string }
  /** The dialog was closed without a place. Nothing was written. */
  | { readonly kind: 'declined' }
  | { readonly kind: 'not-written'; readonly why: WriteFault };

/** Why a file could not be written. */
export type WriteFault = 'no-space' | 'no-permission' | 'failed';
