/** What axe-core finds on every screen, in both themes: nothing. */
import { answerLastQuestion } from '../support/last-question.ts';
import { axe } from '../support/axe.ts';
import { addPool, demoName, goToLastQuestion, practiceName, signInTo } from './flows.ts';
import { demoOf, expect, test } from './own-pool.ts';
import { AccountPage } from './pages/account-page.ts';
import { DeletePage } from './pages/delete-page.ts';
import { OutcomePage } from './pages/outcome-page.ts';
import { Sidebar } from './pages/sidebar.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { SignUpPage } from './pages/sign-up-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('axe finds nothing from the first screen to the sign-up', async ({ page }) => {
      const found: Record<string, string[]> = {};
      const look = async (screen: string): Promise<void> => {
        const findings = await axe(page);
        if (findings.length > 0) found[screen] = findings;
      };
      const welcome = new WelcomePage(page);
      await welcome.untilReady();
      await look('welcome');
      await welcome.pointOtherTools();
      await look('welcome, unfolded');

      await welcome.addPool();
      await look('add a pool');
      await page.getByRole('button', { name: /^Add/ }).last().click();
      await look('add a pool, with problems');
      await page.getByRole('button', { name: 'Cancel' }).click();

      await welcome.signInAsDemoOwner();
      const signIn = new SignInPage(page);
      await look('sign in');
      await signIn.signIn('nobody', 'Wrong-Password-1');
      await signIn.serviceWords();
      await look('sign in, refused');
      await signIn.goToSignUp();
      const signUp = new SignUpPage(page);
      await look('sign up');
      await signUp.create('ada', 'ada@example.com', 'Engine-1843-Notes');
      await signUp.confirmHeading.waitFor();
      await look('confirm');
      expect(found).toEqual({});
    });

    test('axe finds nothing from the account to the outcome', async ({ electronApp, page }) => {
      const found: Record<string, string[]> = {};
      const look = async (screen: string): Promise<void> => {
        const findings = await axe(page);
        if (findings.length > 0) found[screen] = findings;
      };
      const welcome = new WelcomePage(page);
      await welcome.signInAsDemoOwner();
      await new SignInPage(page).submit();
      const account = new AccountPage(page);
      await account.untilRead();
      await look('account');
      const sidebar = new Sidebar(page);
      await sidebar.openSwitcher();
      await look('account, switcher open');
      await page.keyboard.press('Escape');
      await account.signOutButton.click();
      await look('sign out');
      await account.staySignedIn();
      await sidebar.goToPostOffice();
      await look('post office');
      await sidebar.goToAccount();

      await account.deleteAccount();
      const steps = new DeletePage(page);
      await steps.untilStep('canItWork');
      await look('can it work');
      await steps.goOn();
      await look('what goes');
      await steps.goOn();
      await steps.untilStep('type');
      await look('type it');
      await steps.type(demoName, practiceName);
      await look('type it, typed');
      await answerLastQuestion(electronApp, 1);
      await steps.askLastQuestion();
      await new OutcomePage(page).untilOutcome('deleted');
      await look('outcome');
      expect(found).toEqual({});
    });

    test('axe finds nothing where things go wrong', async ({ electronApp, page, pool }) => {
      const found: Record<string, string[]> = {};
      const look = async (screen: string): Promise<void> => {
        const findings = await axe(page);
        if (findings.length > 0) found[screen] = findings;
      };
      const demo = demoOf(pool);
      const account = new AccountPage(page);
      const steps = new DeletePage(page);
      const outcome = new OutcomePage(page);
      await answerLastQuestion(electronApp, 1);
      await addPool(page, pool, 'Without scope', 1);
      await signInTo(page, 'Without scope', demo);
      await expect(account.noScope).toBeVisible();
      await look('account that cannot be read');
      await account.deleteAccount();
      await expect(steps.openStep).toContainText('aws.cognito.signin.user.admin');
      await look('preflight that failed');
      await steps.keep();
      await account.signOutHere();

      await addPool(page, pool, 'Under test');
      await signInTo(page, 'Under test', demo);
      await account.untilRead();
      for (const [error, kind] of [
        ['TooManyRequestsException', 'refused'],
        ['InternalErrorException', 'unknown'],
      ] as const) {
        await goToLastQuestion(page, demo, demoName, 'Under test');
        pool.failNext('DeleteUser', error);
        await steps.askLastQuestion();
        await outcome.untilOutcome(kind);
        await look(kind);
        if (kind === 'refused') await outcome.backToAccount();
      }
      expect(found).toEqual({});
    });

    test('axe finds nothing where the password is wanted, and where the account is gone', async ({
      electronApp,
      page,
      pool,
    }) => {
      const demo = demoOf(pool);
      await addPool(page, pool, 'Under test');
      await signInTo(page, 'Under test', demo);
      const account = new AccountPage(page);
      await account.untilRead();
      await electronApp.evaluate(() => {
        const real = Date.now.bind(Date);
        Date.now = () => real() + 5 * 60_000 + 1_000;
      });
      await account.deleteAccount();
      const steps = new DeletePage(page);
      await steps.goOn();
      await steps.goOn();
      await steps.untilStep('prove');
      expect(await axe(page)).toEqual([]);
      await steps.keep();
      await account.untilRead();
      await pool.owner.removeUser(demo.username);
      await account.refresh();
      await account.endings.gone.waitFor();
      expect(await axe(page)).toEqual([]);
    });
  });
}
