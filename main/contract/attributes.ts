/** Changing what the pool holds about the signed-in person. */
import type { AttributeView } from './account.ts';
import type { PasswordPolicy } from './profile.ts';
import type { PoolError } from './pool-error.ts';
import type { CodeDelivery } from './sign-in.ts';

/** Nobody is signed in under this id any more, or the sign-in is over. */
export type NoSession =
  | { readonly kind: 'no-such-session' }
  /** The sign-in has ended; the account page says why when it is read again. */
  | { readonly kind: 'ended' };

export type ChangeAttributesOutcome =
  /**
   * Saved. A code is under way for each entry of `codes`: an address that has to be verified.
   * `pending` names those whose old value stays in use until then.
   */
  | {
      readonly kind: 'changed';
      readonly codes: readonly (CodeDelivery & { readonly attribute: string })[];
      readonly pending: readonly string[];
    }
  /** Nothing in it differs from what the pool holds. Nothing was sent. */
  | { readonly kind: 'unchanged' }
  | NoSession
  | PoolError;

export type RemoveAttributeOutcome = { readonly kind: 'removed' } | NoSession | PoolError;

/** The attributes that a pool can verify. */
export type Verifiable = 'email' | 'phone_number';

export type SendCodeOutcome =
  { readonly kind: 'code-sent'; readonly delivery: CodeDelivery | null } | NoSession | PoolError;

export type VerifyAttributeOutcome = { readonly kind: 'verified' } | NoSession | PoolError;

export interface ChangePassword {
  readonly sessionId: string;
  /** Null for an account that has no password yet. */
  readonly previous: string | null;
  readonly proposed: string;
}

export type ChangePasswordOutcome = { readonly kind: 'changed' } | NoSession | PoolError;

export interface AttributeChange {
  readonly sessionId: string;
  readonly changes: readonly AttributeView[];
}

export type PolicyOutcome =
  /** `known` false: the policy new pools have, shown as what is usual. */
  | { readonly kind: 'policy'; readonly policy: PasswordPolicy; readonly known: boolean }
  | { readonly kind: 'no-such-profile' };
