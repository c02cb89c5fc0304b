/** The part of a receipt about the one request: when it left, and what came back. */
import type { AnswerView } from '../contract/deletion.ts';
import type { Fact, Section, Value } from '../documents/paper.ts';
import {
  codeOr,
  fact,
  moment,
  momentOr,
  none,
  saidFacts,
  term,
  text,
} from '../documents/values.ts';
import { words } from '../../words/catalogue.ts';
import { deleteErrorWords } from './error-atlas.ts';
import type { ReceiptView } from './receipt-view.ts';

const answerValue = (answer: AnswerView | null): Value => {
  const { answers } = words.receipt.request;
  switch (answer?.kind) {
    case undefined:
      return none(answers.none);
    case 'accepted':
      return term('accepted', answers.accepted);
    case 'gone':
      return term('gone', answers.gone);
    case 'refused':
      return term('refused', answers.refused);
    case 'unclear':
      return term('unclear', answers.unclear);
  }
};

/** For programs the cause by name; for people the service's own words. */
const causeFacts = (answer: AnswerView | null): readonly Fact[] => {
  if (answer === null || answer.kind === 'accepted') return [];
  const said = answer.said === null ? [] : saidFacts(answer.said);
  return answer.kind === 'gone'
    ? said
    : [
        fact(
          'cause',
          words.receipt.request.cause,
          term(answer.cause, deleteErrorWords(answer.cause).title),
        ),
        ...said,
      ];
};

const sentFacts = (view: ReceiptView): readonly Fact[] => {
  const { request, notSent } = words.receipt;
  const { sentAtMs, resumedAtMs } = view.facts;
  if (view.kind === 'not-sent') {
    return [
      fact('sentAt', request.sentAt, none(request.notSent)),
      fact('why', request.why, term(view.why, notSent[view.why])),
      ...(view.fault === null
        ? []
        : [fact('fault', request.fault, term(view.fault, request.faults[view.fault]))]),
    ];
  }
  return [
    fact('sentAt', request.sentAt, momentOr(sentAtMs, request.sentUnsure)),
    ...(resumedAtMs === null ? [] : [fact('resumedAt', request.resumedAt, moment(resumedAtMs))]),
  ];
};

/** When the request left, and what it was answered. */
export const requestSection = (view: ReceiptView): Section => {
  const { request } = words.receipt;
  const { answeredAtMs, poolDate, requestId, answer, operationId } = view.facts;
  const answered = [
    fact('answeredAt', request.answeredAt, momentOr(answeredAtMs, request.noAnswer)),
    fact('answer', request.answer, answerValue(answer)),
    ...causeFacts(answer),
    fact(
      'poolDate',
      request.poolDate,
      poolDate === null ? none(request.noPoolDate) : text(poolDate),
    ),
    fact('requestId', request.requestId, codeOr(requestId, request.noRequestId)),
  ];
  return {
    key: 'request',
    title: request.title,
    text: [],
    body: {
      kind: 'facts',
      facts: [
        ...sentFacts(view),
        ...(view.kind === 'not-sent' ? [] : answered),
        fact('operationId', request.operationId, codeOr(operationId, '')),
      ],
    },
  };
};
