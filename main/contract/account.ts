/** What the pool holds about the signed-in person. */
import type { Verifiable } from './attributes.ts';
import type { SaveOutcome } from './document.ts';
import type { PoolError } from './pool-error.ts';
import type { ProfileView } from './profile.ts';
import type { CodeDelivery } from './sign-in.ts';

/** A user attribute as the pool gives it: `email_verified` is `"true"`. */
export interface AttributeView {
  readonly name: string;
  readonly value: string;
}

/** A code that went to an address and was not typed yet. Known while the app runs. */
export interface AwaitedCode {
  readonly attribute: Verifiable;
  /** The address it is to verify; where the profile has another, that one is still in use. */
  readonly value: string;
  /** Null where the pool did not say where the code went. */
  readonly delivery: CodeDelivery | null;
  readonly sentAtMs: number;
}

export interface AccountView {
  readonly sessionId: string;
  /** E-mail, else phone number, else username. */
  readonly accountName: string;
  readonly username: string;
  readonly sub: string;
  /** In the pool's order; `sub` is among them. */
  readonly attributes: readonly AttributeView[];
  /**
   * What the ID token in hand says, as texts: `true` for a truth value, JSON for what has
   * parts, of `address` its `formatted`. Null where there is none, as after a pasted token.
   */
  readonly idClaims: readonly AttributeView[] | null;
  readonly awaited: readonly AwaitedCode[];
  /** `SMS_MFA`, `SOFTWARE_TOKEN_MFA`, `EMAIL_OTP`; empty when none is set up. */
  readonly factors: readonly string[];
  readonly preferredFactor: string | null;
  /** `cognito:groups` of the access token. */
  readonly groups: readonly string[];
  /** `scope` of the access token. */
  readonly scopes: readonly string[];
  readonly pool: ProfileView;
  /** When the pool answered, milliseconds since 1970. */
  readonly readAtMs: number;
}

export type ReadAccountOutcome =
  | { readonly kind: 'read'; readonly account: AccountView }
  | { readonly kind: 'no-such-session' }
  /** The pool says this account no longer exists. The sign-in was removed here. */
  | { readonly kind: 'account-gone' }
  /** The sign-in has ended or was revoked elsewhere. It was removed here. */
  | { readonly kind: 'session-ended'; readonly why: 'expired' | 'revoked' }
  /** The pool did not answer, or refused; the sign-in stays. `last` is what it said before. */
  | (PoolError & { readonly last: AccountView | null });

export type SaveCopyOutcome =
  | SaveOutcome
  | { readonly kind: 'no-such-session' }
  /** The sign-in is over; there is nothing to ask with. Nothing was written. */
  | { readonly kind: 'ended' }
  /** The pool did not say who this is, which is the heart of a copy. Nothing was written. */
  | PoolError;
