import type { Tokens } from '../../main/cognito/sign-in/conversation.ts';

/** What a test says of a token; the rest is what Cognito would put in. */
export interface TokenClaims {
  readonly sub?: string;
  readonly username?: string;
  readonly userPoolId?: string;
  readonly scope?: string;
  readonly expiresAtMs?: number;
  readonly groups?: readonly string[];
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An access token as its holder can read it. Nobody verifies it here: the pool is a fake. */
export const accessToken = ({
  sub = 'sub-1',
  username = 'owner',
  userPoolId = 'eu-central-1_Example01',
  scope = 'aws.cognito.signin.user.admin',
  expiresAtMs = 4_000_000_000_000,
  groups,
}: TokenClaims = {}): string =>
  [
    part({ alg: 'RS256', kid: 'k' }),
    part({
      sub,
      username,
      iss: `https://cognito-idp.eu-central-1.amazonaws.com/${userPoolId}`,
      client_id: 'client1',
      token_use: 'access',
      scope,
      auth_time: 1_700_000_000,
      exp: expiresAtMs / 1000,
      ...(groups && { 'cognito:groups': groups }),
    }),
    'signature',
  ].join('.');

/** The tokens of one sign-in. */
export const tokens = (claims: TokenClaims = {}, refresh: string | null = 'refresh-1'): Tokens => ({
  access: accessToken(claims),
  id: accessToken(claims),
  refresh,
});
