/**
 * The deletion as the page sees it. Main owns the state and tells every change; the page
 * draws it. The states are those of the machine in `main/deletion/`.
 */
import type { PoolError, PoolErrorKind, ServiceWords } from './pool-error.ts';

/** Whose deletion this is: fixed at the beginning, checked again when the request is made. */
export interface SubjectView {
  readonly sessionId: string;
  readonly profileId: string;
  readonly accountName: string;
  readonly username: string;
  readonly sub: string;
  readonly poolName: string;
  readonly userPoolId: string;
  readonly practice: boolean;
}

/** One thing that must hold for DeleteUser to work. */
export interface CheckView {
  readonly check:
    /** The pool answers, and knows this account. */
    | 'account-answers'
    /** The access token carries `aws.cognito.signin.user.admin`. */
    | 'scope'
    /** The access token still has time to run. */
    | 'expiry'
    /** The token was issued by the pool that is on screen, for the account on screen. */
    | 'same-pool';
  readonly passed: boolean;
  /** Why not, where the pool said so. */
  readonly error: PoolErrorKind | null;
  readonly said: ServiceWords | null;
}

/** Something that goes or stays, found in this very account. */
export type ConsequenceView =
  | { readonly kind: 'profile-goes'; readonly attributes: number }
  | { readonly kind: 'ways-in-go'; readonly factors: readonly string[] }
  | { readonly kind: 'groups-go'; readonly groups: readonly string[] }
  | { readonly kind: 'refresh-ends' }
  | { readonly kind: 'name-becomes-free'; readonly accountName: string }
  /** Services that check tokens by themselves may accept this sign-in until then. */
  | { readonly kind: 'token-stays'; readonly untilMs: number }
  /** Grants at these identity providers (for example `Google`) are not withdrawn. */
  | { readonly kind: 'provider-stays'; readonly providers: readonly string[] }
  /** What the company keeps outside the user pool. */
  | { readonly kind: 'company-data-stays' };

/** What was sent and answered, as far as it is known. Milliseconds since 1970. */
export interface FactsView {
  /** When the person said yes to the last question. */
  readonly askedAtMs: number;
  readonly sentAtMs: number | null;
  readonly answeredAtMs: number | null;
  /** When the pool was last asked whether the account is there. */
  readonly checkedAtMs: number | null;
  readonly requestId: string | null;
  /** The latest end of an access or ID token of this sign-in. */
  readonly tokensEndAtMs: number;
}

/** What could not be removed from this computer. */
export type Leftover = 'stored-sign-in';

export type DeletionView =
  | { readonly kind: 'idle' }
  /** The checks are being made. */
  | { readonly kind: 'examining'; readonly subject: SubjectView }
  /** The checks are made. `possible` is whether all passed. */
  | {
      readonly kind: 'preflight';
      readonly subject: SubjectView;
      readonly checks: readonly CheckView[];
      readonly consequences: readonly ConsequenceView[];
      readonly possible: boolean;
    }
  /** The sign-in is older than five minutes: the password is wanted. */
  | { readonly kind: 'proving'; readonly subject: SubjectView }
  /** The account's and the pool's name are to be typed, then comes the last question. */
  | {
      readonly kind: 'confirming';
      readonly subject: SubjectView;
      /** True while the native dialog is open. */
      readonly asking: boolean;
    }
  | { readonly kind: 'sending'; readonly subject: SubjectView; readonly facts: FactsView }
  /** An answer came, or none; the pool is being asked whether the account is still there. */
  | { readonly kind: 'checking'; readonly subject: SubjectView; readonly facts: FactsView }
  /** The pool said no, on the only attempt. The account was not deleted. */
  | {
      readonly kind: 'refused';
      readonly subject: SubjectView;
      readonly facts: FactsView;
      readonly error: PoolErrorKind;
      readonly said: ServiceWords | null;
    }
  /** No byte of the request can have left this computer. The account was not touched. */
  | {
      readonly kind: 'not-sent';
      readonly subject: SubjectView;
      readonly facts: FactsView;
      readonly why: 'offline' | 'token-unusable' | 'signed-out';
    }
  /** Whole answer and the pool no longer knows the account; nothing is left here. */
  | { readonly kind: 'deleted'; readonly subject: SubjectView; readonly facts: FactsView }
  /** Deleted and checked, and something could not be removed from this computer. */
  | {
      readonly kind: 'clean-up-left';
      readonly subject: SubjectView;
      readonly facts: FactsView;
      readonly leftovers: readonly Leftover[];
    }
  /** The account did not exist any more when the request arrived: not by this request. */
  | { readonly kind: 'already-gone'; readonly subject: SubjectView; readonly facts: FactsView }
  /** The account is there, seen twice at least 30 s apart after the request was over. */
  | { readonly kind: 'still-there'; readonly subject: SubjectView; readonly facts: FactsView }
  /**
   * Nobody knows yet. The pool is asked again at `nextCheckAtMs`; null: it cannot tell with
   * the sign-in in hand, so the person has to sign in to see.
   */
  | {
      readonly kind: 'unknown';
      readonly subject: SubjectView;
      readonly facts: FactsView;
      readonly nextCheckAtMs: number | null;
      /** Whether the account was seen once since; a second look 30 s later decides. */
      readonly seenOnce: boolean;
    };

export type BeginOutcome =
  | { readonly kind: 'begun' }
  | { readonly kind: 'no-such-session' }
  /** Another deletion is open; one at a time. */
  | { readonly kind: 'busy' };

/** The step asked for is not the one the deletion is at. */
export interface NotNow {
  readonly kind: 'not-now';
}

export type ProceedOutcome = { readonly kind: 'proceeded' } | NotNow;

export type ProveOutcome =
  | { readonly kind: 'proved' }
  /** The password is right, but it opened another account than the one on screen. */
  | { readonly kind: 'other-account' }
  /** The pool wants a further step that Signet cannot take yet. */
  | { readonly kind: 'challenge'; readonly challenge: string }
  | NotNow
  | PoolError;

export interface TypedNames {
  readonly accountName: string;
  readonly poolName: string;
}

export type AskOutcome =
  /**
   * The person said yes in the native dialog. `permission` is good once, for this account
   * in this pool, until `expiresAtMs` (120 s).
   */
  | { readonly kind: 'granted'; readonly permission: string; readonly expiresAtMs: number }
  /** The person said no, or closed the dialog. Nothing was sent. */
  | { readonly kind: 'declined' }
  /** What was typed is not what is on screen. */
  | { readonly kind: 'mismatch'; readonly fields: readonly (keyof TypedNames)[] }
  | NotNow;

export type DeleteOutcome =
  /** The one request is on its way; what becomes of it comes as `deletion.changed`. */
  | { readonly kind: 'started' }
  /** Not minted by main, used before, too old, or for another account. Nothing was sent. */
  | { readonly kind: 'no-permission' }
  | NotNow;

export type LeaveOutcome =
  | { readonly kind: 'left' }
  /** The request may be on the wire, or its outcome is open: there is nothing to cancel. */
  | { readonly kind: 'too-late' };
