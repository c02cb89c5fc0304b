import type { AnswerView, FactsView } from '../../main/contract/deletion.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import type { Outcome } from '../delete-account/stage.ts';
import { dayAndTime } from '../format/time.ts';

/** What an outcome's page says on top. */
export interface OutcomeWords {
  readonly title: string;
  readonly sentence: string;
  /** Why, and what to do next. */
  readonly more: readonly string[];
}

type ViewOf<Kind extends Outcome['kind']> = Extract<Outcome, { readonly kind: Kind }>;

const toTheSecond = (ms: number, nowMs: number): string => dayAndTime(ms, nowMs, {}, true);

/** What an account that is gone is told with; `outcome` is which of the two ways. */
function goneWords(
  { subject, facts }: ViewOf<'deleted' | 'already-gone' | 'clean-up-left'>,
  outcome: 'deleted' | 'already-gone',
  nowMs: number,
): OutcomeWords {
  const { accountName, poolName } = subject;
  const { title, sentence } = words.outcome[outcome];
  if (outcome === 'already-gone' || facts.answer?.kind === 'accepted' || facts.checkedAtMs === null)
    return { title, sentence: sentence(accountName, poolName), more: [] };
  const { confirmed, byLook } = words.outcome.deleted;
  const time = dayAndTime(facts.checkedAtMs, nowMs);
  return { title, sentence: confirmed(accountName, poolName, time), more: [byLook] };
}

function cleanUpLeftWords(view: ViewOf<'clean-up-left'>, nowMs: number): OutcomeWords {
  const { title, titleGone, left } = words.outcome['clean-up-left'];
  const { sentence, more } = goneWords(view, view.outcome, nowMs);
  return {
    title: view.outcome === 'deleted' ? title : titleGone,
    sentence: `${sentence} ${left}`,
    more,
  };
}

function notSentWords({ why, fault }: ViewOf<'not-sent'>): OutcomeWords {
  const { title, why: reasons, next, fault: faults } = words.outcome['not-sent'];
  return {
    title,
    sentence: reasons[why],
    more: [...(fault === null ? [] : [faults[fault]]), next[why]],
  };
}

/** Why it is not known: closed in the middle, nothing clear came, or nothing could be seen. */
function unknownSentence({ facts, nextCheckAtMs }: ViewOf<'unknown'>, nowMs: number): string {
  const said = words.outcome.unknown;
  const sentAt = toTheSecond(facts.sentAtMs ?? facts.askedAtMs, nowMs);
  if (facts.resumedAtMs !== null)
    return nextCheckAtMs === null ? said.resumedWaiting(sentAt) : said.resumed(sentAt);
  if (facts.answer?.kind === 'accepted')
    return said.accepted(toTheSecond(facts.answeredAtMs ?? facts.askedAtMs, nowMs));
  return facts.answeredAtMs === null ? said.noAnswer(sentAt) : said.unclear(sentAt);
}

function unknownWords(view: ViewOf<'unknown'>, nowMs: number): OutcomeWords {
  const { title, seen, cannotTell, noSecond, noSecondSignIn } = words.outcome.unknown;
  return {
    title,
    sentence: unknownSentence(view, nowMs),
    more: [
      ...(view.seenAtMs === null ? [] : [seen(toTheSecond(view.seenAtMs, nowMs))]),
      ...(view.nextCheckAtMs === null ? [cannotTell, noSecondSignIn] : [noSecond]),
    ],
  };
}

/** The answer that proved nothing, where one came at all. */
export function unclearAnswer({
  answer,
  answeredAtMs,
}: FactsView): Extract<AnswerView, { readonly kind: 'unclear' }> | null {
  return answer?.kind === 'unclear' && answeredAtMs !== null ? answer : null;
}

export function outcomeWords(view: Outcome, nowMs: number): OutcomeWords {
  const { accountName, poolName } = view.subject;
  switch (view.kind) {
    case 'deleted':
    case 'already-gone':
      return goneWords(view, view.kind, nowMs);
    case 'clean-up-left':
      return cleanUpLeftWords(view, nowMs);
    case 'refused': {
      // Why, and what to do, is told below by the words for this very cause.
      const { title, sentence } = words.outcome.refused;
      return { title, sentence: sentence(accountName, poolName), more: [] };
    }
    case 'not-sent':
      return notSentWords(view);
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
