/** What main says about each cause, on a receipt for example; complete by type. */
import { words } from '../../words/catalogue.ts';
import type { DeleteErrorCause, UnclearCause } from '../contract/delete-error.ts';

export interface DeleteErrorWords {
  readonly title: string;
  readonly happened: string;
  /** What that means for the account. */
  readonly meaning: string;
  /** What the person can do. */
  readonly yours: string;
  /** What only the pool's administrator can do; null where that is nothing. */
  readonly administrators: string | null;
  /** How long to wait before it makes sense to start over; null where waiting is no help. */
  readonly waitSeconds: number | null;
}

/** Fails to compile when a cause has no words. */
export const deleteErrorWords: Readonly<Record<DeleteErrorCause | UnclearCause, DeleteErrorWords>> =
  words.deleteErrors;
