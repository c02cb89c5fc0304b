/** Signing in with an access token that the person pastes. */
import type { PoolError } from './pool-error.ts';
import type { TokenFault } from './tokens.ts';

/** What a pasted access token says. Nothing of it is kept by looking at it. */
export interface PastedTokenView {
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly username: string;
  readonly sub: string;
  readonly scopes: readonly string[];
  readonly expiresAtMs: number;
  /** False: lacks `aws.cognito.signin.user.admin`, so the account can neither be read nor deleted. */
  readonly accountScope: boolean;
  /** The profile of this pool and app client; null where there is none yet. */
  readonly profileId: string | null;
}

export type ExamineTokenOutcome =
  | { readonly kind: 'token'; readonly token: PastedTokenView }
  /** An ID token: it says who somebody is, and opens nothing. */
  | { readonly kind: 'id-token' }
  | { readonly kind: 'refresh-token' }
  | { readonly kind: 'expired'; readonly token: PastedTokenView }
  | { readonly kind: 'other-issuer' }
  | { readonly kind: 'not-a-token' };

export interface UseToken {
  readonly token: string;
  /** Write it to the vault; without it the sign-in ends with the app. */
  readonly keep: boolean;
}

export type UseTokenOutcome =
  | { readonly kind: 'signed-in'; readonly sessionId: string }
  | Exclude<ExamineTokenOutcome, { readonly kind: 'token' }>
  /** Not signed by the pool it names. */
  | { readonly kind: 'forged'; readonly fault: TokenFault }
  /** The pool is not in the list, and could not be added. */
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'practice-not-ready' }
  | PoolError;
