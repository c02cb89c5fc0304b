/**
 * Keeps other sites from filling in the forms of the managed login (OWASP, "Cross-Site
 * Request Forgery Prevention"): each form carries a token that only this pool can make, for
 * that one form and that one browser; and browsers say where a form comes from.
 */
import { createHmac } from 'node:crypto';
import type { HonoRequest } from 'hono';
import type { Pool } from '../pool.ts';
import { isSameText } from '../proofs/same-text.ts';

/** The token of the form that is sent to `path`, for the browser with this cookie. */
export function formToken(pool: Pool, path: string, csrfCookie: string): string {
  return createHmac('sha256', pool.secret).update(`form ${path} ${csrfCookie}`).digest('base64url');
}

/** Whether this is that token. `csrfCookie` is null for a browser without one. */
export function isFormToken(
  pool: Pool,
  path: string,
  csrfCookie: string | null,
  token: string,
): boolean {
  return csrfCookie !== null && isSameText(token, formToken(pool, path, csrfCookie));
}

/**
 * Whether the browser says that the form was filled in on a page of this server. Another port
 * of this machine is another origin but the same site, so a cookie's SameSite does not keep
 * its pages out; these headers do. Pages here send no referrer, and then browsers hide the
 * origin as well (Fetch, "append a request `Origin` header").
 */
export function isFromHere(request: HonoRequest): boolean {
  const site = request.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.header('origin');
  if (origin === 'null') return site !== undefined;
  return origin === undefined || origin === new URL(request.url).origin;
}
