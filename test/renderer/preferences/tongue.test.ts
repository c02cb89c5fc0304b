import { afterEach, describe, expect, it } from 'vitest';
import { languageFor, placeFor } from '../../../renderer/place.ts';
import { locale } from '../../../renderer/format/locale.ts';
import { Tongue } from '../../../renderer/preferences/tongue.svelte.ts';
import { en } from '../../../words/en.ts';
import { language, speak, words, type Catalogue } from '../../../words/catalogue.ts';
import { spoken } from '../../../words/languages.ts';
import { settle, StandInBridge } from '../stand-in-bridge.ts';

const german: Catalogue = { ...en, common: { ...en.common, back: 'Zurück' } };
/** A table with a language that comes at once, and one that comes when it is let go. */
const tableWith = (arabic: Promise<Catalogue>) => ({
  ...spoken,
  de: { name: 'Deutsch', direction: 'ltr', load: () => Promise.resolve(german) } as const,
  ar: { name: 'العربية', direction: 'rtl', load: () => arabic } as const,
});

afterEach(() => speak('en'));

describe('the words', () => {
  it('are those of the language that was chosen, once it is there', async () => {
    const table = tableWith(Promise.resolve(en));
    const speaking = speak('de', table);
    expect(words.common.back).toBe('Back');
    await speaking;
    expect(words.common.back).toBe('Zurück');
    expect(language).toBe('de');
    await speak('en', table);
    expect(words.common.back).toBe('Back');
  });

  it('are those that were chosen last, whichever arrives last', async () => {
    let arrive: (catalogue: Catalogue) => void = () => undefined;
    const table = tableWith(new Promise((resolve) => (arrive = resolve)));
    const late = speak('ar', table);
    await speak('de', table);
    arrive({ ...en, common: { ...en.common, back: 'رجوع' } });
    await late;
    expect(words.common.back).toBe('Zurück');
  });

  it('are English where a language is not spoken', async () => {
    await speak('ja', { en: spoken.en });
    expect(words).toBe(en);
    expect(language).toBe('en');
  });
});

describe('the language of the page', () => {
  it('is written on the root, with the side where lines begin', async () => {
    const main = new StandInBridge();
    const root = { dir: '', lang: '' };
    const tongue = new Tongue(main.bridge, root);
    expect(root).toEqual({ dir: 'ltr', lang: 'en' });
    tongue.listen();
    main.tell('app.preferencesChanged', { language: 'en', chosen: 'en' });
    await settle();
    expect(tongue.chosen).toBe('en');
    expect(tongue.spoken).toBe('en');
  });

  it('is asked of main, and gives the focus back to where it was chosen', async () => {
    const main = new StandInBridge();
    main.answer('app.setLanguage', { language: 'en', chosen: 'en' });
    const tongue = new Tongue(main.bridge, { dir: '', lang: '' });
    await tongue.choose('en');
    expect(tongue.takeChange()).toBe(false);
    await tongue.choose('en', true);
    expect(main.asked).toContainEqual({
      question: 'app.setLanguage',
      argument: { language: 'en' },
    });
    expect(tongue.takeChange()).toBe(true);
    expect(tongue.takeChange()).toBe(false);
  });

  it.each([
    ['', 'en', 'welcome'],
    ['#open-deletion', 'en', 'deletion'],
    ['#language=de', 'de', 'welcome'],
    ['#language=ar&open-deletion', 'ar', 'deletion'],
    ['#language=xx', 'xx', 'welcome'],
  ])('and the first place are read from "%s"', (hash, first, place) => {
    expect(languageFor(hash)).toBe(first);
    expect(placeFor(hash).kind).toBe(place);
  });

  it('writes dates as this computer has it where that goes with the language', async () => {
    expect(locale('en-GB')).toBe('en-GB');
    expect(locale('fr-FR')).toBe('en');
    await speak('de', tableWith(Promise.resolve(en)));
    expect(locale('de-AT')).toBe('de-AT');
    expect(locale('en-GB')).toBe('de');
  });
});
