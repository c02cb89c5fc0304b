/**
 * Which app client is asking, and does it know its secret: `client_secret_basic` or
 * `client_secret_post` (RFC 6749, section 2.3.1); a public client only says its id.
 */
import type { Pool } from '../pool.ts';
import { isSameText } from '../proofs/same-text.ts';
import type { StoredClient } from '../store/records.ts';
import { oauthError, type OAuthError } from './oauth-reply.ts';

export interface AuthenticatedClient {
  readonly kind: 'client';
  readonly client: StoredClient;
}

interface Credentials {
  readonly clientId: string;
  /** Null when none was sent. */
  readonly secret: string | null;
}

/**
 * The client of a request. `invalid_request` when it names none or two, `invalid_client` when
 * there is no such client here, its secret is wrong or missing, or it has none but one is sent.
 */
export function authenticateClient(
  pool: Pool,
  authorization: string | undefined,
  form: URLSearchParams,
): AuthenticatedClient | OAuthError {
  const inBody = readBody(form);
  if (authorization === undefined) {
    return inBody === null ? oauthError('invalid_request') : judge(pool, [inBody]);
  }
  const readings = readBasic(authorization);
  // Clients may repeat their id in the body, but not another one or their secret.
  const isDouble =
    form.has('client_secret') ||
    (inBody !== null && !readings.some(({ clientId }) => clientId === inBody.clientId));
  return isDouble ? oauthError('invalid_request') : judge(pool, readings);
}

function judge(pool: Pool, readings: readonly Credentials[]): AuthenticatedClient | OAuthError {
  for (const { clientId, secret } of readings) {
    const client = pool.clients.byId(clientId);
    if (client !== null && isSecretOf(client, secret)) return { kind: 'client', client };
  }
  return oauthError('invalid_client');
}

function isSecretOf(client: StoredClient, given: string | null): boolean {
  if (client.secret === null) return given === null || given === '';
  return given !== null && isSameText(given, client.secret);
}

function readBody(form: URLSearchParams): Credentials | null {
  const clientId = form.get('client_id');
  return clientId === null ? null : { clientId, secret: form.get('client_secret') };
}

/**
 * Both parts are form-encoded by the letter of the RFC, and as they are with many clients. An
 * id may have a plus sign in it, so both readings are tried.
 */
function readBasic(authorization: string): readonly Credentials[] {
  const encoded = /^basic +([A-Za-z0-9+/=_-]+)$/i.exec(authorization.trim())?.[1];
  if (encoded === undefined) return [];
  const text = Buffer.from(encoded, 'base64').toString();
  const at = text.indexOf(':');
  if (at < 0) return [];
  const plain = { clientId: text.slice(0, at), secret: text.slice(at + 1) };
  return [plain, { clientId: decode(plain.clientId), secret: decode(plain.secret) }];
}

/** Reads a form's value; broken escapes stay as they are. */
function decode(text: string): string {
  return new URLSearchParams(`value=${text.replaceAll('&', '%26')}`).get('value') ?? '';
}
