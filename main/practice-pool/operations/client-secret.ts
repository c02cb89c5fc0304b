import { isSameText } from '../proofs/same-text.ts';
import type { StoredClient } from '../store/records.ts';

/**
 * Null when the caller knows the client's secret, which it sends in clear, or the client has
 * none; else the service's words. A secret for a client without one is not looked at.
 */
export function faultOfClientSecret(
  { clientId, secret }: StoredClient,
  given: string | undefined,
): string | null {
  if (secret === null) return null;
  // Guess: the texts for SECRET_HASH, of which the older one fits a plain secret better.
  if (given === undefined) {
    return `Client ${clientId} is configured for secret but secret was not received`;
  }
  return isSameText(given, secret) ? null : `Unable to verify secret for client ${clientId}`;
}
