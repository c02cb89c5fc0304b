/** A password that is forgotten or has to be new, and accounts that are not finished yet. */
import { words } from '../../words/catalogue.ts';
import { signetClient } from '../../main/practice-pool/settings/presets/clients.ts';
import { addPool, signInTo } from './flows.ts';
import { expect, test } from './own-pool.ts';
import { AccountPage } from './pages/account-page.ts';
import { InboxPanel } from './pages/inbox-panel.ts';
import { RecoveryPage } from './pages/recovery-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { SignUpPage } from './pages/sign-up-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

const chosen = 'Quiet-Harbour-58';
const newcomer = { username: 'ada', email: 'ada@example.com', password: 'Engine-1843-Notes' };

test('a forgotten password is replaced with the code from the post office', async ({ page }) => {
  const welcome = new WelcomePage(page);
  const { username } = await welcome.demoOwner();
  await welcome.signInAsDemoOwner();
  const signIn = new SignInPage(page);
  await signIn.forgot();
  const recovery = new RecoveryPage(page);
  await expect(recovery.username).toHaveValue(username);
  await expect(recovery.username).toBeFocused();
  await recovery.ask();
  await expect(recovery.resetHeading).toBeVisible();
  await expect(recovery.code).toBeFocused();

  const inbox = new InboxPanel(page);
  const sent = await inbox.codeFor('owner@example.com');
  await recovery.code.fill(sent === '000000' ? '000001' : '000000');
  await recovery.set(chosen);
  await expect(recovery.failure).toContainText(words.poolErrors['code-mismatch'].title);
  await inbox.useCodeFor('owner@example.com');
  await expect(recovery.code).toHaveValue(sent);
  await recovery.set(chosen);

  await signIn.heading.waitFor();
  await expect(signIn.note).toContainText(words.recovery.done(username));
  await signIn.signIn(username, chosen);
  await new AccountPage(page).untilRead();
});

test('a sign-up that was left is gone on with from the first screen', async ({
  page,
  relaunch,
}) => {
  await new WelcomePage(page).signUp();
  const signUp = new SignUpPage(page);
  await signUp.create(newcomer.username, newcomer.email, newcomer.password);
  await signUp.confirmHeading.waitFor();
  await signUp.backToSignIn();
  await new SignInPage(page).back();

  await new SignUpPage(page).resume(newcomer.username);
  await expect(signUp.code).toBeFocused();
  await new InboxPanel(page).useCodeFor(newcomer.email);
  await signUp.confirmButton.click();
  const signIn = new SignInPage(page);
  await signIn.signIn(newcomer.username, newcomer.password);
  await new AccountPage(page).untilRead();

  const next = await relaunch();
  await expect(
    next.page.getByRole('button', { name: words.pendingSignUps.goOnNamed(newcomer.username) }),
  ).toBeHidden();
});

test.describe('in a pool that wants more', () => {
  test.use({
    poolSettings: {
      UserPools: [
        {
          PoolName: 'Wants more',
          DemoOwner: false,
          Schema: [
            { Name: 'email', Required: true },
            { Name: 'given_name', Required: true },
          ],
          Users: [
            {
              Username: 'reset.me',
              Password: chosen,
              UserStatus: 'RESET_REQUIRED',
              UserAttributes: [
                { Name: 'email', Value: 'reset@example.com' },
                { Name: 'email_verified', Value: 'true' },
              ],
            },
          ],
          Clients: [
            {
              ...signetClient,
              ExplicitAuthFlows: ['ALLOW_USER_AUTH', ...signetClient.ExplicitAuthFlows],
            },
          ],
        },
      ],
    },
  });

  test('the field it needs opens, and confirming is a sign-in', async ({ page, pool }) => {
    await addPool(page, pool, 'Wants more');
    const signIn = new SignInPage(page);
    await signIn.heading.waitFor();
    await signIn.goToSignUp();
    const signUp = new SignUpPage(page);
    await signUp.create(newcomer.username, newcomer.email, newcomer.password);
    const givenName = signUp.field('Given name');
    await expect(givenName).toBeFocused();
    await expect(signUp.failure).toContainText(words.signUp.wantsMore.title);
    await givenName.fill('Ada');
    await signUp.createButton.click();
    await signUp.confirmHeading.waitFor();
    await signUp.confirm(pool.inbox()[0]?.code ?? '');
    const account = new AccountPage(page);
    await account.untilRead();
    await expect(account.value('Given name')).toContainText('Ada');
  });

  test('a password that has to be reset leads to its replacement', async ({ page, pool }) => {
    await addPool(page, pool, 'Wants more');
    const forced = { username: 'reset.me', password: chosen };
    await signInTo(page, 'Wants more', forced);
    const recovery = new RecoveryPage(page);
    await expect(recovery.note).toContainText(words.signIn.resetWanted);
    await expect(recovery.username).toHaveValue(forced.username);
    await recovery.ask();
    await expect(recovery.code).toBeFocused();
    await recovery.code.fill(pool.inbox()[0]?.code ?? '');
    await recovery.set('Another-Harbour-59');
    await signInTo(page, 'Wants more', { ...forced, password: 'Another-Harbour-59' });
    await new AccountPage(page).untilRead();
  });
});
