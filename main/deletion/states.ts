/** The states of a deletion and the events that move it. `machine.ts` says how. */
import type { DeleteAnswer } from '../cognito/delete-user.ts';
import type {
  CheckView,
  ConsequenceView,
  FactsView,
  Leftover,
  SubjectView,
} from '../contract/deletion.ts';
import type { PoolErrorKind, ServiceWords } from '../contract/pool-error.ts';

/** What every state has once the person said yes to the last question. */
export interface Underway {
  readonly subject: SubjectView;
  readonly facts: FactsView;
}

/** What the looks at the account have shown so far, after the request was over. */
export interface Looks {
  /** When the account was first seen since; null until then. */
  readonly seenAtMs: number | null;
  /** How many looks in a row got no answer. */
  readonly unanswered: number;
}

export type NotSentReason = 'offline' | 'token-unusable' | 'signed-out';

export type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'examining'; readonly subject: SubjectView }
  | {
      readonly kind: 'preflight';
      readonly subject: SubjectView;
      readonly checks: readonly CheckView[];
      readonly consequences: readonly ConsequenceView[];
    }
  | { readonly kind: 'proving'; readonly subject: SubjectView }
  | { readonly kind: 'confirming'; readonly subject: SubjectView; readonly asking: boolean }
  | (Underway & { readonly kind: 'sending' })
  | (Underway & Looks & { readonly kind: 'checking' })
  | (Underway & Looks & { readonly kind: 'waiting'; readonly nextCheckAtMs: number | null })
  | (Underway & { readonly kind: 'wiping'; readonly outcome: 'deleted' | 'already-gone' })
  | (Underway & {
      readonly kind: 'refused';
      readonly error: PoolErrorKind;
      readonly said: ServiceWords | null;
    })
  | (Underway & { readonly kind: 'not-sent'; readonly why: NotSentReason })
  | (Underway & { readonly kind: 'deleted' | 'already-gone' | 'still-there' })
  | (Underway & { readonly kind: 'clean-up-left'; readonly leftovers: readonly Leftover[] });

/** What a look at the account showed. */
export type Look =
  /** `UserNotFoundException`: the pool does not know the account any more. */
  | 'gone'
  /** The pool answered with this very account. */
  | 'there'
  /** The pool refuses this sign-in without saying whether the account exists. */
  | 'cannot-tell'
  | 'no-answer';

export type Event =
  | { readonly kind: 'begin'; readonly subject: SubjectView }
  | {
      readonly kind: 'examined';
      readonly subject: SubjectView;
      readonly checks: readonly CheckView[];
      readonly consequences: readonly ConsequenceView[];
    }
  /** `fresh`: the last proof of identity is at most five minutes old. */
  | { readonly kind: 'proceed'; readonly fresh: boolean }
  | { readonly kind: 'proved' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'ask' }
  /** The dialog was closed, with or without a yes. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'send'; readonly facts: FactsView }
  /** The token was found good; the request is made now. */
  | { readonly kind: 'sent'; readonly atMs: number }
  | { readonly kind: 'unsent'; readonly why: NotSentReason }
  | { readonly kind: 'answered'; readonly answer: DeleteAnswer; readonly atMs: number }
  | { readonly kind: 'check' }
  | { readonly kind: 'looked'; readonly look: Look; readonly atMs: number }
  | { readonly kind: 'wiped'; readonly leftovers: readonly Leftover[] }
  | { readonly kind: 'leave' };
