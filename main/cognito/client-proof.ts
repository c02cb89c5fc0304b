/** How an app client with a secret shows that it knows it. */
import { createHmac } from 'node:crypto';

export interface ClientProof {
  /**
   * `SECRET_HASH` over the username that is sent with it; undefined where no secret is kept
   * here. Developer guide, "Computing secret hash values".
   */
  readonly hashFor: (username: string) => Promise<string | undefined>;
  /** The secret itself, for the few operations that take it plain; undefined as above. */
  readonly secret: () => Promise<string | undefined>;
}

/** @param clientSecret asked anew each time, so that the secret is not held longer than a call */
export const clientProofOf = (
  clientId: string,
  clientSecret: () => Promise<string | null>,
): ClientProof => ({
  hashFor: async (username) => {
    const secret = await clientSecret();
    return secret === null
      ? undefined
      : createHmac('sha256', secret)
          .update(username + clientId)
          .digest('base64');
  },
  secret: async () => (await clientSecret()) ?? undefined,
});
