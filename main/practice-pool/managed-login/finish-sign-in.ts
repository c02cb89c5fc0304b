/** Somebody has proven who they are: the browser goes back to the client. */
import type { StoredUser } from '../store/records.ts';
import { callbackUrl } from './callback-url.ts';
import { readSession, writeSession, type SignedIn } from './cookies.ts';
import { issueTokens } from './issue-tokens.ts';
import { redirectReply } from './page.ts';
import type { Visit } from './visit.ts';

/** Begins a session of the managed login, in place of the one before, and grants the request. */
export async function finishSignIn(visit: Visit, user: StoredUser): Promise<Response> {
  const { context, pool, memory, request, caller } = visit;
  const { ssoSessions } = pool.service;
  const before = readSession(context, pool);
  if (before !== null) {
    ssoSessions.end(before.session);
    memory.codes.forgetOf(before.session.sessionId);
  }
  // A fresh value at each sign-in: one that was planted before is worth nothing.
  const { session, cookie } = ssoSessions.begin(user, request.client, caller);
  writeSession(context, pool, cookie);
  return grantRequest(visit, { session, user });
}

/** Gives the client a code, or tokens in the implicit grant (RFC 6749, 4.1.2 and 4.2.2). */
export async function grantRequest(visit: Visit, { session, user }: SignedIn): Promise<Response> {
  const { context, pool, memory, caller } = visit;
  const { client, redirectUri, responseType, scopes, nonce, state, codeChallenge } = visit.request;
  const ssoSessionId = session.sessionId;
  const mine = state === null ? [] : [['state', state] as const];
  if (responseType === 'code') {
    const { clientId } = client;
    const { sub } = user;
    const grant = { clientId, redirectUri, codeChallenge, nonce, scopes, sub, ssoSessionId };
    const code = memory.codes.issue(grant);
    return redirectReply(context, callbackUrl(redirectUri, [['code', code], ...mine], 'query'));
  }
  const tokens = await issueTokens(
    { pool, client, user, scopes, nonce, ssoSessionId, caller },
    'implicit',
  );
  const told = Object.entries(tokens).map(([name, value]) => [name, String(value)] as const);
  return redirectReply(context, callbackUrl(redirectUri, [...told, ...mine], 'fragment'));
}
