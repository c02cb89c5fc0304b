/** What the tokens of a signed-in person say. The tokens themselves stay in main. */
import { endOf, readAccessClaims, readClaims } from '../cognito/claims.ts';
import { poolError } from '../cognito/errors.ts';
import type { Tokens } from '../cognito/sign-in/conversation.ts';
import type { Expected, TokenVerifier } from '../cognito/token-verifier.ts';
import { readHeader } from '../cognito/token-header.ts';
import type {
  ClaimView,
  ReadTokensOutcome,
  RenewTokensOutcome,
  TokensView,
  TokenView,
  Verification,
} from '../contract/tokens.ts';
import type { People, PoolAnswer } from './people.ts';

export interface TokenDeskPorts {
  readonly people: Pick<People, 'examineTokens' | 'renewedToken' | 'tokensEndAtMs'>;
  readonly verifier: Pick<TokenVerifier, 'verify'>;
}

export class TokenDesk {
  readonly #ports: TokenDeskPorts;

  constructor(ports: TokenDeskPorts) {
    this.#ports = ports;
  }

  /** Asks the pool for its keys where they are not known yet, and for nothing else. */
  async read({ sessionId }: { readonly sessionId: string }): Promise<ReadTokensOutcome> {
    const { people } = this.#ports;
    const view = await people.examineTokens(sessionId, (tokens, pool) =>
      this.#viewOf(sessionId, tokens, pool),
    );
    return view === undefined ? { kind: 'no-such-session' } : { kind: 'read', tokens: view };
  }

  async renew({ sessionId }: { readonly sessionId: string }): Promise<RenewTokensOutcome> {
    const answer = await this.#ports.people.renewedToken(sessionId);
    switch (answer.kind) {
      case 'token':
        return { kind: 'renewed' };
      case 'no-such-session':
        return { kind: 'no-such-session' };
      case 'ended':
        return { kind: 'ended' };
      case 'practice-not-ready':
        return poolError('offline');
      case 'pool-error':
        return answer;
    }
  }

  async #viewOf(sessionId: string, tokens: Tokens, pool: PoolAnswer): Promise<TokensView> {
    const claims = readAccessClaims(tokens.access);
    // Both are to be about the same account.
    const about = claims === undefined ? {} : { subject: claims.sub };
    const [access, id] = await Promise.all([
      this.#verify(tokens.access, pool, { use: 'access' }),
      tokens.id === null ? null : this.#verify(tokens.id, pool, { use: 'id', ...about }),
    ]);
    return {
      sessionId,
      access: tokenView('access', tokens.access, access),
      id: tokens.id === null || id === null ? null : tokenView('id', tokens.id, id),
      scopes: claims?.scopes ?? [],
      refresh: tokens.refresh === null ? 'none' : 'kept',
      authenticatedAtMs:
        claims === undefined || claims.authenticatedAtMs === 0 ? null : claims.authenticatedAtMs,
      acceptedUntilMs: this.#ports.people.tokensEndAtMs(sessionId),
    };
  }

  async #verify(token: string, pool: PoolAnswer, expected: Expected): Promise<Verification> {
    return pool.kind === 'pool'
      ? this.#ports.verifier.verify(token, pool.pool.address, expected)
      : { kind: 'cannot-tell', error: poolError('offline') };
  }
}

const tokenView = (use: 'access' | 'id', token: string, verification: Verification): TokenView => {
  const claims = readClaims(token) ?? {};
  const issuedAt = claims['iat'];
  return {
    use,
    header: viewsOf(readHeader(token)),
    claims: viewsOf(claims),
    issuedAtMs: typeof issuedAt === 'number' ? issuedAt * 1000 : null,
    expiresAtMs: endOf(token),
    verification,
  };
};

/** Claims that are seconds since 1970 (RFC 7519, section 4.1; OpenID Connect Core, section 2). */
const times = new Set(['auth_time', 'exp', 'iat', 'nbf', 'updated_at']);
/** `Date` holds no more (ECMAScript, section 21.4.1.1). */
const latestMs = 8.64e15;

const viewsOf = (claims: Readonly<Record<string, unknown>>): readonly ClaimView[] =>
  Object.entries(claims).map(([name, value]) => ({
    name,
    value: typeof value === 'string' ? value : JSON.stringify(value),
    atMs: times.has(name) ? momentOf(value) : null,
  }));

const momentOf = (value: unknown): number | null =>
  typeof value === 'number' && Math.abs(value * 1000) <= latestMs ? value * 1000 : null;
