/**
 * What somebody has pasted for an access token. Read, not verified: what it says decides whom
 * to ask, and its signature whether it is believed.
 */
import { accountScope, readAccessClaims, readClaims } from '../cognito/claims.ts';
import { readHeader } from '../cognito/token-header.ts';

/** An access token of a person, by what it says. */
export interface PastedToken {
  /** The token itself, without what was copied around it. */
  readonly token: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly username: string;
  readonly sub: string;
  readonly scopes: readonly string[];
  readonly expiresAtMs: number;
  readonly accountScope: boolean;
}

export type PastedAs =
  | { readonly kind: 'access-token'; readonly pasted: PastedToken }
  | { readonly kind: 'id-token' | 'not-a-token' | 'other-issuer' | 'refresh-token' };

/** Both forms a pool may sign under; what follows the Region in China has a part more. */
const issuerShape =
  /^https:\/\/(?:issuer-)?cognito-idp\.([a-z]{2,4}(?:-[a-z]+)+-\d{1,2})\.amazonaws\.com(?:\.cn)?\/([\w-]+_[0-9A-Za-z]+)$/;
const clientIdShape = /^[\w+]{1,128}$/;

/** A token as it stands between the words and quotes of a request or a file. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^(?:authorization\s*:\s*)?bearer\s+/i, '')
    .replace(/^(["'`])(.*)\1$/s, '$2')
    // Terminals and mails break long lines.
    .replace(/\s+/g, '');

export const readPastedToken = (text: string): PastedAs => {
  const token = bare(text);
  const claims = readClaims(token);
  if (claims === undefined) return { kind: isSealed(token) ? 'refresh-token' : 'not-a-token' };
  const [, region = '', userPoolId = ''] = issuerShape.exec(String(claims['iss'])) ?? [];
  if (!userPoolId.startsWith(`${region}_`) || region === '') return { kind: 'other-issuer' };
  if (claims['token_use'] === 'id') return { kind: 'id-token' };

  const read = readAccessClaims(token);
  const isPerson =
    claims['token_use'] === 'access' &&
    read !== undefined &&
    read.username !== '' &&
    clientIdShape.test(read.clientId);
  if (!isPerson) return { kind: 'not-a-token' };
  const { clientId, username, sub, scopes, expiresAtMs } = read;
  return {
    kind: 'access-token',
    pasted: {
      token,
      region,
      userPoolId,
      clientId,
      username,
      sub,
      scopes,
      expiresAtMs,
      accountScope: scopes.includes(accountScope),
    },
  };
};

/** Five parts with a key sealed in: only the pool can open it (RFC 7516). */
const isSealed = (token: string): boolean =>
  token.split('.').length === 5 && typeof readHeader(token)['enc'] === 'string';
