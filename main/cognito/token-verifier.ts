/**
 * Whether a token is what it seems: signed by the pool, for this app client, of the right
 * use, and not over (developer guide, "Verifying JSON web tokens"; RFC 7519, RFC 8725).
 */
import { compactVerify, decodeJwt, decodeProtectedHeader, errors } from 'jose';
import type { TokenFault, Verification } from '../contract/tokens.ts';
import type { Claims } from './claims.ts';
import type { KeySets, PoolKeys } from './key-set.ts';
import type { PoolAddress } from './sdk-client.ts';

/** What a token has to be besides signed. */
export interface Expected {
  readonly use: 'access' | 'id';
  /** Of the authorization request; absent where there was none. */
  readonly nonce?: string;
  /** The `sub` it has to be about; absent where anybody will do. */
  readonly subject?: string;
}

export class TokenVerifier {
  readonly #keySets: Pick<KeySets, 'kept' | 'read'>;
  readonly #now: () => number;

  constructor(keySets: Pick<KeySets, 'kept' | 'read'>, now: () => number) {
    this.#keySets = keySets;
    this.#now = now;
  }

  /**
   * Looks at what can be judged here first, so that no key is asked for on behalf of a token
   * of another pool. Unknown keys are asked for once more: pools change theirs.
   */
  async verify(token: string, pool: PoolAddress, expected: Expected): Promise<Verification> {
    const read = readToken(token);
    if (read === undefined) return forged('not-a-token');
    if (read.algorithm !== 'RS256') return forged('algorithm');
    const fault = faultIn(read.claims, pool, expected);
    if (fault !== undefined) return forged(fault);
    if (read.keyId === '') return forged('unknown-key');

    const keys = await this.#keysWith(read.keyId, pool);
    if (keys.kind === 'pool-error') return { kind: 'cannot-tell', error: keys };
    if (!keys.ids.includes(read.keyId)) return forged('unknown-key');
    if (!(await isSigned(token, keys))) return forged('signature');
    return read.endMs > this.#now()
      ? { kind: 'verified', keyId: read.keyId }
      : { kind: 'expired', keyId: read.keyId };
  }

  async #keysWith(keyId: string, pool: PoolAddress): ReturnType<KeySets['read']> {
    const kept = this.#keySets.kept(pool);
    return kept?.ids.includes(keyId) === true ? kept : this.#keySets.read(pool);
  }
}

const forged = (why: TokenFault): Verification => ({ kind: 'forged', why });

interface ReadToken {
  readonly algorithm: string;
  /** Empty where the header names none. */
  readonly keyId: string;
  readonly claims: Claims;
  readonly endMs: number;
}

/** Three parts of JSON with an end; undefined for anything else. */
const readToken = (token: string): ReadToken | undefined => {
  try {
    const { alg, kid, ...rest } = decodeProtectedHeader(token);
    const claims = decodeJwt(token);
    if (typeof claims.exp !== 'number' || 'crit' in rest || 'b64' in rest) return undefined;
    return {
      algorithm: alg ?? '',
      // The header is somebody's JSON: jose's type is only what it should be.
      keyId: typeof kid === 'string' ? kid : '',
      claims,
      endMs: claims.exp * 1000,
    };
  } catch {
    return undefined;
  }
};

const faultIn = (
  claims: Claims,
  pool: PoolAddress,
  { use, nonce, subject }: Expected,
): TokenFault | undefined => {
  if (!issuersOf(pool).some((issuer) => issuer === claims['iss'])) return 'issuer';
  if (claims['token_use'] !== use) return 'use';
  if (claims[use === 'access' ? 'client_id' : 'aud'] !== pool.clientId) return 'client';
  if (nonce !== undefined && claims['nonce'] !== nonce) return 'nonce';
  if (typeof claims['sub'] !== 'string' || claims['sub'] === '') return 'subject';
  return subject === undefined || claims['sub'] === subject ? undefined : 'subject';
};

/** Both forms a pool may sign under; practice pools use the first. */
const issuersOf = ({ region, userPoolId }: PoolAddress): readonly string[] => {
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return ['cognito-idp', 'issuer-cognito-idp'].map(
    (service) => `https://${service}.${region}.${domain}/${userPoolId}`,
  );
};

const isSigned = async (token: string, { set }: PoolKeys): Promise<boolean> => {
  try {
    await compactVerify(token, set, { algorithms: ['RS256'] });
    return true;
  } catch (refusal) {
    // An RSA key too short to be trusted comes as a TypeError.
    if (refusal instanceof errors.JOSEError || refusal instanceof TypeError) return false;
    throw refusal;
  }
};
