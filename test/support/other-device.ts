/** Somebody's other phone: a sign-in of the same account that Signet knows nothing of. */
import type { PracticePool } from '../../main/practice-pool/practice-pool.ts';

export interface OtherDevice {
  /** Renews its access token. Resolves with null, or with the name of the refusal. */
  readonly renew: () => Promise<string | null>;
}

interface Answer {
  readonly __type?: string;
  readonly AuthenticationResult?: { readonly RefreshToken?: string };
}

export const signInOnOtherDevice = async (
  { endpoint, clients }: PracticePool,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<OtherDevice> => {
  const initiateAuth = async (flow: string, parameters: object): Promise<Answer> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
      },
      body: JSON.stringify({
        AuthFlow: flow,
        ClientId: clients[0]?.clientId,
        AuthParameters: parameters,
      }),
    });
    // The pool's own word for it; a wrong one shows in what the test expects.
    return (await response.json()) as Answer;
  };
  const signedIn = await initiateAuth('USER_PASSWORD_AUTH', {
    USERNAME: username,
    PASSWORD: password,
  });
  const refreshToken = signedIn.AuthenticationResult?.RefreshToken;
  return {
    renew: async () =>
      (await initiateAuth('REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: refreshToken })).__type ?? null,
  };
};
