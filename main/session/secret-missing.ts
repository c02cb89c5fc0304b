/** An app client with a secret refuses whatever comes without it. */
import type { PoolError } from '../contract/pool-error.ts';

export interface SecretPorts {
  /** Whether the secret of this profile's app client is kept here. */
  readonly hasSecret: (profileId: string) => Promise<boolean>;
}

/** Whether the pool refused because a secret is wanted that is not kept here. */
export const isSecretMissing = async (
  { hasSecret }: SecretPorts,
  profileId: string,
  { error }: PoolError,
): Promise<boolean> => error === 'client-secret-needed' && !(await hasSecret(profileId));
