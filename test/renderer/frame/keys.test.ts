import { describe, expect, it } from 'vitest';
import { actFor, printed, type Pressed } from '../../../renderer/frame/keys.ts';
import { acceleratorOf, shortcuts } from '../../../words/shortcuts.ts';

const pressed = (key: string, code: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});
const ctrl = { ctrlKey: true };
const command = { metaKey: true };

describe('the keys pressed', () => {
  it.each([
    ['Ctrl and K', pressed('k', 'KeyK', ctrl), false, 'palette'],
    ['Ctrl and K with Caps Lock', pressed('K', 'KeyK', ctrl), false, 'palette'],
    ['Command and K on a Mac', pressed('k', 'KeyK', command), true, 'palette'],
    ['Ctrl and K on a Mac', pressed('k', 'KeyK', ctrl), true, null],
    ['K where it is printed elsewhere', pressed('k', 'KeyV', ctrl), false, 'palette'],
    ['the key of K on an Arabic keyboard', pressed('ن', 'KeyK', ctrl), false, 'palette'],
    ['the key of 2 where it needs Shift for the digit', pressed('é', 'Digit2', ctrl), false, 'ways'],
    ['Ctrl, Shift and A', pressed('A', 'KeyA', { ...ctrl, shiftKey: true }), false, 'switcher'],
    ['Ctrl and A, which selects all', pressed('a', 'KeyA', ctrl), false, null],
    ['Ctrl, Alt and K', pressed('k', 'KeyK', { ...ctrl, altKey: true }), false, null],
    ['K alone', pressed('k', 'KeyK'), false, null],
    ['F1', pressed('F1', 'F1'), false, 'cheat-sheet'],
    ['?', pressed('?', 'Slash', { shiftKey: true }), false, 'cheat-sheet'],
    ['Delete', pressed('Delete', 'Delete', ctrl), false, null],
  ] as const)('mean their act: %s', (_what, keys, mac, act) => {
    expect(actFor(keys, false, mac)).toBe(act);
  });

  it('mean letters where somebody is typing', () => {
    expect(actFor(pressed('?', 'Slash', { shiftKey: true }), true, false)).toBeNull();
    expect(actFor(pressed('k', 'KeyK', ctrl), true, false)).toBe('palette');
  });
});

describe('the table of keys', () => {
  it('gives no key to what takes something away', () => {
    expect(shortcuts.has('delete-account')).toBe(false);
    expect(shortcuts.has('sign-out')).toBe(false);
  });

  it('gives each key to one act', () => {
    const keys = [...shortcuts.keys()].map(acceleratorOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is written as each place writes it', () => {
    const keys = { key: 'A', mod: true, shift: true };
    expect(acceleratorOf('switcher')).toBe('CmdOrCtrl+Shift+A');
    expect(acceleratorOf('sign-out')).toBeUndefined();
    expect(printed(keys, false)).toEqual(['Ctrl', 'Shift', 'A']);
    expect(printed(keys, true)).toEqual(['⌘', '⇧', 'A']);
  });
});
