/**
 * The public keys of a pool, as it publishes them (RFC 7517; developer guide, "Verifying JSON
 * web tokens"). Where they are asked for follows from the pool's address alone: nothing that
 * a token says leads anywhere.
 */
import { createLocalJWKSet, type JSONWebKeySet, type JWK } from 'jose';
import type { PoolError } from '../contract/pool-error.ts';
import { poolError } from './errors.ts';
import { callTimeoutMs, type PoolAddress } from './sdk-client.ts';
import type { Transport, WireResult } from './transport.ts';

export type KeySet = ReturnType<typeof createLocalJWKSet>;

/** The keys of one pool, by what they are called in it. */
export interface PoolKeys {
  readonly kind: 'keys';
  readonly ids: readonly string[];
  readonly set: KeySet;
}

/** Reads the keys of pools, and keeps what it read until it is asked to look again. */
export class KeySets {
  readonly #transport: Transport;
  readonly #kept = new Map<string, PoolKeys>();
  readonly #underway = new Map<string, Promise<PoolKeys | PoolError>>();

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** The keys as they were last read; undefined where they were not. */
  kept(pool: PoolAddress): PoolKeys | undefined {
    return this.#kept.get(addressOf(pool));
  }

  /** Reads the keys anew; callers at the same time share one request. Keeps what it finds. */
  read(pool: PoolAddress): Promise<PoolKeys | PoolError> {
    const url = addressOf(pool);
    const underway = this.#underway.get(url);
    if (underway !== undefined) return underway;
    const reading = this.#ask(url).finally(() => this.#underway.delete(url));
    this.#underway.set(url, reading);
    return reading;
  }

  async #ask(url: string): Promise<PoolKeys | PoolError> {
    const found = keysIn(
      await this.#transport(
        {
          method: 'GET',
          url,
          headers: { accept: 'application/json' },
          body: new Uint8Array(),
        },
        AbortSignal.timeout(callTimeoutMs),
      ),
    );
    if (found.kind === 'keys') this.#kept.set(url, found);
    return found;
  }
}

const addressOf = ({ endpoint, userPoolId }: PoolAddress): string =>
  `${endpoint}/${userPoolId}/.well-known/jwks.json`;

const keysIn = (result: WireResult): PoolKeys | PoolError => {
  if (result.kind !== 'answer') {
    return poolError(result.kind === 'not-sent' ? 'offline' : 'no-answer');
  }
  const { status, body } = result;
  if (status >= 500) return poolError('internal-error');
  if (status === 429) return poolError('throttled');
  // The service answers so for a pool it does not know.
  if (status === 400 || status === 404) return poolError('pool-not-found');
  const keys = status === 200 ? signingKeysIn(body) : undefined;
  if (keys === undefined) return poolError('strange-answer');
  return { kind: 'keys', ids: keys.map(({ kid }) => kid), set: createLocalJWKSet({ keys }) };
};

/** Undefined when the document is none of its kind, or has no key a pool could sign with. */
const signingKeysIn = (
  body: Uint8Array,
): (JSONWebKeySet['keys'][number] & { readonly kid: string })[] | undefined => {
  try {
    const document: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (typeof document !== 'object' || document === null || !('keys' in document))
      return undefined;
    if (!Array.isArray(document.keys)) return undefined;
    const keys = document.keys.filter(isSigningKey);
    return keys.length === 0 ? undefined : keys;
  } catch {
    return undefined;
  }
};

/** Cognito signs with RSA and SHA-256 only; a key for anything else is none of its own. */
const isSigningKey = (key: unknown): key is JWK & { readonly kty: 'RSA'; readonly kid: string } =>
  typeof key === 'object' &&
  key !== null &&
  'kty' in key &&
  key.kty === 'RSA' &&
  'kid' in key &&
  typeof key.kid === 'string' &&
  'n' in key &&
  typeof key.n === 'string' &&
  'e' in key &&
  typeof key.e === 'string' &&
  (!('alg' in key) || key.alg === 'RS256') &&
  (!('use' in key) || key.use === 'sig');
