/** Calls to a pool with a token that is good now, and what their answers say of the sign-in. */
import type { Pool } from '../../cognito/pool.ts';
import type { NoSession } from '../../contract/attributes.ts';
import type { PoolError } from '../../contract/pool-error.ts';
import type { People, TokenAnswer } from '../people.ts';

export interface AuthorisedPorts {
  readonly people: Pick<People, 'person' | 'renewedToken' | 'token'>;
  /** Resolves when a pool that is only just starting can be asked, or cannot be at all. */
  readonly whenAwake: (profileId: string) => Promise<void>;
}

/** One or more calls in a row; the first that fails ends them. */
export type Make<Result> = (pool: Pool, token: string) => Promise<Result | PoolError>;

const offline: PoolError = { kind: 'pool-error', error: 'offline', said: null };

const isPoolError = (answer: unknown): answer is PoolError =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'pool-error';

/** Whether the pool says that this sign-in is over, rather than that the call was wrong. */
export const isOver = ({ error }: PoolError): boolean =>
  error === 'token-revoked' || error === 'user-not-found';

/** Whether another token may do: the pool's clock may run ahead of ours, its keys may be new. */
const isStale = ({ error }: PoolError): boolean =>
  error === 'token-expired' || error === 'token-invalid';

/**
 * Makes a call. Repeated once with a renewed token where the pool does not take the one in
 * hand: it did nothing then, so that nothing can happen twice.
 */
export const authorised = async <Result>(
  { people, whenAwake }: AuthorisedPorts,
  sessionId: string,
  make: Make<Result>,
): Promise<Result | NoSession | PoolError> => {
  await whenAwake(people.person(sessionId)?.profileId ?? '');
  const first = await callWith(await people.token(sessionId), make);
  const answer =
    isPoolError(first) && isStale(first)
      ? await callWith(await people.renewedToken(sessionId), make)
      : first;
  return isPoolError(answer) && isOver(answer) ? { kind: 'ended' } : answer;
};

const callWith = async <Result>(
  answer: TokenAnswer,
  make: Make<Result>,
): Promise<Result | NoSession | PoolError> => {
  switch (answer.kind) {
    case 'token':
      return make(answer.pool, answer.token);
    case 'practice-not-ready':
      return offline;
    case 'ended':
      return { kind: 'ended' };
    case 'no-such-session':
    case 'pool-error':
      return answer;
  }
};
