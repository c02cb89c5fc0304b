/** `GET /logout` (developer guide, "The managed login sign-out endpoint"). */
import type { Context } from 'hono';
import type { Pool } from '../pool.ts';
import type { StoredClient } from '../store/records.ts';
import { headerSafe } from './callback-url.ts';
import { clearSession, readSession } from './cookies.ts';
import { faultPage } from './fault-page.ts';
import { judgeAuthorizeRequest } from './authorize-request.ts';
import { pageReply, redirectReply } from './page.ts';
import type { Memory } from './visit.ts';

/**
 * Ends the browser's session, and with it codes that nobody has exchanged yet; tokens go on.
 * Then the browser goes to a registered `logout_uri`, or with what `/login` takes to the page
 * there. Whoever asks for neither rightly is told, and stays signed in.
 */
export async function logout(context: Context, pool: Pool, memory: Memory): Promise<Response> {
  const url = new URL(context.req.url);
  const query = url.searchParams;
  const clientId = query.get('client_id');
  if (clientId === null) {
    const fault = { kind: 'missing', parameter: 'client_id' } as const;
    return pageReply(context, pool, faultPage(fault), 400);
  }
  const client = pool.clients.byId(clientId);
  if (client === null) return pageReply(context, pool, faultPage({ kind: 'unknown-client' }), 400);
  const address = logoutAddress(client, query);
  if (address === null) {
    // One that is not registered is not looked at any further: the service then misses the other.
    const judged = judgeAuthorizeRequest(pool, query);
    if (judged.kind === 'page') return pageReply(context, pool, faultPage(judged.fault), 400);
  }
  await pool.service.alone(() => endSession(context, pool, memory));
  clearSession(context, pool);
  return redirectReply(context, address ?? `/${pool.userPoolId}/login${url.search}`);
}

/** Letter for letter, as with the addresses to sign in for. */
function logoutAddress({ settings }: StoredClient, query: URLSearchParams): string | null {
  const wanted = query.get('logout_uri');
  return wanted !== null && settings.LogoutURLs.includes(wanted) ? headerSafe(wanted) : null;
}

function endSession(context: Context, pool: Pool, memory: Memory): void {
  const signedIn = readSession(context, pool);
  if (signedIn === null) return;
  pool.service.ssoSessions.end(signedIn.session);
  memory.codes.forgetOf(signedIn.session.sessionId);
}
