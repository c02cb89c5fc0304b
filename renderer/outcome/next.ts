import type { Outcome } from '../delete-account/stage.ts';
import { assertNever } from '../assert-never.ts';

/** What a person can do after an outcome. */
export type Next =
  /** It is over: back to the beginning. */
  | 'done'
  | 'account'
  /** To the account, or through the steps once more: offered, never started. */
  | 'account-or-again'
  /** The sign-in is no longer there, or no longer good. */
  | 'sign-in'
  /** Only a sign-in can tell. */
  | 'sign-in-to-see'
  /** Nothing but waiting: there is never a second request. */
  | 'wait';

/** `signedIn` is whether the person is still signed in on this computer. */
export function nextOf(view: Outcome, signedIn: boolean): Next {
  switch (view.kind) {
    case 'deleted':
    case 'clean-up-left':
    case 'already-gone':
      return 'done';
    case 'refused':
      return signedIn ? 'account' : 'sign-in';
    case 'not-sent':
      if (!signedIn) return 'sign-in';
      return view.why === 'offline' ? 'account-or-again' : 'account';
    case 'still-there':
      return signedIn ? 'account-or-again' : 'sign-in';
    case 'unknown':
      return view.nextCheckAtMs === null ? 'sign-in-to-see' : 'wait';
    default:
      return assertNever(view);
  }
}
