import type { DeleteErrorCause, UnclearCause } from '../../main/contract/delete-error.ts';
import { words } from '../../words/catalogue.ts';

/** What is said about an answer to DeleteUser that was no success. */
export interface DeleteErrorWords {
  readonly title: string;
  readonly happened: string;
  /** What it means for the account. */
  readonly meaning: string;
  /** What the person can do. */
  readonly yours: string;
  /** What only the pool's administrator can do; null where there is nothing. */
  readonly administrators: string | null;
  /** How long to wait before starting over makes sense; null: waiting does not help. */
  readonly waitSeconds: number | null;
}

/** Fails to compile when a cause has no words. */
const errorWords: Readonly<Record<DeleteErrorCause | UnclearCause, DeleteErrorWords>> =
  words.deleteErrors;

export const deleteErrorWords = (cause: DeleteErrorCause | UnclearCause): DeleteErrorWords =>
  errorWords[cause];
