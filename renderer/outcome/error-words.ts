import type {
  DeleteErrorCause,
  DeleteErrorWords,
  UnclearCause,
} from '../../main/contract/delete-error.ts';
import { words } from '../../words/catalogue.ts';

/** Fails to compile when a cause has no words. */
const errorWords: Readonly<Record<DeleteErrorCause | UnclearCause, DeleteErrorWords>> =
  words.deleteErrors;

export const deleteErrorWords = (cause: DeleteErrorCause | UnclearCause): DeleteErrorWords =>
  errorWords[cause];
