import type { Outcome } from '../delete-account/stage.ts';
import { assertNever } from '../assert-never.ts';
import { deleteErrorWords } from './error-words.ts';

/** What a person can do after an outcome. */
export type Next =
  /** It is over: back to the beginning. */
  | 'done'
  | 'account'
  /** To the account, or through the steps once more: offered, never started. */
  | 'account-or-again'
  /** It was a rehearsal: back to the account it stood in for. */
  | 'real-account'
  /** The sign-in is no longer there, or no longer good. */
  | 'sign-in'
  /** Only a sign-in can tell. */
  | 'sign-in-to-see'
  /** Nothing but waiting: there is never a second request. */
  | 'wait';

/** `signedIn` is whether the person is still signed in on this computer. */
export function nextOf(view: Outcome, signedIn: boolean): Next {
  if (view.kind === 'unknown') return view.nextCheckAtMs === null ? 'sign-in-to-see' : 'wait';
  if (view.subject.rehearsal !== null) return 'real-account';
  switch (view.kind) {
    case 'deleted':
    case 'clean-up-left':
    case 'already-gone':
      return 'done';
    case 'refused':
      if (!signedIn) return 'sign-in';
      return deleteErrorWords(view.cause).waitSeconds === null ? 'account' : 'account-or-again';
    case 'not-sent':
      if (!signedIn) return 'sign-in';
      return view.why === 'token-unusable' || view.why === 'signed-out'
        ? 'account'
        : 'account-or-again';
    case 'still-there':
      return signedIn ? 'account-or-again' : 'sign-in';
    default:
      return assertNever(view);
  }
}

/** Whether main closes it when it is left; else the page only goes elsewhere. */
export const isClosedByLeaving = (view: Outcome): boolean =>
  view.kind !== 'unknown' && view.kind !== 'clean-up-left';

/** Whether the account is gone, so that what outlives it can be dealt with. */
export const isGone = ({ kind }: Outcome): boolean =>
  kind === 'deleted' || kind === 'clean-up-left' || kind === 'already-gone';
