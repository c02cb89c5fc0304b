import { describe, expect, it } from 'vitest';
import { Desk } from '../../../renderer/desk.svelte.ts';
import { entriesOf, matching, type Entry } from '../../../renderer/palette/entries.ts';
import { Palette } from '../../../renderer/palette/palette.svelte.ts';
import { words } from '../../../words/catalogue.ts';
import { guest, owner, people, practice } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const entry = (
  label: string,
  reason: string | null = null,
  run = (): void => undefined,
): Entry => ({
  id: label,
  label,
  keys: [],
  reason,
  run,
});
const labels = (entries: readonly Entry[]) => entries.map(({ label }) => label);

describe('the list of commands', () => {
  it('has every act, everybody who is signed in and every pool', () => {
    const main = new StandInBridge();
    const desk = new Desk(main.bridge);
    desk.listen();
    main.tell('session.changed', people(owner, guest));
    main.tell('profiles.changed', [practice]);
    const entries = entriesOf(desk, false);
    expect(labels(entries)).toEqual(
      expect.arrayContaining([
        words.palette.acts['delete-account'],
        'Switch to guest@example.com in Practice',
        'Sign in to Practice',
      ]),
    );
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.find(({ id }) => id === 'person s1')?.reason).not.toBeNull();
    expect(entries.find(({ id }) => id === 'tokens')?.keys).toEqual(['Ctrl', '3']);
    expect(entries.find(({ id }) => id === 'delete-account')?.keys).toEqual([]);
  });

  it.each([
    ['', ['Go to Tokens', 'Sign out…', 'Öffne die Wege']],
    ['tok', ['Go to Tokens']],
    ['GO tok', ['Go to Tokens']],
    ['tok go', ['Go to Tokens']],
    ['offne', ['Öffne die Wege']],
    ['o', ['Öffne die Wege', 'Go to Tokens', 'Sign out…']],
    ['xyz', []],
    ['.*', []],
  ])('finds by what was typed: "%s"', (typed, found) => {
    const entries = ['Go to Tokens', 'Sign out…', 'Öffne die Wege'].map((label) => entry(label));
    expect(labels(matching(entries, typed))).toEqual(found);
  });

  it('goes round with the arrows and begins anew when something is typed', () => {
    const palette = new Palette(
      () => ['a1', 'a2', 'a3'].map((label) => entry(label)),
      () => undefined,
    );
    expect(palette.active?.label).toBe('a1');
    palette.press('ArrowUp');
    expect(palette.active?.label).toBe('a3');
    palette.press('ArrowDown');
    palette.press('ArrowDown');
    expect(palette.active?.label).toBe('a2');
    expect(palette.press('a')).toBe(false);
    palette.type('a');
    expect(palette.active?.label).toBe('a1');
    palette.type('nothing');
    expect(palette.active).toBeNull();
    expect(palette.press('ArrowDown')).toBe(false);
  });

  it('closes before it does what was chosen, and stays where that cannot be', () => {
    const done: string[] = [];
    const palette = new Palette(
      () => [entry('act', null, () => done.push('done')), entry('shut', 'Sign in first.')],
      () => done.push('closed'),
    );
    palette.choose(palette.found[1] ?? null);
    palette.choose(null);
    expect(done).toEqual([]);
    palette.choose(palette.active);
    expect(done).toEqual(['closed', 'done']);
  });
});
