/** Who is signed in. Tokens never appear here. */
import type { AttributeView } from './account.ts';
import type { PoolError } from './pool-error.ts';
import type { CodeDelivery, SecondFactor, SignInHow } from './sign-in.ts';

/** One signed-in person. */
export interface PersonView {
  /** Stable while signed in; unrelated to any token. */
  readonly sessionId: string;
  readonly profileId: string;
  /** The profile's name when the person signed in. */
  readonly poolName: string;
  /** What to call the account: its e-mail, else phone, else username. */
  readonly accountName: string;
  /** The pool's `username` for this account. */
  readonly username: string;
  readonly sub: string;
  /** When the person last gave a proof of who they are, milliseconds since 1970. */
  readonly authenticatedAtMs: number;
  /** When the access token in hand ends. It is renewed when it is needed. */
  readonly accessExpiresAtMs: number;
  /** False when no refresh token was given: the sign-in ends with the access token. */
  readonly renewable: boolean;
  readonly how: SignInHow;
  /** The second factor that was given with it; null for none. */
  readonly secondFactor: SecondFactor | 'device' | null;
  /** Whether it is kept for the next start, where there is a keyring. False: in memory alone. */
  readonly kept: boolean;
  /** Whether the access token carries `aws.cognito.signin.user.admin`: without it, little works. */
  readonly accountScope: boolean;
  /** The pool asks whether to remember this device, and the person has not said yet. */
  readonly deviceAsked: boolean;
}

export interface PeopleView {
  readonly people: readonly PersonView[];
  /** The person on screen; null when nobody is signed in or a sign-in screen is wanted. */
  readonly frontId: string | null;
}

export interface SignIn {
  readonly profileId: string;
  readonly username: string;
  readonly password: string;
}

export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly sessionId: string }
  /** The pool wants a further step that Signet cannot take yet; nobody is signed in. */
  | { readonly kind: 'challenge'; readonly challenge: string }
  | { readonly kind: 'no-such-profile' }
  /** The practice pool is not running. */
  | { readonly kind: 'practice-not-ready' }
  | PoolError;

export interface SignUp {
  readonly profileId: string;
  /** What to sign in with: a username, or an e-mail where the pool wants that. */
  readonly username: string;
  readonly password: string;
  /** Empty where the pool asks for none. */
  readonly email: string;
  /** E.164; empty where the pool asks for none. */
  readonly phone: string;
  /** Further attributes the pool wants, for example `name`. */
  readonly attributes: readonly AttributeView[];
}

export type SignUpOutcome =
  /** A code is under way; `delivery` is null when the pool did not say where. */
  | { readonly kind: 'code-sent'; readonly delivery: CodeDelivery | null }
  /** The pool confirmed the account at once. */
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'secret-missing' }
  | { readonly kind: 'no-such-profile' }
  | { readonly kind: 'practice-not-ready' }
  | PoolError;

export interface ConfirmSignUp {
  readonly profileId: string;
  readonly username: string;
  readonly code: string;
}

export type ConfirmSignUpOutcome =
  | { readonly kind: 'confirmed' }
  /** Confirmed, and the pool took it for a sign-in. */
  | { readonly kind: 'signed-in'; readonly sessionId: string }
  | { readonly kind: 'no-such-profile' }
  | { readonly kind: 'practice-not-ready' }
  | PoolError;

export interface ResendCode {
  readonly profileId: string;
  readonly username: string;
}

/** A sign-up that was begun on this computer and not confirmed yet. */
export interface PendingSignUp {
  readonly profileId: string;
  readonly username: string;
  readonly startedAtMs: number;
}

export interface ForgotPassword {
  readonly profileId: string;
  readonly username: string;
}

export type ForgotPasswordOutcome =
  /** A code is under way; `delivery` is null when the pool did not say where. */
  | { readonly kind: 'code-sent'; readonly delivery: CodeDelivery | null }
  | { readonly kind: 'secret-missing' }
  | { readonly kind: 'no-such-profile' }
  | { readonly kind: 'practice-not-ready' }
  | PoolError;

export interface ResetPassword extends ForgotPassword {
  readonly code: string;
  readonly password: string;
}

export type ResetPasswordOutcome =
  { readonly kind: 'reset' } | Exclude<ForgotPasswordOutcome, { readonly kind: 'code-sent' }>;

export type SignOutOutcome =
  /**
   * Gone from this computer. `revoked` false: the pool could not be told, so the refresh
   * token stays good there until it ends by itself. `wiped` false: something of it could
   * not be removed from the disk.
   */
  | { readonly kind: 'signed-out'; readonly revoked: boolean; readonly wiped: boolean }
  | { readonly kind: 'no-such-session' }
  /** A deletion of this account is under way; its tokens are needed to learn the truth. */
  | { readonly kind: 'deletion-open' };

export type SignOutEverywhereOutcome =
  /** Every refresh token of the account is revoked, and it is gone from this computer. */
  | { readonly kind: 'signed-out-everywhere'; readonly wiped: boolean }
  | { readonly kind: 'no-such-session' }
  | { readonly kind: 'deletion-open' }
  /** The pool did not do it; the person is still signed in here. */
  | PoolError;

/** Where the sign-ins of this computer are kept. */
export type StorageView =
  /** Sealed by the system's keyring. */
  | { readonly kind: 'keyring'; readonly backend: string }
  /** Nothing is written: there is no keyring that protects it. Ends with the app. */
  | { readonly kind: 'memory'; readonly reason: 'no-keyring' | 'keyring-silent' };
