import { done, refuse } from '../answer.ts';
import { checkTracking, endSession, linkedSessions, liveSessions } from '../user-sessions.ts';
import { accessTokenOperation } from './operation.ts';

/**
 * RevokeUserSession: ends one session of the user, with LINKED also those it is linked to; never
 * the one that the token belongs to.
 */
export const revokeUserSession = accessTokenOperation(
  'RevokeUserSession',
  ({ pool, user, signIn }, { SessionId, RevokeAssociatedSessions }) => {
    const refusal = checkTracking(pool);
    if (refusal !== null) return refusal;
    if (SessionId === signIn.sessionId) {
      // Guess: that it is refused is documented, neither the error nor its text is.
      return refuse('InvalidParameterException', 'The current session cannot be revoked.');
    }
    const live = liveSessions(pool, user);
    const target = live.find(({ session }) => session.sessionId === SessionId);
    // Guess: as above. A session of somebody else is told from none at all by nothing.
    if (target === undefined) return refuse('ResourceNotFoundException', 'Session does not exist.');
    const linked = RevokeAssociatedSessions === 'LINKED' ? linkedSessions(live, target) : [];
    for (const each of [target, ...linked]) {
      // Guess: of a current session that is linked nothing is said; it stays.
      if (each.session.sessionId !== signIn.sessionId) endSession(pool, each);
    }
    return done({});
  },
);
