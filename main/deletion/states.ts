/** The states of a deletion and the events that move it. `machine.ts` says how. */
import type { DeleteAnswer } from '../cognito/delete-answer.ts';
import type { CleanUpItem } from '../contract/clean-up.ts';
import type { RefusalCause } from '../contract/delete-error.ts';
import type {
  CheckView,
  ConsequenceView,
  FactsView,
  Leftover,
  LookView,
  NotSentReason,
  ProofView,
  SubjectView,
  UnderwayView,
} from '../contract/deletion.ts';
import type { WriteFault } from '../contract/document.ts';
import type { ServiceWords } from '../contract/pool-error.ts';

/** What every state has once the person said yes to the last question. */
export type Underway = UnderwayView;

/** What every state has once the account was looked into. */
export interface Examined {
  readonly subject: SubjectView;
  readonly cleanUp: readonly CleanUpItem[];
}

/** What every state has once the person has shown who they are. */
export interface Proved extends Examined {
  readonly proof: ProofView;
  readonly othersEndedAtMs: number | null;
}

/** What the looks at the account have shown so far, in this run of the app. */
export interface Looks {
  /** When the account was first seen since; null until then. */
  readonly seen: Sighting | null;
  /** How many looks in a row got no answer. */
  readonly unanswered: number;
}

export interface Sighting {
  readonly atMs: number;
  /** By a clock that nobody can set, and that counts the seconds between two sightings. */
  readonly uptimeMs: number;
}

/** Which of the two ways an account can be gone. */
export type GoneHow = 'deleted' | 'already-gone';

export type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'examining'; readonly subject: SubjectView }
  | (Examined & {
      readonly kind: 'preflight';
      readonly checks: readonly CheckView[];
      readonly consequences: readonly ConsequenceView[];
    })
  | (Examined & { readonly kind: 'proving' })
  | (Proved & { readonly kind: 'confirming' | 'asking' })
  /** The journal is being written. */
  | (Underway & { readonly kind: 'journaling' })
  /** The journal is durable; the token to send is being taken. */
  | (Underway & { readonly kind: 'journaled' })
  | (Underway & { readonly kind: 'sending' })
  | (Underway & Looks & { readonly kind: 'checking' })
  /** The pool does not answer with the sign-in in hand, or there is none. */
  | (Underway & Looks & { readonly kind: 'cannot-tell' })
  | (Underway & Looks & { readonly kind: 'waiting'; readonly nextCheckAtMs: number })
  | (Underway & { readonly kind: 'wiping'; readonly outcome: GoneHow })
  | (Underway & {
      readonly kind: 'refused';
      readonly cause: RefusalCause;
      readonly said: ServiceWords;
    })
  | (Underway & {
      readonly kind: 'not-sent';
      readonly why: NotSentReason;
      readonly fault: WriteFault | null;
    })
  | (Underway & { readonly kind: GoneHow | 'still-there' })
  | (Underway & {
      readonly kind: 'clean-up-left';
      readonly outcome: GoneHow;
      readonly leftovers: readonly Leftover[];
    });

/** What a look at the account showed. */
export type Look = LookView['found'];

export type Event =
  | { readonly kind: 'begin'; readonly subject: SubjectView }
  | (Examined & {
      readonly kind: 'examined';
      readonly checks: readonly CheckView[];
      readonly consequences: readonly ConsequenceView[];
    })
  /** `proof`: the sign-in is proof enough; null: the password is wanted. */
  | { readonly kind: 'proceed'; readonly proof: ProofView | null }
  | {
      readonly kind: 'proved';
      readonly proof: ProofView;
      readonly othersEndedAtMs: number | null;
    }
  /** The proof has become too old. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'ask' }
  /** The dialog was closed, with or without a yes. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'send'; readonly facts: FactsView }
  | { readonly kind: 'journaled' }
  /** The token was found good; the request is made now. */
  | { readonly kind: 'sent'; readonly atMs: number }
  | {
      readonly kind: 'unsent';
      readonly why: NotSentReason;
      readonly fault: WriteFault | null;
    }
  | { readonly kind: 'answered'; readonly answer: DeleteAnswer; readonly atMs: number }
  | { readonly kind: 'check' }
  | { readonly kind: 'looked'; readonly look: Look; readonly at: Sighting }
  /** There is a fresh sign-in to the account in question. */
  | { readonly kind: 'signed-in'; readonly sessionId: string; readonly profileId: string }
  | { readonly kind: 'wiped'; readonly leftovers: readonly Leftover[] }
  | { readonly kind: 'wipe-again' }
  /** Found in the journal at the start: the truth is not known yet. */
  | { readonly kind: 'resume'; readonly underway: Underway }
  /** Found in the journal at the start: the truth is known, the wipe was not finished. */
  | { readonly kind: 'resume-wipe'; readonly underway: Underway; readonly outcome: GoneHow }
  | { readonly kind: 'stop-looking' }
  | { readonly kind: 'leave' };
