/** The proof that an app client knows its secret (developer guide, "Computing secret hash values"). */
import { createHmac } from 'node:crypto';
import { isSameText } from './same-text.ts';

/** Whose secret hash it is. */
export interface SecretHashInput {
  /** The client secret. */
  readonly secret: string;
  /** `USERNAME` as it is sent beside the hash, whatever name of the user that is. */
  readonly username: string;
  readonly clientId: string;
}

/** SECRET_HASH: HMAC-SHA256 of username and client id, keyed with the client secret, in base64. */
export function secretHash({ secret, username, clientId }: SecretHashInput): string {
  return createHmac('sha256', secret).update(username).update(clientId).digest('base64');
}

/** Whether this is the secret hash; the time it takes does not tell how nearly. */
export function isSecretHash(given: string, input: SecretHashInput): boolean {
  return isSameText(given, secretHash(input));
}
