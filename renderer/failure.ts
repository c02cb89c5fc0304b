import type { PoolError, PoolErrorKind, ServiceWords } from '../main/contract/pool-error.ts';
import { words } from '../words/catalogue.ts';

/** What is said about a failure: what happened, what it means, what to do next. */
export interface ErrorWords {
  readonly title: string;
  readonly meaning: string;
  readonly next: string;
}

/** A failure as a screen shows it: our words, and the service's beside them. */
export interface Failure extends ErrorWords {
  readonly said: ServiceWords | null;
}

/** Fails to compile when an error kind has no words. */
export function wordsFor(error: PoolErrorKind): ErrorWords {
  const all: Readonly<Record<PoolErrorKind, ErrorWords>> = words.poolErrors;
  return all[error];
}

export const poolFailure = ({ error, said }: PoolError): Failure => ({
  ...wordsFor(error),
  said,
});

/** Words for a failure where asking again can do no harm: nothing is changed by asking. */
export function harmlessWordsFor(error: PoolErrorKind): ErrorWords {
  const harmless: Partial<Record<PoolErrorKind, ErrorWords>> = words.harmlessErrors;
  return harmless[error] ?? wordsFor(error);
}

export const harmlessFailure = ({ error, said }: PoolError): Failure => ({
  ...harmlessWordsFor(error),
  said,
});

/** Answers of the forms that are neither success nor an error of the pool. */
export const formFailure = (kind: keyof typeof words.formProblems): Failure => ({
  ...words.formProblems[kind],
  said: null,
});
