/** Replies of the endpoints that programs ask: JSON, and errors by name (RFC 6749, section 5.2). */

/** Names of errors, as the developer guide lists them for the token and revocation endpoints. */
export type OAuthErrorName =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_token_type';

/** A request that an endpoint refuses. */
export interface OAuthError {
  readonly kind: 'error';
  readonly error: OAuthErrorName;
}

/** Makes a refusal. The service says no more than its name. */
export const oauthError = (error: OAuthErrorName): OAuthError => ({ kind: 'error', error });

/** Any page may ask, as at the service; no cookie is looked at, so there is nothing to borrow. */
const headers: Readonly<Record<string, string>> = {
  'content-type': 'application/json;charset=UTF-8',
  'access-control-allow-origin': '*',
  'cache-control': 'no-store',
  pragma: 'no-cache',
  'x-content-type-options': 'nosniff',
};

/** A JSON reply that nobody may keep. */
export function jsonReply(
  status: number,
  body: object,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...headers, ...more } });
}

/** A reply of nothing but its status. */
export const emptyReply = (): Response =>
  new Response(null, { status: 200, headers: { ...headers, 'content-length': '0' } });
