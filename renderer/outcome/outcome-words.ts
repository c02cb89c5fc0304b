import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import type { Outcome } from '../delete-account/stage.ts';
import { refusalWords } from '../failure.ts';
import { dayAndTime } from '../format/time.ts';

/** What an outcome's page says on top. */
export interface OutcomeWords {
  readonly title: string;
  readonly sentence: string;
  /** Why, and what to do next. */
  readonly more: readonly string[];
}

type ViewOf<Kind extends Outcome['kind']> = Extract<Outcome, { readonly kind: Kind }>;

const refusedWords = ({ subject, error }: ViewOf<'refused'>): OutcomeWords => {
  const { title, meaning, next } = refusalWords(error);
  return {
    title: words.outcome.refused.title,
    sentence: words.outcome.refused.sentence(subject.accountName, subject.poolName),
    more: [`${title}. ${meaning}`, next],
  };
};

const unknownWords = (view: ViewOf<'unknown'>, nowMs: number): OutcomeWords => {
  const { title, sentence, seenOnce, cannotTell, noSecond } = words.outcome.unknown;
  const sentAtMs = view.facts.sentAtMs ?? view.facts.askedAtMs;
  return {
    title,
    sentence: sentence(dayAndTime(sentAtMs, nowMs, {}, true)),
    more: [
      ...(view.seenOnce ? [seenOnce] : []),
      ...(view.nextCheckAtMs === null ? [cannotTell] : []),
      noSecond,
    ],
  };
};

export function outcomeWords(view: Outcome, nowMs: number): OutcomeWords {
  const { accountName, poolName } = view.subject;
  switch (view.kind) {
    case 'deleted':
    case 'clean-up-left':
    case 'already-gone': {
      const { title, sentence } = words.outcome[view.kind];
      return { title, sentence: sentence(accountName, poolName), more: [] };
    }
    case 'refused':
      return refusedWords(view);
    case 'not-sent': {
      const { title, why, next } = words.outcome['not-sent'];
      return { title, sentence: why[view.why], more: [next[view.why]] };
    }
    case 'still-there': {
      const { title, sentence, next } = words.outcome['still-there'];
      const seenAtMs = view.facts.checkedAtMs ?? nowMs;
      return { title, sentence: sentence(accountName, dayAndTime(seenAtMs, nowMs)), more: [next] };
    }
    case 'unknown':
      return unknownWords(view, nowMs);
    default:
      return assertNever(view);
  }
}
