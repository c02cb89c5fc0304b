/** Every screen in every language but English: no text is cut in the smallest window. */
import { speak } from '../../words/catalogue.ts';
import { languages } from '../../words/languages.ts';
import { cutTexts } from './cut-texts.ts';
import { expect, sizes, test } from './gallery.ts';
import { WelcomePage } from './pages/welcome-page.ts';
import { walks } from './walks/walks.ts';

// The words of the tests are those of the app under test.
test.afterEach(() => speak('en'));

for (const language of languages.filter((each) => each !== 'en')) {
  for (const walk of walks) {
    test(`${language}, ${walk.name}: no text is cut`, async ({ page, follow, resize }) => {
      test.setTimeout(180_000);
      await resize(sizes[0]);
      await new WelcomePage(page).chooseLanguage(language);
      const found: Record<string, readonly string[]> = {};
      await follow(walk, async (scene) => {
        const cut = await cutTexts(page);
        if (cut.length > 0) found[scene] = cut;
      });
      expect(found).toEqual({});
    });
  }
}
