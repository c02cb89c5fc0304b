/**
 * From an answer that is not a success to a value of ours. The distinction that everything
 * else rests on: a refusal means the service did nothing; `internal-error`, `no-answer` and
 * `strange-answer` mean that nobody knows yet.
 */
import type { PoolError, PoolErrorKind, ServiceWords } from '../contract/pool-error.ts';
import { errorIn, requestIdOf, type WireAnswer } from './answer-content.ts';
import { commonKinds, exceptionKinds, messageKinds, type ExceptionName } from './exceptions.ts';

const isException = (name: string): name is ExceptionName => Object.hasOwn(exceptionKinds, name);

const kindOf = ({ name, message }: ServiceWords): PoolErrorKind => {
  const told = messageKinds.find((row) => row.name === name && row.text.test(message));
  if (told !== undefined) return told.kind;
  if (isException(name)) return exceptionKinds[name];
  const common = Object.hasOwn(commonKinds, name) ? commonKinds[name] : undefined;
  return common ?? 'other-refusal';
};

/** The `pool-error` value of a kind, with what the service said where it said something. */
export const poolError = (error: PoolErrorKind, said: ServiceWords | null = null): PoolError => ({
  kind: 'pool-error',
  error,
  said,
});

const nothingSaid = (answer: WireAnswer): ServiceWords => ({
  name: '',
  message: '',
  requestId: requestIdOf(answer),
});

/** Something answered, but not as Cognito does. */
export const strangeAnswer = (answer: WireAnswer): PoolError =>
  poolError('strange-answer', nothingSaid(answer));

/**
 * Reads an answer that is not a success, or that nothing could be read in.
 *
 * - status 500 and above → `internal-error`, whatever the body says
 * - status 429 without a name that can be read → `throttled`: there is no other meaning
 * - 4xx with a request id and a readable name → the refusal of that name
 * - anything else (a portal's page, a redirect, JSON without a request id, an error whose
 *   header and body contradict each other) → `strange-answer`
 */
export const readError = (answer: WireAnswer): PoolError => {
  const said = errorIn(answer);
  if (answer.status >= 500) return poolError('internal-error', said ?? nothingSaid(answer));
  if (requestIdOf(answer) === null || answer.status < 400) return strangeAnswer(answer);
  if (said !== null) return poolError(kindOf(said), said);
  return answer.status === 429 ? poolError('throttled') : strangeAnswer(answer);
};
