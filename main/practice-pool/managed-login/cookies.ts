/**
 * The cookies of the managed login. They belong to one pool by their path, as they would by
 * its domain, and not to the port: cookies know none. Not `Secure`: this server speaks http,
 * and not every browser takes a loopback address for a safe one.
 */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Pool } from '../pool.ts';
import { ssoSessionLifeMs } from '../sso-sessions.ts';
import type { StoredSsoSession, StoredUser } from '../store/records.ts';
import { checkUserState } from '../user-state.ts';

/** The service's own names. */
const sessionCookie = 'cognito';
const csrfCookie = 'XSRF-TOKEN';

const scopeOf = (pool: Pool): { path: string; httpOnly: true; sameSite: 'Lax' } => ({
  path: `/${pool.userPoolId}`,
  httpOnly: true,
  sameSite: 'Lax',
});

/** Somebody who is signed in here already. */
export interface SignedIn {
  readonly session: StoredSsoSession;
  readonly user: StoredUser;
}

/**
 * Who the browser's cookie stands for. Null without one, for one of another pool, of a session
 * that has ended, and of somebody who may not sign in any more.
 */
export function readSession(context: Context, pool: Pool): SignedIn | null {
  const cookie = getCookie(context, sessionCookie);
  const session = cookie === undefined ? null : pool.service.ssoSessions.byCookie(cookie);
  if (session?.userPoolId !== pool.userPoolId) return null;
  const user = pool.users.bySub(session.sub);
  return user === null || checkUserState(user) !== null ? null : { session, user };
}

/** The cookie of a session that has just begun. */
export function writeSession(context: Context, pool: Pool, cookie: string): void {
  const maxAge = ssoSessionLifeMs / 1000;
  setCookie(context, sessionCookie, cookie, { ...scopeOf(pool), maxAge });
}

export function clearSession(context: Context, pool: Pool): void {
  deleteCookie(context, sessionCookie, scopeOf(pool));
}

/** What the browser's forms are bound to; null when there is none of the right form. */
export function readCsrfCookie(context: Context): string | null {
  const cookie = getCookie(context, csrfCookie);
  return cookie !== undefined && /^[A-Za-z0-9_-]{43}$/.test(cookie) ? cookie : null;
}

export function writeCsrfCookie(context: Context, pool: Pool, cookie: string): void {
  setCookie(context, csrfCookie, cookie, scopeOf(pool));
}
