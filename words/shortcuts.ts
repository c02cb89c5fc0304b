/**
 * Which keys mean which act: the same in every language. Beside the words, because the page
 * acts by it and shows it, the native menus show it too, and neither may import the other.
 */

/** The acts that have a name in the menus and in the list of commands. */
export type Act =
  | 'account'
  | 'add-pool'
  | 'cheat-sheet'
  | 'delete-account'
  | 'palette'
  | 'post-office'
  | 'read-again'
  | 'sign-in-else'
  | 'sign-out'
  | 'switcher'
  | 'token-sign-in'
  | 'tokens'
  | 'ways';

export interface Shortcut {
  /** A letter in upper case, a digit or `F1`. */
  readonly key: string;
  /** With Ctrl, or Command on a Mac. */
  readonly mod: boolean;
  readonly shift: boolean;
}

const plain = (key: string): Shortcut => ({ key, mod: false, shift: false });
const mod = (key: string): Shortcut => ({ key, mod: true, shift: false });
const modShift = (key: string): Shortcut => ({ key, mod: true, shift: true });

/**
 * What takes something away has no key: it is chosen by name, and asks. In the order in which
 * they are listed.
 */
export const shortcuts: ReadonlyMap<Act, Shortcut> = new Map<Act, Shortcut>([
  ['palette', mod('K')],
  ['cheat-sheet', plain('F1')],
  ['account', mod('1')],
  ['ways', mod('2')],
  ['tokens', mod('3')],
  ['post-office', mod('4')],
  ['switcher', modShift('A')],
  ['sign-in-else', mod('N')],
  ['read-again', mod('R')],
]);

/** As Electron's menus write it. */
export const acceleratorOf = (act: Act): string | undefined => {
  const shortcut = shortcuts.get(act);
  if (shortcut === undefined) return undefined;
  const { key, mod, shift } = shortcut;
  return [...(mod ? ['CmdOrCtrl'] : []), ...(shift ? ['Shift'] : []), key].join('+');
};
