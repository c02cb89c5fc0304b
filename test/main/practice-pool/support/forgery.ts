/** Tokens that a pool never gave out. */
import { createHmac, createPublicKey } from 'node:crypto';
import { CompactSign, decodeJwt, importJWK } from 'jose';
import type { StoredKeys } from '../../../../main/practice-pool/store/key-record.ts';

type Claims = Readonly<Record<string, unknown>>;
type Header = Readonly<Record<string, unknown>>;

export const claimsOf = (token: string): Claims => decodeJwt(token);

export const headerOf = (token: string): Header =>
  JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as Header;

/** Signs claims with a key of the pool itself, as only its owner could. */
export async function signAs(
  { kid, jwk }: StoredKeys['access'],
  claims: Claims,
  header: Header = {},
): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ kid, alg: 'RS256', ...header })
    .sign(await importJWK(jwk, 'RS256'));
}

/** One claim changed, the old signature kept. */
export function withClaims(token: string, claims: Claims): string {
  const [header = '', , signature = ''] = token.split('.');
  return [header, encode({ ...claimsOf(token), ...claims }), signature].join('.');
}

/** "alg": "none": a token that says it needs no signature. */
export function unsigned(token: string): string {
  return `${encode({ ...headerOf(token), alg: 'none' })}.${token.split('.')[1] ?? ''}.`;
}

/** HS256 keyed with the public key, which everybody has. */
export function signedWithPublicKey(token: string, { jwk }: StoredKeys['access']): string {
  const pem = createPublicKey({ key: { kty: jwk.kty, n: jwk.n, e: jwk.e }, format: 'jwk' }).export({
    type: 'spki',
    format: 'pem',
  });
  const content = `${encode({ ...headerOf(token), alg: 'HS256' })}.${token.split('.')[1] ?? ''}`;
  return `${content}.${createHmac('sha256', pem).update(content).digest('base64url')}`;
}

const encode = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
