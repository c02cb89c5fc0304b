/** The frame around everything: the window, the menus, the keys and the list of commands. */
import type { Page } from 'playwright';
import { words } from '../../words/catalogue.ts';
import { acceleratorOf, shortcuts, type Act } from '../../words/shortcuts.ts';
import { axe } from '../support/axe.ts';
import { expect, test } from './fixtures.ts';
import { signInAsDemoOwner } from './flows.ts';
import { AccountPage } from './pages/account-page.ts';
import { CommandPalette } from './pages/command-palette.ts';
import { DeletePage } from './pages/delete-page.ts';
import { Sidebar } from './pages/sidebar.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';
import { acceleratorsOf, boundsOf, chooseInMenu, moveWindow, zoomTo } from './window-of-app.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** What shows that an act was done, by somebody who is signed in to the practice pool. */
const signs: Readonly<Record<Act, (page: Page) => Promise<void>>> = {
  account: (page) => heading(page, words.account.title).waitFor(),
  ways: (page) => heading(page, words.ways.title).waitFor(),
  tokens: (page) => heading(page, words.tokens.title).waitFor(),
  'post-office': (page) => heading(page, words.postOffice.title).waitFor(),
  'add-pool': (page) => heading(page, words.addPool.title).waitFor(),
  'token-sign-in': (page) => heading(page, words.tokenSignIn.title).waitFor(),
  'sign-in-else': (page) => new WelcomePage(page).heading.waitFor(),
  'delete-account': (page) => new DeletePage(page).untilStep('canItWork'),
  'sign-out': (page) => page.getByRole('dialog', { name: words.signOut.title }).waitFor(),
  'cheat-sheet': (page) => page.getByRole('dialog', { name: words.cheatSheet.title }).waitFor(),
  palette: (page) => new CommandPalette(page).field.waitFor(),
  switcher: (page) => page.getByRole('menu', { name: words.frame.people }).waitFor(),
  'read-again': (page) => new AccountPage(page).untilRead(),
};

test('the window opens where and as large as it was left', async ({ app, relaunch }) => {
  const left = { x: 40, y: 30, width: 980, height: 690 };
  await moveWindow(app.electronApp, left);
  const again = await relaunch();
  expect(await boundsOf(again.electronApp)).toEqual(left);
});

test('every key of the table does what the table says', async ({ page }) => {
  await signInAsDemoOwner(page);
  const palette = new CommandPalette(page);
  for (const [act, { key, mod, shift }] of shortcuts) {
    const keys = [...(mod ? ['Control'] : []), ...(shift ? ['Shift'] : []), key].join('+');
    await test.step(`${keys} is ${act}`, async () => {
      await page.keyboard.press(keys);
      await signs[act](page);
    });
    await page.keyboard.press('Escape');
    if (act === 'sign-in-else') await palette.run(words.palette.acts.account);
  }
  await expect(palette.root).toBeHidden();

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: words.cheatSheet.title });
  for (const act of shortcuts.keys()) {
    await expect(
      sheet.getByRole('term').filter({ hasText: words.palette.acts[act] }),
    ).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('every act is in the menu bar and does the same there', async ({ electronApp, page }) => {
  await signInAsDemoOwner(page);
  const acts = Object.keys(signs) as Act[];
  expect(await acceleratorsOf(electronApp, acts)).toEqual(
    Object.fromEntries(acts.map((act) => [act, acceleratorOf(act) ?? null])),
  );
  for (const act of acts) {
    await chooseInMenu(electronApp, act);
    await signs[act](page);
    await page.keyboard.press('Escape');
    if (act === 'delete-account') {
      await new AccountPage(page).untilRead();
    }
    if (act === 'sign-in-else') await chooseInMenu(electronApp, 'account');
  }
});

test('the list of commands is worked by the keyboard alone', async ({ page }) => {
  const palette = new CommandPalette(page);
  await new WelcomePage(page).untilReady();
  await palette.open();
  await expect(palette.option(words.palette.acts.tokens)).toContainText(
    words.palette.notNow['nobody-signed-in'],
  );
  await page.keyboard.type('tokens');
  await page.keyboard.press('Enter');
  await expect(palette.root).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette.root).toBeHidden();

  await palette.run('sign in to practice');
  await new SignInPage(page).heading.waitFor();
  await palette.open();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.common.back }).click();
  await signInAsDemoOwner(page);

  await palette.run('TOKENS');
  await signs.tokens(page);
  await palette.run('delete');
  await signs['delete-account'](page);
  await palette.open();
  await expect(palette.option(words.palette.acts.ways)).toContainText(
    words.palette.notNow['deletion-open'],
  );
  await page.keyboard.press('Escape');
  await expect(palette.root).toBeHidden();
  await expect(heading(page, words.deletion.title)).toBeVisible();
});

test('a dialog that asks something is answered before a key does anything else', async ({
  page,
}) => {
  await signInAsDemoOwner(page);
  await new AccountPage(page).signOutButton.click();
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+k');
  await signs['sign-out'](page);
  await expect(new CommandPalette(page).root).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(heading(page, words.account.title)).toBeVisible();
});

/** By how many points the page, or what scrolls in it, is wider than what shows it. */
const overflow = `Math.max(...[document.documentElement, ...document.querySelectorAll('*')]
  .filter((each) => each === document.documentElement || getComputedStyle(each).overflowY === 'auto')
  .map((each) => each.scrollWidth - each.clientWidth))`;

test('at twice the size nothing is cut off at a side', async ({ electronApp, page }) => {
  await moveWindow(electronApp, { x: 0, y: 0, width: 900, height: 640 });
  await zoomTo(electronApp, 2);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const welcome = new WelcomePage(page);
  await welcome.untilReady();
  expect(await page.evaluate(overflow), 'welcome').toBe(0);
  await welcome.signInAsDemoOwner();
  const signIn = new SignInPage(page);
  await signIn.heading.waitFor();
  expect(await page.evaluate(overflow), 'sign in').toBe(0);
  await signIn.submit();
  await new AccountPage(page).untilRead();
  expect(await page.evaluate(overflow), 'account').toBe(0);
  await new Sidebar(page).goToPostOffice();
  expect(await page.evaluate(overflow), 'post office').toBe(0);
  await page.keyboard.press('F1');
  await signs['cheat-sheet'](page);
  expect(await page.evaluate(overflow), 'cheat sheet').toBe(0);
});

test('without a network the bar says so, until there is one again', async ({ app, page }) => {
  await new WelcomePage(page).untilReady();
  const { statusBar } = new Sidebar(page);
  await expect(statusBar).toBeHidden();
  await app.electronApp.context().setOffline(true);
  await expect(statusBar).toContainText(words.frame.offline);
  await app.electronApp.context().setOffline(false);
  await expect(statusBar).toBeHidden();
});

for (const looks of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { contrast: 'more' },
] as const) {
  test(`axe finds nothing in what lies over the page: ${Object.values(looks).join()}`, async ({
    page,
  }) => {
    await page.emulateMedia({ ...looks, reducedMotion: 'reduce' });
    await signInAsDemoOwner(page);
    expect(await axe(page), 'account').toEqual([]);
    for (const act of ['palette', 'cheat-sheet', 'switcher'] as const) {
      await page.keyboard.press((acceleratorOf(act) ?? '').replace('CmdOrCtrl', 'Control'));
      await signs[act](page);
      expect(await axe(page), act).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}
