/** The parts of a receipt around the request: who, by what decision, seen how, what is left. */
import type { CleanUpItem } from '../contract/clean-up.ts';
import type { FactsView, Leftover, SubjectView } from '../contract/deletion.ts';
import type { Section, Value } from '../documents/paper.ts';
import { code, fact, moment, momentOr, term, text } from '../documents/values.ts';
import { words } from '../../words/catalogue.ts';
import { keyOf } from './clean-up.ts';
import type { ReceiptContext, ReceiptView } from './receipt-view.ts';

/** Whose account it was, and where. */
export const accountSection = (subject: SubjectView): Section => {
  const { account } = words.receipt;
  const { rehearsal } = subject;
  return {
    key: 'account',
    title: account.title,
    text: [],
    body: {
      kind: 'facts',
      facts: [
        fact('accountName', account.accountName, text(subject.accountName)),
        fact('username', account.username, code(subject.username)),
        fact('sub', account.sub, code(subject.sub)),
        fact('poolName', account.poolName, text(subject.poolName)),
        fact('userPoolId', account.userPoolId, code(subject.userPoolId)),
        fact('clientId', account.clientId, code(subject.clientId)),
        fact(
          'practice',
          account.practice,
          term(subject.practice, subject.practice ? words.paper.yes : words.paper.no),
        ),
        ...(rehearsal === null
          ? []
          : [
              fact('stoodInFor', account.stoodInFor, text(rehearsal.ofAccountName)),
              fact('stoodInForPool', account.stoodInForPool, text(rehearsal.ofPoolName)),
            ]),
      ],
    },
  };
};

/** How the person showed who they are, and when they said yes. */
export const decisionSection = ({ proof, othersEndedAtMs, askedAtMs }: FactsView): Section => {
  const { decision } = words.receipt;
  return {
    key: 'decision',
    title: decision.title,
    text: [],
    body: {
      kind: 'facts',
      facts: [
        fact('proof', decision.proof, term(proof.how, decision.proofs[proof.how])),
        ...(proof.secondFactor === null
          ? []
          : [
              fact(
                'secondFactor',
                decision.secondFactor,
                term(proof.secondFactor, decision.secondFactors[proof.secondFactor]),
              ),
            ]),
        fact('provedAt', decision.provedAt, moment(proof.atMs)),
        fact('othersEndedAt', decision.others, momentOr(othersEndedAtMs, decision.othersStay)),
        fact('askedAt', decision.askedAt, moment(askedAtMs)),
      ],
    },
  };
};

/** As many looks as are kept; see `judgement.ts`. */
const looksKept = 20;

/** Every look at the account after the request. */
export const looksSection = ({ kind, facts }: ReceiptView): Section => {
  const { looks } = words.receipt;
  return {
    key: 'looks',
    title: looks.title,
    text: facts.looks.length < looksKept ? [] : [looks.many],
    body: {
      kind: 'rows',
      columns: [
        { key: 'at', label: looks.at },
        { key: 'found', label: looks.found },
      ],
      rows: facts.looks.map(({ atMs, found }) => [moment(atMs), term(found, looks.finding[found])]),
      empty: kind === 'unknown' ? looks.noneYet : looks.none,
    },
  };
};

/** What no deletion can call back. */
export const tokensSection = (
  { facts: { tokensEndAtMs } }: ReceiptView,
  { writtenAtMs }: ReceiptContext,
): Section => {
  const { tokens } = words.receipt;
  return {
    key: 'tokens',
    title: tokens.title,
    text: [tokens.sentence, ...(tokensEndAtMs <= writtenAtMs ? [tokens.over] : [])],
    body: { kind: 'facts', facts: [fact('until', tokens.until, moment(tokensEndAtMs))] },
  };
};

/** What stayed on the computer against our will. */
export const leftoverSection = (leftovers: readonly Leftover[]): Section => {
  const { leftovers: texts } = words.receipt;
  return {
    key: 'leftovers',
    title: texts.title,
    text: [],
    body: {
      kind: 'rows',
      columns: [{ key: 'what', label: texts.what }],
      rows: leftovers.map((leftover) => [term(leftover, texts.kinds[leftover])]),
      empty: '',
    },
  };
};

const detailOf = (item: CleanUpItem): Value | null => {
  switch (item.kind) {
    case 'hosted-sign-in':
      return code(item.host);
    case 'provider':
      return text(item.provider);
    case 'tokens':
      return moment(item.untilMs);
    case 'company-data':
      return null;
    case 'name-free':
      return text(item.accountName);
  }
};

/** What outlives the account, with the ticks the person set. */
export const cleanUpSection = (
  { kind, cleanUp }: ReceiptView,
  { ticked }: ReceiptContext,
): Section => {
  const { cleanUp: texts } = words.receipt;
  return {
    key: 'cleanUp',
    title: kind === 'unknown' ? texts.titleOpen : texts.title,
    text: [texts.sentence],
    body: {
      kind: 'tasks',
      tasks: cleanUp.map((item) => ({
        key: keyOf(item),
        words: texts.items[item.kind],
        detail: detailOf(item),
        done: ticked.includes(keyOf(item)),
      })),
      empty: texts.none,
    },
  };
};
