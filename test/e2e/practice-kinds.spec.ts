/** Practice pools of other kinds, beside the first. */
import { expect, test } from './fixtures.ts';
import { AccountPage } from './pages/account-page.ts';
import { Sidebar } from './pages/sidebar.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

test('a practice pool of another kind is opened, signed in to, and there at the next start', async ({
  page,
  relaunch,
}) => {
  await new WelcomePage(page).openPractice('email-username');
  await new SignInPage(page).submit();
  const account = new AccountPage(page);
  await account.untilRead();
  await expect(account.value('E-mail')).toContainText('owner@example.com');
  await new Sidebar(page).goToPostOffice();

  const again = (await relaunch()).page;
  const welcome = new WelcomePage(again);
  await welcome.openPractice('email-username');
  await expect(new SignInPage(again).username).toHaveValue('owner@example.com');
});
