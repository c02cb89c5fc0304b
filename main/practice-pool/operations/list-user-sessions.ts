import { done, refuse } from '../answer.ts';
import { deviceTypeOf } from '../device-type.ts';
import { pageOf } from '../paging.ts';
import { checkTracking, liveSessions, type UserSession } from '../user-sessions.ts';
import { accessTokenOperation } from './operation.ts';

/** The reference gives it for AdminListUserSessions. */
const pageSize = 125;

/**
 * ListUserSessions: where the user is signed in, newest first. The place of a loopback address
 * is unknown, so LastLocation is left out.
 */
export const listUserSessions = accessTokenOperation(
  'ListUserSessions',
  ({ pool, user, signIn }, { NextToken }) => {
    const refusal = checkTracking(pool);
    if (refusal !== null) return refusal;
    const page = pageOf(
      liveSessions(pool, user),
      ({ session }) => ({ rank: -session.signedInAtMs, key: session.sessionId }),
      { secret: pool.secret, name: `ListUserSessions ${user.sub}` },
      { size: pageSize, token: NextToken },
    );
    // Guess: of a wrong page token nothing is documented.
    if (page === null) return refuse('InvalidParameterException', 'Invalid pagination token.');
    return done({
      Sessions: page.items.map((item) => describe(item, signIn.sessionId)),
      ...(page.nextToken === null ? {} : { NextToken: page.nextToken }),
    });
  },
);

/** SessionDescriptionType; times in seconds. */
function describe({ type, session }: UserSession, currentId: string): object {
  return {
    SessionId: session.sessionId,
    SessionType: type,
    ClientId: session.clientId,
    CreateDate: session.signedInAtMs / 1000,
    LastActiveDate: session.lastActiveAtMs / 1000,
    DeviceType: deviceTypeOf(session.userAgent),
    LastIPAddress: session.ipAddress,
    ...(type === 'TOKEN' && session.ssoSessionId !== null
      ? { OriginSessionId: session.ssoSessionId }
      : {}),
    IsCurrentSession: session.sessionId === currentId,
  };
}
