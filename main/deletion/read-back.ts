/**
 * Looking whether the account is still there: GetUser, which is safe to repeat. A refusal
 * of the token alone proves nothing either way, so a renewal is tried once.
 */
import type { PoolErrorKind } from '../contract/pool-error.ts';
import type { People, TokenAnswer } from '../session/people.ts';
import type { SubjectView } from '../contract/deletion.ts';
import type { Look } from './states.ts';

export type ReadBackPorts = Pick<People, 'token' | 'renewedToken'>;

/** Errors that are about reaching the pool, or about its load, and say nothing of the account. */
const passing: readonly PoolErrorKind[] = [
  'offline',
  'no-answer',
  'strange-answer',
  'internal-error',
  'throttled',
  'limit-exceeded',
  'firewall',
];

const lookOf = (error: PoolErrorKind): Look => {
  if (error === 'user-not-found') return 'gone';
  return passing.includes(error) ? 'no-answer' : 'cannot-tell';
};

const lookWith = async (answer: TokenAnswer, sub: string): Promise<Look> => {
  switch (answer.kind) {
    case 'token': {
      const found = await answer.pool.getUser(answer.token);
      if (found.kind === 'pool-error') return lookOf(found.error);
      const foundSub = found.user.attributes.find(({ name }) => name === 'sub')?.value;
      const isSame =
        foundSub === undefined
          ? found.user.username === answer.claims.username && answer.claims.sub === sub
          : foundSub === sub;
      return isSame ? 'there' : 'cannot-tell';
    }
    case 'ended':
      return answer.why === 'gone' ? 'gone' : 'cannot-tell';
    case 'no-such-session':
      return 'cannot-tell';
    case 'practice-not-ready':
      return 'no-answer';
    case 'pool-error':
      return lookOf(answer.error);
  }
};

/** One look at the account of this deletion. */
export const lookForAccount = async (
  people: ReadBackPorts,
  { sessionId, sub }: SubjectView,
): Promise<Look> => {
  const look = await lookWith(await people.token(sessionId), sub);
  return look === 'cannot-tell' ? lookWith(await people.renewedToken(sessionId), sub) : look;
};
