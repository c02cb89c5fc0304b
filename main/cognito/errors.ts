/**
 * From what the SDK throws to a value of ours. The distinction that everything else rests
 * on: a refusal means the service did nothing; `internal-error`, `no-answer` and
 * `strange-answer` mean that nobody knows yet.
 */
import type { PoolError, PoolErrorKind, ServiceWords } from '../contract/pool-error.ts';
import { commonKinds, exceptionKinds, messageKinds, type ExceptionName } from './exceptions.ts';
import { WireFailure } from './sdk-client.ts';

/** As much of a thrown SDK exception as is read here. */
interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly $metadata: { readonly httpStatusCode?: number; readonly requestId?: string };
}

const isThrown = (error: unknown): error is Thrown =>
  error instanceof Error &&
  '$metadata' in error &&
  typeof error.$metadata === 'object' &&
  error.$metadata !== null;

const isException = (name: string): name is ExceptionName => Object.hasOwn(exceptionKinds, name);

const kindOf = (name: string, message: string): PoolErrorKind => {
  const told = messageKinds.find((row) => row.name === name && row.text.test(message));
  if (told !== undefined) return told.kind;
  if (isException(name)) return exceptionKinds[name];
  return commonKinds[name] ?? 'other-refusal';
};

const wordsOf = (thrown: Thrown): ServiceWords => ({
  name: thrown.name,
  // The SDK puts this in where the body had no message.
  message: thrown.message === 'UnknownError' ? '' : thrown.message,
  requestId: thrown.$metadata.requestId ?? null,
});

/** The `pool-error` value of a kind, with what the service said where it said something. */
export const poolError = (error: PoolErrorKind, said: ServiceWords | null = null): PoolError => ({
  kind: 'pool-error',
  error,
  said,
});

/**
 * Reads what a call threw.
 *
 * - nothing can have left → `offline`
 * - no whole answer → `no-answer`
 * - status 500 and above → `internal-error`, whatever the body says
 * - 4xx with a request id and a readable name → the refusal of that name
 * - anything else that answered (a portal's page, a redirect, JSON without a request id)
 *   → `strange-answer`
 *
 * What is not about the wire at all is a bug and is thrown on.
 */
export const readError = (thrown: unknown): PoolError => {
  if (thrown instanceof WireFailure) {
    return poolError(thrown.result.kind === 'not-sent' ? 'offline' : 'no-answer');
  }
  if (!isThrown(thrown)) throw thrown;
  const { httpStatusCode = 0, requestId } = thrown.$metadata;
  if (httpStatusCode >= 500) return poolError('internal-error', wordsOf(thrown));
  if (httpStatusCode < 400 || requestId === undefined || thrown.name === 'SyntaxError') {
    return poolError('strange-answer', { name: '', message: '', requestId: requestId ?? null });
  }
  return poolError(kindOf(thrown.name, thrown.message), wordsOf(thrown));
};
