/** A pool from a token. It is read and not verified: what it names is only where to ask. */
import type { RecogniseOutcome, RecogniseRemark } from '../../contract/profile.ts';
import { poolOfIssuer } from './addresses.ts';
import { nothing, recognised } from './found.ts';
import { isClientId } from './pool-ids.ts';

const longestToken = 32_768;

/** Three parts are a signed token, five a sealed one (RFC 7515, RFC 7516); all begin `{"`. */
const tokenShape = /^eyJ[\w-]*(?:\.[\w-]*){1,4}$/;

/** The texts that look like tokens, in the order in which they stand there. */
export const tokensIn = (text: string): readonly string[] =>
  text
    .split(/[^\w.-]+/)
    .filter((word) => word.length >= 40 && word.length <= longestToken && tokenShape.test(word));

/** A token alone, as it was copied: behind `Bearer`, in quotation marks, broken into lines. */
export const loneToken = (text: string): string | undefined => {
  const bare = text.replace(/^\s*(?:authorization\s*:)?\s*bearer\s+/i, '').replace(/["'`\s]/g, '');
  if (bare.length > longestToken) return undefined;
  return tokenShape.test(bare) || /^eyJ[\w.=+/-]*$/.test(bare) ? bare : undefined;
};

type Claims = ReadonlyMap<string, unknown>;

const partOf = (token: string, index: number): Claims | undefined => {
  try {
    const bytes = Buffer.from(token.split('.')[index] ?? '', 'base64url');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
};

/** An access token names its client in `client_id`, an ID token in `aud`. */
const clientIn = (claims: Claims): string => {
  const said = claims.get('client_id') ?? claims.get('aud');
  return typeof said === 'string' && isClientId(said) ? said : '';
};

/** What a token tells of its pool. One that is over tells the same. */
export const recogniseToken = (token: string, nowMs: number): RecogniseOutcome => {
  const parts = token.split('.').length;
  const header = partOf(token, 0);
  if (header === undefined) return nothing('damaged-token');
  if (parts === 5 || header.has('enc')) return nothing('refresh-token');
  const claims = partOf(token, 1);
  if (parts !== 3 || claims === undefined) return nothing('damaged-token');
  const pool = poolOfIssuer(claims.get('iss'));
  if (pool === undefined) return nothing('other-issuer');
  const exp = claims.get('exp');
  const isOver = typeof exp === 'number' && exp * 1000 <= nowMs;
  const remarks: RecogniseRemark[] = isOver ? ['token-expired', 'has-token'] : ['has-token'];
  const as = claims.get('token_use') === 'id' ? 'id-token' : 'access-token';
  return recognised(as, { ...pool, clientId: clientIn(claims) }, remarks);
};
