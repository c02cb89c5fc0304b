import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language, PreferencesView } from '../../../main/contract/preferences.ts';
import { languageFor } from '../../../main/preferences/language.ts';
import { preferencesFile } from '../../../main/preferences/preferences-file.ts';
import { Preferences } from '../../../main/preferences/preferences.ts';
import { noPreferences } from '../../../main/preferences/stored-preferences.ts';
import { placeOn } from '../../../main/preferences/window-place.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signet-preferences-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const place = (x: number) => ({
  bounds: { x, y: 30, width: 980, height: 690 },
  maximized: false,
  zoom: 1.2,
});
const path = (): string => join(folder, 'preferences.json');

/** Preferences on this folder, a clock moved by hand, and what they said. */
const opened = (spoken: readonly Language[] = ['en', 'de', 'ar'], system: readonly string[] = []) => {
  const said: (string | PreferencesView)[] = [];
  const due: (() => void)[] = [];
  const preferences = new Preferences({
    file: preferencesFile(folder, () => said.push('set aside')),
    systemLanguages: () => system,
    spoken,
    speak: async (language) => void said.push(`speaks ${language}`),
    onChange: (view) => said.push(view),
    schedule: (_delayMs, work) => {
      due.push(work);
      return () => due.splice(due.indexOf(work), 1);
    },
  });
  return { preferences, said, due };
};

describe('the language', () => {
  it.each<[Language | null, readonly string[], readonly Language[], Language]>([
    [null, [], ['en', 'de'], 'en'],
    [null, ['de-AT', 'en-GB'], ['en', 'de'], 'de'],
    [null, ['fr-FR', 'ar-EG', 'de'], ['en', 'de', 'ar'], 'ar'],
    [null, ['DE_de'], ['en', 'de'], 'de'],
    [null, ['den-US', 'xx'], ['en', 'de'], 'en'],
    ['de', ['ja'], ['en', 'de', 'ja'], 'de'],
    ['es', ['ja'], ['en', 'ja'], 'ja'],
  ])('chosen %s, system %j, spoken %j: %s', (chosen, system, spoken, language) => {
    expect(languageFor(chosen, system, spoken)).toBe(language);
  });

  it('is spoken before anybody is told, and kept for the next start', async () => {
    const { preferences, said } = opened();
    const view = await preferences.setLanguage({ language: 'ar' });
    expect(view).toEqual({ language: 'ar', chosen: 'ar' });
    expect(said).toEqual(['speaks ar', view]);
    expect(opened().preferences.preferences()).toEqual(view);
  });

  it('follows the system again once that was chosen', async () => {
    const { preferences } = opened(['en', 'de'], ['de-CH']);
    await preferences.setLanguage({ language: 'en' });
    expect(await preferences.setLanguage({ language: null })).toEqual({
      language: 'de',
      chosen: null,
    });
  });
});

describe('the place of the window', () => {
  it('is written when it has come to rest, once, and for its owner alone', () => {
    const { preferences, due } = opened();
    for (const x of [10, 20, 30]) preferences.keepWindow(place(x));
    expect(due).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
    due[0]?.();
    expect(opened().preferences.window()).toEqual(place(30));
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['preferences.json']);
  });

  it('is written at once when the app ends', () => {
    const { preferences, due } = opened();
    preferences.keepWindow(place(10));
    preferences.flush();
    expect(due).toHaveLength(0);
    expect(opened().preferences.window()).toEqual(place(10));
  });

  const screen = { x: 0, y: 25, width: 1440, height: 875 };
  const right = { x: 1440, y: 0, width: 1920, height: 1080 };
  it.each([
    ['as it was left', [screen], { x: 40, y: 30, width: 980, height: 690 }, 'same'],
    ['on the second screen', [screen, right], { x: 1500, y: 0, width: 980, height: 690 }, 'same'],
    ['half outside, with enough to take it by', [screen], { x: -700, y: 30, width: 980, height: 690 }, 'same'],
    ['no larger than the screen', [screen], { x: 0, y: 25, width: 5000, height: 5000 }, { x: 0, y: 25, width: 1440, height: 875 }],
    ['no smaller than what fits', [screen], { x: 0, y: 25, width: 300, height: 10 }, { x: 0, y: 25, width: 900, height: 640 }],
    ['anew: the second screen is gone', [screen], { x: 1500, y: 30, width: 980, height: 690 }, null],
    ['anew: its top is above the screen', [screen], { x: 40, y: -400, width: 980, height: 690 }, null],
    ['anew: its top is below the screen', [screen], { x: 40, y: 890, width: 980, height: 690 }, null],
    ['anew: there is no screen', [], { x: 40, y: 30, width: 980, height: 690 }, null],
  ] as const)('is used %s', (_how, areas, left, found) => {
    expect(placeOn(areas, left)).toEqual(found === 'same' ? left : found);
  });
});

describe('the file', () => {
  it.each([
    ['no JSON', '{'],
    ['another shape', '[]'],
    ['an unknown language', JSON.stringify({ language: 'xx', window: null })],
    ['a language out of the prototype', JSON.stringify({ language: 'constructor', window: null })],
    ['a window without bounds', JSON.stringify({ language: null, window: {} })],
    ['a window of no size', JSON.stringify({ language: null, window: { ...place(1), bounds: { x: 1, y: 1, width: 1e9, height: 1 } } })],
    ['a zoom that shows nothing', JSON.stringify({ language: null, window: { ...place(1), zoom: 0 } })],
  ])('is set aside and begun anew where it holds %s', (_what, content) => {
    writeFileSync(path(), content);
    const { preferences, said } = opened();
    expect(preferences.window()).toBeNull();
    expect(preferences.preferences().chosen).toBeNull();
    expect(said).toEqual(['set aside']);
    const [aside = ''] = readdirSync(folder);
    expect(aside).toMatch(/^preferences\.corrupt-\d+\.json$/);
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(content);
  });

  it('is never written through a link', () => {
    const target = join(folder, 'target.json');
    writeFileSync(target, JSON.stringify(noPreferences));
    symlinkSync(target, path());
    const { preferences } = opened();
    preferences.keepWindow(place(10));
    preferences.flush();
    expect(readFileSync(target, 'utf8')).toBe(JSON.stringify(noPreferences));
  });

  it('that cannot be written costs the choice after the next start, and nothing now', async () => {
    rmSync(folder, { recursive: true });
    const { preferences } = opened();
    expect(await preferences.setLanguage({ language: 'de' })).toEqual({
      language: 'de',
      chosen: 'de',
    });
    expect(preferencesFile(folder, () => undefined).write(noPreferences)).toBe(false);
    folder = mkdtempSync(join(tmpdir(), 'signet-preferences-'));
    chmodSync(folder, 0o700);
  });
});
