import type {
  DeleteErrorCause,
  DeleteErrorWords,
  UnclearCause,
} from '../../main/contract/delete-error.ts';
import { words } from '../../words/catalogue.ts';

/** Fails to compile when a cause has no words. */
export function deleteErrorWords(cause: DeleteErrorCause | UnclearCause): DeleteErrorWords {
  const all: Readonly<Record<DeleteErrorCause | UnclearCause, DeleteErrorWords>> =
    words.deleteErrors;
  return all[cause];
}
