/**
 * The sessions of a user where the pool tracks them: one for each sign-in that has a refresh
 * token, and one for each cookie of the managed login (developer guide, "Managing user
 * sessions").
 */
import { refuse, type Refusal } from './answer.ts';
import type { Pool } from './pool.ts';
import type { StoredSignIn, StoredSsoSession, StoredUser } from './store/records.ts';

/** A session under its id. */
export type UserSession =
  | { readonly type: 'TOKEN'; readonly session: StoredSignIn }
  | { readonly type: 'SSO'; readonly session: StoredSsoSession };

/** The sessions that are alive: neither revoked nor run out. */
export function liveSessions(pool: Pool, user: StoredUser): readonly UserSession[] {
  const now = pool.now();
  const signIns = pool.signIns
    .of(user.sub)
    .filter(({ revoked, refreshTokens }) => !revoked && refreshTokens.length > 0)
    .filter(({ refreshExpiresAtMs }) => now < refreshExpiresAtMs);
  return [
    ...signIns.map((session) => ({ type: 'TOKEN', session }) as const),
    ...pool.service.ssoSessions.of(user.sub).map((session) => ({ type: 'SSO', session }) as const),
  ];
}

/** Null when the pool tracks sessions. */
export function checkTracking(pool: Pool): Refusal<'OperationNotEnabledException'> | null {
  if (pool.settings.UserSessionTracking === 'ENABLED') return null;
  // Guess: the reference says of this error that the configuration of a pool can be the cause;
  // neither that this is such a case, nor a text, is documented.
  const message = `Session tracking is not enabled for user pool ${pool.userPoolId}.`;
  return refuse('OperationNotEnabledException', message);
}

/** Ends a session; of the linked ones nothing is touched. */
export function endSession(pool: Pool, { type, session }: UserSession): void {
  if (type === 'TOKEN') pool.signIns.revoke(session);
  else pool.service.ssoSessions.end(session);
}

/**
 * The live sessions that are directly linked to this one: of a sign-in the session at the
 * managed login it came through, and of that the sign-ins that came through it.
 */
export function linkedSessions(
  live: readonly UserSession[],
  { type, session }: UserSession,
): readonly UserSession[] {
  return live.filter((other) =>
    type === 'TOKEN'
      ? other.type === 'SSO' && other.session.sessionId === session.ssoSessionId
      : other.type === 'TOKEN' && other.session.ssoSessionId === session.sessionId,
  );
}
