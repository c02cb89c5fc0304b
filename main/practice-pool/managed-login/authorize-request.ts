/**
 * Judges an authorization request (RFC 6749, sections 4.1.1 and 4.2.1; RFC 7636; OpenID
 * Connect Core 1.0, section 3.1.2.1; developer guide, "The redirect and authorization
 * endpoint").
 */
import type { Pool } from '../pool.ts';
import type { StoredClient } from '../store/records.ts';
import { callbackUrl } from './callback-url.ts';
import { hasRepeated } from './form.ts';
import { grantScopes } from './scopes.ts';

/** A request that may be granted to whoever signs in. */
export interface AuthorizeRequest {
  readonly client: StoredClient;
  /** One of the client's `CallbackURLs`, letter for letter. */
  readonly redirectUri: string;
  readonly responseType: 'code' | 'token';
  readonly scopes: readonly string[];
  /** The client's own, to be given back; null when it sent none. */
  readonly state: string | null;
  readonly nonce: string | null;
  /** Of the method S256; null without PKCE. */
  readonly codeChallenge: string | null;
  readonly prompts: readonly Prompt[];
  /** Empty when there is none. */
  readonly loginHint: string;
}

export type Prompt = (typeof prompts)[number];

/**
 * What comes of a request.
 * - `sound`: somebody may sign in for it;
 * - `page`: the browser must not be sent anywhere, the person is told (RFC 6749, 4.1.2.1);
 * - `redirect`: the client is told, at `to`.
 */
export type JudgedRequest =
  | { readonly kind: 'sound'; readonly request: AuthorizeRequest }
  | { readonly kind: 'page'; readonly fault: RequestFault }
  | { readonly kind: 'redirect'; readonly to: string };

/** Why a request ends at a page. */
export type RequestFault =
  | { readonly kind: 'missing'; readonly parameter: 'client_id' | 'redirect_uri' }
  | { readonly kind: 'unknown-client' }
  | { readonly kind: 'redirect-mismatch' }
  | { readonly kind: 'no-identity-providers' };

const prompts = ['none', 'login', 'select_account', 'consent'] as const;

/** Looks first at what tells whether the client may be told anything. */
export function judgeAuthorizeRequest(pool: Pool, query: URLSearchParams): JudgedRequest {
  const clientId = only(query, 'client_id');
  if (clientId === null) return page({ kind: 'missing', parameter: 'client_id' });
  const client = pool.clients.byId(clientId);
  if (client === null) return page({ kind: 'unknown-client' });
  const redirectUri = only(query, 'redirect_uri');
  if (redirectUri === null) return page({ kind: 'missing', parameter: 'redirect_uri' });
  // No port, no slash and no letter may differ: whatever is let through gets the code.
  if (!client.settings.CallbackURLs.includes(redirectUri)) {
    return page({ kind: 'redirect-mismatch' });
  }
  if (!isOwnProvider(query)) return page({ kind: 'no-identity-providers' });
  return judgeRest(client, redirectUri, query);
}

function judgeRest(
  client: StoredClient,
  redirectUri: string,
  query: URLSearchParams,
): JudgedRequest {
  const responseType = query.get('response_type');
  const state = query.get('state');
  const refuse = (error: string, description?: string): JudgedRequest => ({
    kind: 'redirect',
    to: errorUrl({ redirectUri, responseType, state }, error, description),
  });
  // "Parameters MUST NOT be included more than once" (RFC 6749, section 3.1).
  if (hasRepeated(query)) return refuse('invalid_request');
  // Guess: that an unknown type is told as a missing one is, which is documented.
  if (responseType !== 'code' && responseType !== 'token') return refuse('invalid_request');
  if (!isAllowed(client, responseType)) return refuse('unauthorized_client');
  const challenge = readChallenge(query);
  if (responseType === 'code' && challenge.kind === 'unsound') return refuse('invalid_request');
  const wanted = readPrompts(query.get('prompt'));
  if (wanted === null) return refuse('invalid_request');
  const scopes = grantScopes(query.get('scope'), client);
  // In these words and this order by several captures, though the guide has `invalid_scope`.
  if (scopes === null) return refuse('invalid_request', 'invalid_scope');
  return {
    kind: 'sound',
    request: {
      client,
      redirectUri,
      responseType,
      scopes,
      state,
      nonce: query.get('nonce'),
      codeChallenge: challenge.kind === 'sound' ? challenge.value : null,
      prompts: wanted,
      loginHint: query.get('login_hint') ?? '',
    },
  };
}

/** Where the client hears of an error: in the fragment for the implicit grant. */
export function errorUrl(
  { redirectUri, responseType, state }: ErrorAddress,
  error: string,
  description?: string,
): string {
  return callbackUrl(
    redirectUri,
    [
      ...(description === undefined ? [] : [['error_description', description] as const]),
      ...(state === null ? [] : [['state', state] as const]),
      ['error', error],
    ],
    responseType === 'token' ? 'fragment' : 'query',
  );
}

interface ErrorAddress {
  readonly redirectUri: string;
  readonly responseType: string | null;
  readonly state: string | null;
}

const page = (fault: RequestFault): JudgedRequest => ({ kind: 'page', fault });

/** The value of a parameter that is there once; null also when it is there twice. */
function only(query: URLSearchParams, name: string): string | null {
  const values = query.getAll(name);
  return values.length === 1 ? (values[0] ?? null) : null;
}

function isAllowed({ settings }: StoredClient, responseType: 'code' | 'token'): boolean {
  return (
    settings.AllowedOAuthFlowsUserPoolClient &&
    settings.AllowedOAuthFlows.includes(responseType === 'code' ? 'code' : 'implicit')
  );
}

type Challenge =
  | { readonly kind: 'none' | 'unsound' }
  /** Base64url of a SHA-256. */
  | { readonly kind: 'sound'; readonly value: string };

/** Both parameters or neither, and no method but S256. */
function readChallenge(query: URLSearchParams): Challenge {
  const [value, method] = [query.get('code_challenge'), query.get('code_challenge_method')];
  if (value === null && method === null) return { kind: 'none' };
  if (method !== 'S256' || value === null) return { kind: 'unsound' };
  return /^[A-Za-z0-9_-]{43}$/.test(value) ? { kind: 'sound', value } : { kind: 'unsound' };
}

/** Null for unknown words, and for `none` beside others (OpenID Connect Core, 3.1.2.1). */
function readPrompts(text: string | null): readonly Prompt[] | null {
  const words = (text ?? '').split(' ').filter((word) => word !== '');
  const known = prompts.filter((prompt) => words.includes(prompt));
  if (words.some((word) => !prompts.some((prompt) => prompt === word))) return null;
  return known.includes('none') && known.length > 1 ? null : known;
}

/** The people of the pool itself are all there are. */
function isOwnProvider(query: URLSearchParams): boolean {
  return (
    query.get('idp_identifier') === null &&
    ['COGNITO', null].includes(query.get('identity_provider'))
  );
}
