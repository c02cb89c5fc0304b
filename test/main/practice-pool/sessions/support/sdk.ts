/** The real SDK client against a pool of a test. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { onTestFinished } from 'vitest';
import type { Scene } from '../../support/pools.ts';

/** A client that tries once and is closed with the test. */
export function sdkOf({ pool }: Scene): CognitoIdentityProviderClient {
  const { region, endpoint } = pool;
  const client = new CognitoIdentityProviderClient({ region, endpoint, maxAttempts: 1 });
  onTestFinished(() => client.destroy());
  return client;
}
