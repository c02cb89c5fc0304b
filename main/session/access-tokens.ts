/** Access tokens that are good for a call now, renewed before they end. */
import { readAccessClaims, type AccessClaims } from '../cognito/claims.ts';
import type { Pool } from '../cognito/pool.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type { PoolAnswer } from './people.ts';
import { Refresher, type KeepRenewed, type Renewal } from './refresher.ts';
import type { StoredPerson } from './stored-person.ts';

/** A token that is good for a call now. */
export type TokenAnswer =
  | {
      readonly kind: 'token';
      readonly token: string;
      readonly claims: AccessClaims;
      readonly pool: Pool;
    }
  | { readonly kind: 'no-such-session' }
  | { readonly kind: 'practice-not-ready' }
  /** The sign-in is over: it cannot be renewed any more. It is still listed. */
  | { readonly kind: 'ended'; readonly why: 'expired' | 'revoked' | 'gone' }
  | PoolError;

/** A token with less than this to run is renewed before it is used. */
const renewBeforeEndMs = 60_000;

export interface AccessTokensPorts {
  readonly held: (sessionId: string) => StoredPerson | undefined;
  readonly poolOf: (profileId: string) => PoolAnswer;
  readonly now: () => number;
  /** Stores the new tokens in the place of the old ones, where those are still held. */
  readonly keep: KeepRenewed;
}

export class AccessTokens {
  readonly #ports: AccessTokensPorts;
  readonly #refresher: Refresher;

  constructor(ports: AccessTokensPorts) {
    this.#ports = ports;
    this.#refresher = new Refresher(ports.keep);
  }

  /** With at least a minute to run; many callers share one renewal. */
  async token(sessionId: string): Promise<TokenAnswer> {
    const person = this.#ports.held(sessionId);
    if (person === undefined) return { kind: 'no-such-session' };
    const found = this.#ports.poolOf(person.profileId);
    if (found.kind === 'no-such-profile') return { kind: 'no-such-session' };
    if (found.kind !== 'pool') return found;

    const { pool } = found;
    const claims = readAccessClaims(person.tokens.access);
    // One that cannot be renewed is good to its end.
    const leftMs = person.tokens.refresh === null ? 0 : renewBeforeEndMs;
    if (claims !== undefined && claims.expiresAtMs - this.#ports.now() > leftMs) {
      return { kind: 'token', token: person.tokens.access, claims, pool };
    }
    return this.#renewed(person, pool);
  }

  /** Renews whether or not it is due. */
  async renewedToken(sessionId: string): Promise<TokenAnswer> {
    const person = this.#ports.held(sessionId);
    if (person === undefined) return { kind: 'no-such-session' };
    const found = this.#ports.poolOf(person.profileId);
    if (found.kind === 'no-such-profile') return { kind: 'no-such-session' };
    if (found.kind !== 'pool') return found;
    return this.#renewed(person, found.pool);
  }

  /** A renewal that is still under way for this session no longer concerns anybody. */
  forget(sessionId: string): void {
    this.#refresher.forget(sessionId);
  }

  /** What becomes of tokens that were replaced meanwhile says nothing of those held now. */
  async #renewed(person: StoredPerson, pool: Pool): Promise<TokenAnswer> {
    const renewal = await this.#refresher.renew(person, pool);
    const about = renewal.kind === 'renewed' ? renewal.tokens : person.tokens;
    const isCurrent = this.#ports.held(person.sessionId)?.tokens === about;
    return renewal.kind === 'overtaken' || !isCurrent
      ? this.token(person.sessionId)
      : answerOf(renewal, pool);
  }
}

const answerOf = (renewal: Exclude<Renewal, { kind: 'overtaken' }>, pool: Pool): TokenAnswer => {
  if (renewal.kind !== 'renewed') return renewal;
  const claims = readAccessClaims(renewal.tokens.access);
  return claims === undefined
    ? { kind: 'pool-error', error: 'strange-answer', said: null }
    : { kind: 'token', token: renewal.tokens.access, claims, pool };
};
