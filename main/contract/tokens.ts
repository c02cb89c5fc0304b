/** What the tokens of a sign-in say. The tokens themselves never cross the bridge. */
import type { NoSession } from './attributes.ts';
import type { PoolError } from './pool-error.ts';

/** Whether a token is what it seems (RFC 7519; Cognito's own claims). */
export type Verification =
  /** Signed with a key of the pool, for this app client, of the right use, and not over. */
  | { readonly kind: 'verified'; readonly keyId: string }
  | { readonly kind: 'forged'; readonly why: TokenFault }
  /** Signed by the pool, and over. */
  | { readonly kind: 'expired'; readonly keyId: string }
  /** The pool's keys could not be read. */
  | { readonly kind: 'cannot-tell'; readonly error: PoolError };

export type TokenFault =
  | 'not-a-token'
  /** `alg` is not `RS256`. */
  | 'algorithm'
  /** No key of the pool has this `kid`. */
  | 'unknown-key'
  | 'signature'
  | 'issuer'
  /** `client_id` or `aud` is another app client. */
  | 'client'
  /** `token_use` is not what this token is for. */
  | 'use'
  /** The nonce is not the one of this sign-in. */
  | 'nonce'
  /** The access and the ID token are about different accounts. */
  | 'subject';

/** One claim; `value` is JSON, a text without its quotes. */
export interface ClaimView {
  readonly name: string;
  readonly value: string;
  /** For times: the same in milliseconds since 1970. */
  readonly atMs: number | null;
}

export interface TokenView {
  readonly use: 'access' | 'id';
  readonly header: readonly ClaimView[];
  readonly claims: readonly ClaimView[];
  readonly issuedAtMs: number | null;
  readonly expiresAtMs: number;
  readonly verification: Verification;
}

export interface TokensView {
  readonly sessionId: string;
  readonly access: TokenView;
  /** Null for a sign-in by a pasted access token. */
  readonly id: TokenView | null;
  readonly scopes: readonly string[];
  /** Refresh tokens do not say when they end. */
  readonly refresh: 'kept' | 'none';
  readonly authenticatedAtMs: number | null;
  /** The latest end of the tokens handed out so far: other services may accept them until then. */
  readonly acceptedUntilMs: number;
}

export type ReadTokensOutcome = { readonly kind: 'read'; readonly tokens: TokensView } | NoSession;

export type RenewTokensOutcome = { readonly kind: 'renewed' } | NoSession | PoolError;
