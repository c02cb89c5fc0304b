/**
 * The pool's two signing keys. Access and ID tokens are signed by different keys, and the
 * JWKS lists both (Cognito developer guide, "Verifying JSON web tokens").
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  randomBytes,
  sign,
  type KeyObject,
  verify,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { StoredKeys } from './store/data.ts';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export interface SigningKeys {
  readonly access: SigningKey;
  readonly id: SigningKey;
}

/** A member of the JWKS, with the members and the order of the real one. */
export interface PublicJwk {
  readonly alg: 'RS256';
  readonly e: string;
  readonly kid: string;
  readonly kty: 'RSA';
  readonly n: string;
  readonly use: 'sig';
}

/** Makes a fresh pair of keys: some tenths of a second, hence only at the first start. */
export async function generateStoredKeys(): Promise<StoredKeys> {
  const [access, id] = await Promise.all([generateStoredKey(), generateStoredKey()]);
  return { access, id };
}

/** Makes the stored keys usable; throws when a JWK holds no sound RSA key. */
export function importKeys(stored: StoredKeys): SigningKeys {
  return { access: importKey(stored.access), id: importKey(stored.id) };
}

/** The document at `<issuer>/.well-known/jwks.json`. */
export function publicJwks(stored: StoredKeys): { readonly keys: readonly PublicJwk[] } {
  return { keys: [stored.id, stored.access].map(publicJwk) };
}

async function generateStoredKey(): Promise<StoredKeys['access']> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const {
    n = '',
    e = '',
    d = '',
    p = '',
    q = '',
    dp = '',
    dq = '',
    qi = '',
  } = privateKey.export({
    format: 'jwk',
  });
  return {
    kid: randomBytes(32).toString('base64'),
    jwk: { kty: 'RSA', n, e, d, p, q, dp, dq, qi },
  };
}

function importKey({ kid, jwk }: StoredKeys['access']): SigningKey {
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  const publicKey = createPublicKey(privateKey);
  // Importing checks nothing: numbers that make no key would be found out at the first sign-in.
  const probe = randomBytes(32);
  if (!verify('sha256', probe, publicKey, sign('sha256', probe, privateKey))) {
    throw new Error('The stored key does not verify what it signs.');
  }
  return { kid, privateKey, publicKey };
}

function publicJwk({ kid, jwk }: StoredKeys['access']): PublicJwk {
  return { alg: 'RS256', e: jwk.e, kid, kty: 'RSA', n: jwk.n, use: 'sig' };
}
