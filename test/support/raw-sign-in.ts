/** A sign-in by a tool that is not Signet: one raw call, and the tokens as the pool hands them out. */
import type { PracticePool } from '../../main/practice-pool/practice-pool.ts';

export interface RawTokens {
  readonly AccessToken: string;
  readonly IdToken: string;
  readonly RefreshToken: string;
}

export const rawSignIn = async (
  { endpoint, clients }: Pick<PracticePool, 'clients' | 'endpoint'>,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<RawTokens> => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: clients[0]?.clientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  });
  // The pool's own answer, in the service's shape.
  const { AuthenticationResult } = (await response.json()) as { AuthenticationResult: RawTokens };
  return AuthenticationResult;
};
