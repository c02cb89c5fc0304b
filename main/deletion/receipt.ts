/**
 * The receipt of a deletion, made from what the page is shown and from nothing else: it can
 * say no more than is known, and holds no secret because none ever gets there.
 */
import type { Paper } from '../documents/paper.ts';
import { words } from '../../words/catalogue.ts';
import { deleteErrorWords } from './error-atlas.ts';
import { requestSection } from './receipt-request.ts';
import {
  accountSection,
  cleanUpSection,
  decisionSection,
  leftoverSection,
  looksSection,
  tokensSection,
} from './receipt-sections.ts';
import type { ReceiptContext, ReceiptView } from './receipt-view.ts';

const goneSummary = (outcome: 'deleted' | 'already-gone', view: ReceiptView): readonly string[] => {
  const { summary } = words.receipt;
  const { accountName, poolName } = view.subject;
  if (outcome === 'already-gone') return [summary.alreadyGone(accountName, poolName)];
  const { sentAtMs, answeredAtMs } = view.facts;
  const unsure = sentAtMs === null && answeredAtMs === null;
  return [summary.noLonger(accountName, poolName), unsure ? summary.lookedUnsure : summary.looked];
};

const summaryOf = (view: ReceiptView): readonly string[] => {
  const { summary, notSent } = words.receipt;
  const { accountName, poolName } = view.subject;
  switch (view.kind) {
    case 'deleted':
    case 'already-gone':
      return goneSummary(view.kind, view);
    case 'clean-up-left':
      return [...goneSummary(view.outcome, view), summary.leftovers];
    case 'refused': {
      const { happened, meaning } = deleteErrorWords(view.cause);
      return [summary.refused(poolName), happened, meaning];
    }
    case 'not-sent':
      return [summary.untouched(accountName), notSent[view.why]];
    case 'still-there':
      return [summary.stillThere(accountName, poolName)];
    case 'unknown':
      return [
        summary.unknown(accountName, poolName),
        ...(view.seenAtMs === null ? [] : [summary.unknownSeen]),
        view.nextCheckAtMs === null ? summary.unknownSignIn : summary.unknownWaiting,
      ];
  }
};

const remarksOf = ({ subject: { practice, rehearsal } }: ReceiptView): readonly string[] => {
  const { remarks } = words.receipt;
  if (rehearsal !== null) {
    return [remarks.rehearsal(rehearsal.ofAccountName, rehearsal.ofPoolName)];
  }
  return practice ? [remarks.practice] : [];
};

/** Whether what outlives the account is of any matter: it is gone, or may be. */
const mayBeGone = ({ kind }: ReceiptView): boolean =>
  kind === 'deleted' || kind === 'clean-up-left' || kind === 'already-gone' || kind === 'unknown';

/** The receipt of this outcome, ready to be given a form. */
export const receiptOf = (view: ReceiptView, context: ReceiptContext): Paper => ({
  kind: 'signet-receipt',
  name: words.receipt.name,
  title: words.receipt.title[view.kind],
  subtitle: words.receipt.subtitle(view.subject.accountName, view.subject.poolName),
  summary: { is: view.kind, text: summaryOf(view) },
  open: view.kind === 'unknown',
  remarks: remarksOf(view),
  sections: [
    accountSection(view.subject),
    decisionSection(view.facts),
    requestSection(view),
    looksSection(view),
    ...(view.kind === 'clean-up-left' ? [leftoverSection(view.leftovers)] : []),
    ...(mayBeGone(view) ? [tokensSection(view, context), cleanUpSection(view, context)] : []),
  ],
  footnotes: [words.receipt.footnotes.source, words.receipt.footnotes.secrets],
  appVersion: context.appVersion,
  writtenAtMs: context.writtenAtMs,
});
