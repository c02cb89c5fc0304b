/** The one account of a truth pool, and the tokens that were handed out for it. */
import type { Tokens } from '../../../main/cognito/sign-in/conversation.ts';

/** Who it is, and where. */
export interface AccountSettings {
  readonly username: string;
  readonly sub: string;
  readonly password: string;
  readonly email: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
}

/** The account that the tokens of `tokens.ts` belong to. */
export const ownersAccount: AccountSettings = {
  username: 'owner',
  sub: 'sub-1',
  password: 'Correct-horse-1',
  email: 'owner@example.com',
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_Example01',
  clientId: 'client1',
};

/** One sign-in: what was made from it ends with it. */
export interface SignIn {
  readonly refresh: string;
  /** Undefined for the sign-in that tokens belong to which do not name one. */
  readonly origin: string | undefined;
  revoked: boolean;
}

const hourSeconds = 3_600;
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Access and ID token of a sign-in. Unsigned: nobody who reads them in a test verifies. */
export const mintTokens = (
  account: AccountSettings,
  { refresh, origin }: Omit<SignIn, 'revoked'>,
  nowMs: number,
): Tokens => {
  const nowSeconds = Math.floor(nowMs / 1000);
  const common = {
    sub: account.sub,
    iss: `https://cognito-idp.${account.region}.amazonaws.com/${account.userPoolId}`,
    ...(origin !== undefined && { origin_jti: origin }),
    auth_time: nowSeconds,
    iat: nowSeconds,
    exp: nowSeconds + hourSeconds,
  };
  const tokenWith = (claims: object): string =>
    [part({ alg: 'RS256', kid: 'k' }), part({ ...common, ...claims }), 'signature'].join('.');
  return {
    access: tokenWith({
      token_use: 'access',
      client_id: account.clientId,
      username: account.username,
      scope: 'aws.cognito.signin.user.admin',
    }),
    id: tokenWith({
      token_use: 'id',
      aud: account.clientId,
      'cognito:username': account.username,
      email: account.email,
    }),
    refresh,
  };
};
