/** The one request. This is the only place from which DeleteUser is called. */
import { accountScope } from '../cognito/claims.ts';
import type { DeleteAnswer } from '../cognito/delete-answer.ts';
import type { NotSentReason, SubjectView } from '../contract/deletion.ts';
import type { People, TokenAnswer } from '../session/people.ts';
import { belongsTo } from './examination.ts';

export type Ready =
  | { readonly kind: 'ready'; readonly send: () => Promise<DeleteAnswer> }
  | { readonly kind: 'unsent'; readonly why: NotSentReason };

const whyNot = (answer: Exclude<TokenAnswer, { kind: 'token' }>): NotSentReason => {
  switch (answer.kind) {
    case 'practice-not-ready':
      return 'no-connection';
    case 'no-such-session':
    case 'ended':
      return 'signed-out';
    case 'pool-error':
      return answer.error === 'offline' || answer.error === 'no-answer'
        ? 'no-connection'
        : 'token-unusable';
  }
};

/**
 * Takes the token that is to be sent and looks at it once more: the request names no user
 * and no pool, so the token alone decides whose account goes. `send` may be called once.
 */
export const readyToSend = async (
  people: Pick<People, 'token'>,
  subject: SubjectView,
): Promise<Ready> => {
  const answer = await people.token(subject.sessionId);
  if (answer.kind !== 'token') return { kind: 'unsent', why: whyNot(answer) };
  const { token, claims, pool } = answer;
  if (!belongsTo(claims, subject) || !claims.scopes.includes(accountScope)) {
    return { kind: 'unsent', why: 'token-unusable' };
  }
  return { kind: 'ready', send: () => pool.deleteUser(token) };
};
