/** Each language but English, chosen while somebody is signed in; none is left out of the table. */
import type { Page } from 'playwright';
import { speak, words } from '../../words/catalogue.ts';
import { directionOf, languages, nameOf } from '../../words/languages.ts';
import type { SignetApp } from '../support/signet-app.ts';
import { expect, test } from './fixtures.ts';
import { signInAsDemoOwner } from './flows.ts';
import { AccountPage } from './pages/account-page.ts';
import { CommandPalette } from './pages/command-palette.ts';
import { WelcomePage } from './pages/welcome-page.ts';

const rootOf = (page: Page): Promise<unknown> =>
  page.evaluate(`[document.documentElement.lang, document.documentElement.dir]`);

const menuBar = ({ electronApp }: SignetApp): Promise<readonly string[]> =>
  electronApp.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [],
  );

// The words of the tests are those of the app under test.
test.afterEach(() => speak('en'));

for (const language of languages.filter((each) => each !== 'en')) {
  test(`${language} is spoken at once, keeps the place, and is there at the next start`, async ({
    app,
    page,
    relaunch,
  }) => {
    await signInAsDemoOwner(page);
    await new CommandPalette(page).run(nameOf(language));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await rootOf(page)).toEqual([language, directionOf(language)]);
    await speak(language);
    await new AccountPage(page).untilRead();
    await expect(page).toHaveTitle(words.common.windowTitle(words.account.title));
    await expect.poll(() => menuBar(app)).toContain(words.menu.go);

    const again = await relaunch();
    expect(await rootOf(again.page)).toEqual([language, directionOf(language)]);
    await expect(again.page.getByText(words.welcome.promise)).toBeVisible();
    await expect.poll(() => menuBar(again)).toContain(words.menu.go);
  });

  test(`${language} is chosen on the first screen, and the focus stays there`, async ({ page }) => {
    await new WelcomePage(page).untilReady();
    const select = page.getByRole('combobox');
    await select.selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(select).toBeFocused();
    await select.selectOption('en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(new WelcomePage(page).heading).toBeVisible();
  });
}
