import { refuse, type Refusal } from '../answer.ts';
import { isSecretHash } from '../proofs/secret-hash.ts';
import type { StoredClient } from '../store/records.ts';

/**
 * Null when the caller has shown that it knows the client's secret, or the client has none.
 * `username` is the name as sent: the hash is over it (developer guide, "Computing secret
 * hash values"). A hash for a client without a secret is not looked at.
 */
export function judgeSecretHash(
  { clientId, secret }: StoredClient,
  username: string,
  given: string | undefined,
): Refusal<'NotAuthorizedException'> | null {
  if (secret === null) return null;
  if (given === undefined || given === '') {
    const message = `Client ${clientId} is configured with secret but SECRET_HASH was not received`;
    return refuse('NotAuthorizedException', message);
  }
  return isSecretHash(given, { secret, username, clientId })
    ? null
    : refuse('NotAuthorizedException', `Unable to verify secret hash for client ${clientId}`);
}
