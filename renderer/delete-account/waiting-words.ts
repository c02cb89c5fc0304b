import { words } from '../../words/catalogue.ts';
import type { Waiting } from './stage.ts';

/** What is said while the person can only wait. */
export interface WaitingWords {
  readonly title: string;
  readonly sentence: string;
  readonly more: string;
  /** Since when; null where nothing is known of it yet. */
  readonly sinceMs: number | null;
}

/** `null`: main has not said yet what became of a deletion that was open at the last end. */
export function waitingWords(view: Waiting | null): WaitingWords {
  if (view === null) return { ...words.sending.resuming, sinceMs: null };
  const { subject, facts } = view;
  if (facts.resumedAtMs !== null) return { ...words.sending.resuming, sinceMs: facts.resumedAtMs };
  const { title, sentence, more } = words.sending[view.kind];
  return {
    title,
    sentence: sentence(subject.accountName, subject.poolName),
    more,
    sinceMs: facts.sentAtMs ?? facts.askedAtMs,
  };
}
