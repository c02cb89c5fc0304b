import type { Leftover } from '../../main/contract/deletion.ts';
import { words } from '../../words/catalogue.ts';
import type { Outcome } from '../delete-account/stage.ts';
import { dayAndTime } from '../format/time.ts';

const leftoverWords: Readonly<Record<Leftover, string>> = {
  'stored-sign-in': words.outcome.left.storedSignIn,
};

const isGone = (kind: Outcome['kind']): boolean =>
  kind === 'deleted' || kind === 'clean-up-left' || kind === 'already-gone';

/** What is left once an account is gone; nothing is said while it is there, or may be. */
export function leftOver(view: Outcome, nowMs: number): readonly string[] {
  if (!isGone(view.kind)) return [];
  const { left } = words.outcome;
  const { tokensEndAtMs } = view.facts;
  return [
    ...(view.kind === 'clean-up-left' ? view.leftovers.map((item) => leftoverWords[item]) : []),
    tokensEndAtMs > nowMs ? left.token(dayAndTime(tokensEndAtMs, nowMs)) : left.tokenOver,
    left.nameFree(view.subject.accountName),
    // A practice account has no company and no provider behind it.
    ...(view.subject.practice ? [] : [left.providers, left.companyData]),
  ];
}
