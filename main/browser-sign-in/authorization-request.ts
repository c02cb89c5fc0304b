/**
 * The request that opens the pool's own sign-in page, and what has to be kept until its answer
 * comes (RFC 6749, section 4.1.1; RFC 7636; OpenID Connect Core 1.0, section 3.1.2.1).
 */
import { createHash, randomBytes } from 'node:crypto';

/** What Signet needs to know somebody by, and to let them manage their account. */
const scopes = 'openid email phone profile aws.cognito.signin.user.admin';

export interface AuthorizationRequest {
  /** Of the address that is opened. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Comes back with the answer: it tells that the answer is to this request. */
  readonly state: string;
  /** Comes back within the ID token: it tells that the token was made for this request. */
  readonly nonce: string;
  /** Proves to the pool that the code is redeemed by who asked for it. Leaves with the code only. */
  readonly codeVerifier: string;
}

/** 256 bits each, and never used twice. */
const random = (): string => randomBytes(32).toString('base64url');

export const newAuthorizationRequest = (
  clientId: string,
  callback: string,
): AuthorizationRequest => {
  const [state, nonce, codeVerifier] = [random(), random(), random()];
  return {
    parameters: {
      response_type: 'code',
      client_id: clientId,
      redirect_uri: callback,
      scope: scopes,
      // Whoever sits at a browser that the page knows is not by that the owner of the account.
      prompt: 'login',
      state,
      nonce,
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
    },
    state,
    nonce,
    codeVerifier,
  };
};
