import type { MenuCommand } from '../../main/contract/preferences.ts';
import { words } from '../../words/catalogue.ts';
import type { Act } from '../../words/shortcuts.ts';
import { assertNever } from '../assert-never.ts';
import type { Desk } from '../desk.svelte.ts';
import { isInside } from '../place.ts';
import { isPracticeId } from '../practice/practice-pool.svelte.ts';

/** Why an act cannot be had now. */
export type NotNow = keyof typeof words.palette.notNow;

/** Fails to compile when the menus of main and the table of keys name different acts. */
const everyAct: Readonly<Record<MenuCommand, Act>> & Readonly<Record<Act, MenuCommand>> = {
  palette: 'palette',
  'cheat-sheet': 'cheat-sheet',
  account: 'account',
  ways: 'ways',
  tokens: 'tokens',
  'post-office': 'post-office',
  switcher: 'switcher',
  'sign-in-else': 'sign-in-else',
  'token-sign-in': 'token-sign-in',
  'add-pool': 'add-pool',
  'read-again': 'read-again',
  'sign-out': 'sign-out',
  'delete-account': 'delete-account',
};

/** In the order in which they are listed. */
export const acts: readonly Act[] = Object.values(everyAct);

/** How what is in front is read again, where it can be. */
function readAgainOf({ place, account, rereading }: Desk): (() => void) | null {
  if (rereading !== null) return rereading;
  return account !== null && place.kind === 'account' ? () => void account.read() : null;
}

/** Whether a person who is signed in is in front, or what is said instead. */
const ofPerson = ({ front, account }: Desk): NotNow | null =>
  front === null || account === null || account.ending !== null ? 'nobody-signed-in' : null;

/** Why this act cannot be had now; null when it can. */
export function notNow(desk: Desk, act: Act): NotNow | null {
  if (act === 'palette' || act === 'cheat-sheet') return null;
  // Its page asks whether it may be left, by its own buttons.
  if (desk.place.kind === 'deletion') return 'deletion-open';
  switch (act) {
    case 'sign-in-else':
    case 'token-sign-in':
    case 'add-pool':
      return null;
    case 'post-office':
      return (
        ofPerson(desk) ?? (isPracticeId(desk.front?.profileId ?? '') ? null : 'no-post-office')
      );
    case 'read-again':
      return ofPerson(desk) ?? (readAgainOf(desk) === null ? 'nothing-to-read' : null);
    case 'account':
    case 'ways':
    case 'tokens':
    case 'switcher':
    case 'sign-out':
    case 'delete-account':
      return ofPerson(desk);
    default:
      return assertNever(act);
  }
}

/** Opens the list of people; from outside the account, on the way through it. */
function openSwitcher(desk: Desk): void {
  if (!isInside(desk.place.kind)) desk.goHome();
  // The list is there once the page with the sidebar is.
  setTimeout(() => desk.openSwitcher?.(), 0);
}

function carryOut(desk: Desk, act: Act): void {
  switch (act) {
    case 'palette':
    case 'cheat-sheet':
      desk.overlay = desk.overlay === act ? null : act;
      return;
    case 'sign-out':
      desk.overlay = act;
      return;
    case 'account':
    case 'ways':
    case 'tokens':
    case 'post-office':
    case 'token-sign-in':
    case 'add-pool':
      desk.goTo({ kind: act });
      return;
    case 'sign-in-else':
      desk.goTo({ kind: 'welcome' });
      return;
    case 'switcher':
      openSwitcher(desk);
      return;
    case 'read-again':
      readAgainOf(desk)?.();
      return;
    case 'delete-account':
      if (desk.front !== null) void desk.beginDeletion(desk.front.sessionId);
      return;
    default:
      assertNever(act);
  }
}

/** Does what was chosen by a key, in a menu or by name; where that cannot be, says why. */
export function perform(desk: Desk, act: Act): void {
  const reason = notNow(desk, act);
  if (reason === null) carryOut(desk, act);
  else desk.toasts.say(words.palette.notNow[reason]);
}
