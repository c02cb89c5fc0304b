/**
 * The deletion as the page sees it. Main owns the state and tells every change; the page
 * draws it. The states are those of the machine in `main/deletion/`.
 */
import type { CleanUpItem } from './clean-up.ts';
import type { RefusalCause, UnclearCause } from './delete-error.ts';
import type { SaveOutcome, WriteFault } from './document.ts';
import type { PoolError, PoolErrorKind, ServiceWords } from './pool-error.ts';
import type { SecondFactor, SignInStep, SignInWay, StepAnswer } from './sign-in.ts';

/** The real account that a practice account stands in for. */
export interface RehearsalView {
  readonly ofSessionId: string;
  readonly ofAccountName: string;
  readonly ofPoolName: string;
}

/** Whose deletion this is: fixed at the beginning, checked again when the request is made. */
export interface SubjectView {
  readonly sessionId: string;
  readonly profileId: string;
  readonly accountName: string;
  readonly username: string;
  readonly sub: string;
  readonly poolName: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly practice: boolean;
  /** Null unless this is a rehearsal. */
  readonly rehearsal: RehearsalView | null;
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

/** How the person showed who they are, the last time before the request. */
export interface ProofView {
  /** `sign-in`: the sign-in itself was fresh. Else it was given once more, and this is how. */
  readonly how: 'sign-in' | 'password' | 'email-code' | 'sms-code' | 'passkey' | 'custom';
  /** The second factor that came with it; null for none, and for a sign-in that was fresh. */
  readonly secondFactor: SecondFactor | 'device' | null;
  readonly atMs: number;
}

/** What the one request was answered with. */
export type AnswerView =
  /** 200, a request id, and an empty body or an empty object. */
  | { readonly kind: 'accepted' }
  /** A refusal by a name that DeleteUser can have: nothing was done. */
  | { readonly kind: 'refused'; readonly cause: RefusalCause; readonly said: ServiceWords }
  /** `UserNotFoundException`: there was no account to delete any more. */
  | { readonly kind: 'gone'; readonly said: ServiceWords }
  /** Anything that proves nothing either way; `said` is null when nothing readable came. */
  | { readonly kind: 'unclear'; readonly cause: UnclearCause; readonly said: ServiceWords | null };

/** What one look at the account showed, after the request was over. */
export interface LookView {
  readonly atMs: number;
  readonly found:
    /** `UserNotFoundException`: the pool does not know the account any more. */
    | 'gone'
    /** The pool answered with this very account. */
    | 'there'
    /** The pool refuses this sign-in without saying whether the account exists. */
    | 'cannot-tell'
    | 'no-answer';
}

/** What was sent and answered, as far as it is known. Milliseconds since 1970. */
export interface FactsView {
  /** Names this deletion in the journal and on the receipt; a UUID. */
  readonly operationId: string;
  readonly proof: ProofView;
  /** When the other sign-ins of the account were ended before; null when they were not. */
  readonly othersEndedAtMs: number | null;
  /** When the person said yes to the last question. */
  readonly askedAtMs: number;
  readonly sentAtMs: number | null;
  readonly answeredAtMs: number | null;
  /** Null until an answer came, or until it was clear that none will. */
  readonly answer: AnswerView | null;
  /** `Date` of the answer: the time by the pool's clock, as it wrote it. */
  readonly poolDate: string | null;
  readonly requestId: string | null;
  /** When the pool was last asked whether the account is there, and answered. */
  readonly checkedAtMs: number | null;
  /** The looks at the account since, the last twenty, in order. */
  readonly looks: readonly LookView[];
  /** When this was picked up again after Signet had been closed; null when it never was. */
  readonly resumedAtMs: number | null;
  /** The latest end of an access or ID token of this sign-in. */
  readonly tokensEndAtMs: number;
}

/** What could not be removed from this computer. */
export type Leftover =
  | 'stored-sign-in'
  /** Signet's own note of this deletion. */
  | 'journal';

/** Why nothing was sent. */
export type NotSentReason =
  /** The pool's name could not be looked up. */
  | 'name-unknown'
  /** No connection to the pool could be made. */
  | 'no-connection'
  /** Whatever answers there could not show that it is the pool: its certificate is not good. */
  | 'untrusted'
  /** The note that must be on disk before anything is sent could not be written. */
  | 'no-journal'
  /** The sign-in could not be renewed, or belongs to another account or pool. */
  | 'token-unusable'
  | 'signed-out';

/** What every state has once the person said yes to the last question. */
export interface UnderwayView {
  readonly subject: SubjectView;
  readonly facts: FactsView;
  /** What outlives the account, should it be gone. */
  readonly cleanUp: readonly CleanUpItem[];
}

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
  /** A proof of identity is wanted: the sign-in is older than five minutes, or others are to be ended. */
  | {
      readonly kind: 'proving';
      readonly subject: SubjectView;
      /** The practice password of a rehearsal, which nobody can know; else null. */
      readonly passwordHint: string | null;
    }
  /** The account's and the pool's name are to be typed, then comes the last question. */
  | { readonly kind: 'confirming'; readonly subject: SubjectView }
  /** The last question is on screen, in a native dialog. */
  | { readonly kind: 'asking'; readonly subject: SubjectView }
  /** The person said yes; the journal is being written. Nothing has left yet. */
  | (UnderwayView & { readonly kind: 'preparing' })
  | (UnderwayView & { readonly kind: 'sending' })
  /** An answer came, or none; the pool is being asked whether the account is still there. */
  | (UnderwayView & { readonly kind: 'checking' })
  /** The account is gone; what is left of it on this computer is being removed. */
  | (UnderwayView & { readonly kind: 'wiping' })
  /** The pool said no, on the only attempt. The account was not deleted. */
  | (UnderwayView & {
      readonly kind: 'refused';
      readonly cause: RefusalCause;
      readonly said: ServiceWords;
    })
  /** No byte of the request can have left this computer. The account was not touched. */
  | (UnderwayView & {
      readonly kind: 'not-sent';
      readonly why: NotSentReason;
      /** Why the journal could not be written, for `no-journal`. */
      readonly fault: WriteFault | null;
    })
  /** The pool no longer knows the account, by a look after the request; nothing is left here. */
  | (UnderwayView & { readonly kind: 'deleted' })
  /** Gone and checked, and something could not be removed from this computer. */
  | (UnderwayView & {
      readonly kind: 'clean-up-left';
      readonly outcome: 'deleted' | 'already-gone';
      readonly leftovers: readonly Leftover[];
    })
  /** The account did not exist any more when the request arrived: not by this request. */
  | (UnderwayView & { readonly kind: 'already-gone' })
  /** The account is there, seen twice at least 30 s apart after the request was over. */
  | (UnderwayView & { readonly kind: 'still-there' })
  /**
   * Nobody knows yet. The pool is asked again at `nextCheckAtMs`; null: it cannot tell with
   * the sign-in in hand, so the person has to sign in to see.
   */
  | (UnderwayView & {
      readonly kind: 'unknown';
      readonly nextCheckAtMs: number | null;
      /** When the account was seen once since; a second look 30 s later decides. */
      readonly seenAtMs: number | null;
    });

export type BeginOutcome =
  | { readonly kind: 'begun' }
  | { readonly kind: 'no-such-session' }
  /** Another deletion is open; one at a time, and what became of it is found out first. */
  | { readonly kind: 'busy' };

/** The step asked for is not the one the deletion is at. */
export interface NotNow {
  readonly kind: 'not-now';
}

export type ProceedOutcome = { readonly kind: 'proceeded' } | NotNow;

/** Whether the other sign-ins of the account are to be ended first. */
export interface OtherSignIns {
  readonly endOthers: boolean;
}

/** A proof of identity, begun: a sign-in to the account on screen. */
export interface Prove extends OtherSignIns {
  readonly way: SignInWay;
  /** Needed for `password`; for `custom` as the pool wants it; else null. */
  readonly password: string | null;
}

export interface ProveStepAnswer extends OtherSignIns {
  readonly attemptId: string;
  readonly answer: StepAnswer;
}

/** The pool asks for something more; the proof goes on with the answer to it. */
export interface ProveStep extends SignInStep {
  /**
   * When every sign-in of the account was ended; null while none was. Where it is there, the
   * proof was good, and this is the sign-in that follows, since the pool ended that one too.
   */
  readonly othersEndedAtMs: number | null;
}

export type ProveOutcome =
  | { readonly kind: 'proved' }
  /** The proof is good, and the pool did not end the other sign-ins: they are as they were. */
  | (Omit<PoolError, 'kind'> & { readonly kind: 'others-stay' })
  /**
   * Every sign-in was ended, this one too, and the new one that was to follow failed. The
   * account is as it was; the person has to sign in again.
   */
  | { readonly kind: 'signed-out' }
  /** The proof is good, but it opened another account than the one on screen. */
  | { readonly kind: 'other-account' }
  | ProveStep
  /** The conversation is over or was never known: it has to begin again. */
  | { readonly kind: 'no-such-attempt' }
  /** This kind of answer does not fit the step. Nothing was sent. */
  | { readonly kind: 'wrong-answer' }
  /**
   * This person signed in by the browser or with a token, which cannot be repeated here: a
   * fresh sign-in of that kind is the proof.
   */
  | { readonly kind: 'other-proof'; readonly how: 'browser' | 'token' }
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

export type SaveReceiptOutcome =
  | SaveOutcome
  /** There is no settled outcome to write a receipt of. */
  | NotNow;
