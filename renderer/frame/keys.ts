import { shortcuts, type Act, type Shortcut } from '../../words/shortcuts.ts';

/** As much of a key event as a shortcut is told by. */
export type Pressed = Pick<
  KeyboardEvent,
  'altKey' | 'code' | 'ctrlKey' | 'key' | 'metaKey' | 'shiftKey'
>;

export const isMac = (): boolean => navigator.userAgent.includes('Macintosh');

/**
 * The key by the name the table uses. Digits go by where they are, since some keyboards want
 * Shift for them; letters by what is printed, and by place where that is no Latin letter.
 */
function nameOf({ key, code }: Pressed): string {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return /^Key([A-Z])$/.exec(code)?.[1] ?? key;
}

function meets(pressed: Pressed, { key, mod, shift }: Shortcut, mac: boolean): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey } = pressed;
  const modHeld = mac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  const noneHeld = !metaKey && !ctrlKey;
  return !altKey && (mod ? modHeld : noneHeld) && shift === shiftKey && nameOf(pressed) === key;
}

/** The act these keys stand for; null for all others. A `?` counts where nothing is typed. */
export function actFor(pressed: Pressed, typing: boolean, mac: boolean): Act | null {
  if (pressed.key === '?' && !typing && !pressed.ctrlKey && !pressed.metaKey) return 'cheat-sheet';
  for (const [act, shortcut] of shortcuts) if (meets(pressed, shortcut, mac)) return act;
  return null;
}

/** Whether what has the focus takes letters. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** The keys as they are printed, in the order they are pressed. */
export function printed({ key, mod, shift }: Shortcut, mac: boolean): readonly string[] {
  return [...(mod ? [mac ? '⌘' : 'Ctrl'] : []), ...(shift ? [mac ? '⇧' : 'Shift'] : []), key];
}

/** The keys of an act as they are printed; none where it has none. */
export function printedFor(act: Act, mac: boolean): readonly string[] {
  const shortcut = shortcuts.get(act);
  return shortcut === undefined ? [] : printed(shortcut, mac);
}
