/**
 * The pool's two signing keys. Access and ID tokens are signed by different keys, and the
 * JWKS lists both (Cognito developer guide, "Verifying JSON web tokens").
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { StoredKeys } from './store/key-record.ts';

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

/** Makes a fresh pair of keys: some tenths of a second, hence once in the life of a pool. */
export async function generateStoredKeys(): Promise<StoredKeys> {
  const [access, id] = await Promise.all([generateStoredKey(), generateStoredKey()]);
  return { access, id };
}

/** Makes the stored keys usable; throws when a JWK holds no RSA key. */
export function importKeys(stored: StoredKeys): SigningKeys {
  return { access: importKey(stored.access), id: importKey(stored.id) };
}

/** The public halves, as a JWKS (RFC 7517). */
export function publicJwks(stored: StoredKeys): { readonly keys: readonly PublicJwk[] } {
  return { keys: [stored.id, stored.access].map(publicJwk) };
}

/**
 * The keys of one pool. A new pool answers before they are made: whoever needs one waits.
 */
export class PoolKeys {
  readonly #ready: Promise<{ readonly stored: StoredKeys; readonly keys: SigningKeys }>;

  /** With `stored` null a pair is made, and handed to `keep`. Throws when what is stored is no key. */
  constructor(stored: StoredKeys | null, keep: (made: StoredKeys) => void) {
    if (stored !== null) {
      this.#ready = Promise.resolve({ stored, keys: importKeys(stored) });
      return;
    }
    this.#ready = generateStoredKeys().then((made) => {
      keep(made);
      return { stored: made, keys: importKeys(made) };
    });
    // Making keys fails for want of memory at most; whoever asks for them hears of it.
    this.#ready.catch(() => undefined);
  }

  async signing(): Promise<SigningKeys> {
    return (await this.#ready).keys;
  }

  /** The document at `<issuer>/.well-known/jwks.json`. */
  async jwks(): Promise<{ readonly keys: readonly PublicJwk[] }> {
    return publicJwks((await this.#ready).stored);
  }
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
  return { kid, privateKey, publicKey: createPublicKey(privateKey) };
}

function publicJwk({ kid, jwk }: StoredKeys['access']): PublicJwk {
  return { alg: 'RS256', e: jwk.e, kid, kty: 'RSA', n: jwk.n, use: 'sig' };
}
