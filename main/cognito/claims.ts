/**
 * What a token says about itself. Read, not verified: these are the tokens the pool just
 * handed over on the connection it was asked on, and what they say is shown and compared,
 * never trusted to open anything.
 */
import { decodeJwt } from 'jose';

/** Claims of an access token that Signet uses; times in milliseconds since 1970. */
export interface AccessClaims {
  readonly sub: string;
  readonly username: string;
  /** `https://cognito-idp.<region>.amazonaws.com/<pool id>` */
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly groups: readonly string[];
  readonly authenticatedAtMs: number;
  readonly expiresAtMs: number;
}

/** The permission that every operation on one's own account needs, DeleteUser among them. */
export const accountScope = 'aws.cognito.signin.user.admin';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
const msOf = (seconds: unknown): number => (typeof seconds === 'number' ? seconds * 1000 : 0);

/** Undefined when the text is not a token that names a user and an end. */
export const readAccessClaims = (token: string): AccessClaims | undefined => {
  try {
    const claims = decodeJwt(token);
    if (textOf(claims.sub) === '' || typeof claims.exp !== 'number') return undefined;
    return {
      sub: textOf(claims.sub),
      username: textOf(claims['username']),
      issuer: textOf(claims.iss),
      clientId: textOf(claims['client_id']),
      scopes: textOf(claims['scope']).split(' ').filter(Boolean),
      groups: listOf(claims['cognito:groups']),
      authenticatedAtMs: msOf(claims['auth_time']),
      expiresAtMs: msOf(claims.exp),
    };
  } catch {
    return undefined;
  }
};

/** Everything a token says, as it says it. Its signature is not part of that. */
export type Claims = Readonly<Record<string, unknown>>;

/** Undefined when the text is not a token. */
export const readClaims = (token: string): Claims | undefined => {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
};

/** When a JWT ends, milliseconds since 1970; 0 when it does not say. */
export const endOf = (token: string): number => {
  try {
    return msOf(decodeJwt(token).exp);
  } catch {
    return 0;
  }
};

/** Whether the token was issued by this pool: the issuer's last part is the pool's id. */
export const isIssuedBy = (claims: AccessClaims, userPoolId: string): boolean =>
  claims.issuer.startsWith('https://') && claims.issuer.endsWith(`/${userPoolId}`);
