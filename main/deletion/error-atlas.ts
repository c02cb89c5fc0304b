/** What main says about each cause, on a receipt for example; complete by type. */
import { words } from '../../words/catalogue.ts';
import type { DeleteErrorCause, DeleteErrorWords, UnclearCause } from '../contract/delete-error.ts';

/** Fails to compile when a cause has no words. */
export const deleteErrorWords = (cause: DeleteErrorCause | UnclearCause): DeleteErrorWords => {
  const all: Readonly<Record<DeleteErrorCause | UnclearCause, DeleteErrorWords>> =
    words.deleteErrors;
  return all[cause];
};
