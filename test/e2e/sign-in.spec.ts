/** Ways in that do not work, the way to make an account, and the ways out. */
import { expect, test } from './fixtures.ts';
import { signInAsDemoOwner } from './flows.ts';
import { AccountPage } from './pages/account-page.ts';
import { InboxPanel } from './pages/inbox-panel.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { SignUpPage } from './pages/sign-up-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

const newcomer = {
  username: 'ada',
  email: 'ada@example.com',
  password: 'Engine-1843-Notes',
} as const;

test('a wrong password signs nobody in, and says so beside the words of the service', async ({
  page,
}) => {
  const welcome = new WelcomePage(page);
  const { username } = await welcome.demoOwner();
  await welcome.signInAsDemoOwner();
  const signIn = new SignInPage(page);
  await signIn.signIn(username, 'Wrong-Password-1');
  await expect(signIn.failure).toBeVisible();
  const said = await signIn.serviceWords();
  expect(said).toContain('NotAuthorizedException');
  expect(said).toContain('Incorrect username or password.');
  await expect(signIn.username).toHaveValue(username);
});

test('somebody signs up with the code from the post office, and signs in', async ({ page }) => {
  await new WelcomePage(page).signUp();
  const signUp = new SignUpPage(page);
  await signUp.create(newcomer.username, newcomer.email, newcomer.password);
  await signUp.confirmHeading.waitFor();
  await new InboxPanel(page).useCodeFor(newcomer.email);
  await expect(signUp.code).toHaveValue(/^\d{6}$/);
  await signUp.confirmButton.click();
  const signIn = new SignInPage(page);
  await signIn.heading.waitFor();
  await signIn.signIn(newcomer.username, newcomer.password);
  const account = new AccountPage(page);
  await account.untilRead();
  await expect(account.value('E-mail')).toContainText(newcomer.email);
});

test('a wrong code confirms nothing, and a new code replaces the old one', async ({ page }) => {
  await new WelcomePage(page).signUp();
  const signUp = new SignUpPage(page);
  await signUp.create(newcomer.username, newcomer.email, newcomer.password);
  await signUp.confirmHeading.waitFor();
  const inbox = new InboxPanel(page);
  const first = await inbox.codeFor(newcomer.email);
  await signUp.confirm(first === '000000' ? '000001' : '000000');
  await expect(signUp.failure).toBeVisible();
  await signUp.resend();
  await expect(inbox.mails).toHaveCount(2);
  await signUp.confirm(await inbox.codeFor(newcomer.email));
  await expect(new SignInPage(page).heading).toBeVisible();
});

test('signing out here ends the sign-in and leads back', async ({ page }) => {
  await signInAsDemoOwner(page);
  await new AccountPage(page).signOutHere();
  await expect(new WelcomePage(page).heading.or(new SignInPage(page).heading)).toBeVisible();
  expect(
    await page.evaluate(`window.signet.session.people().then(({ people }) => people.length)`),
  ).toBe(0);
});

test('signing out everywhere ends the sign-in here too', async ({ page }) => {
  await signInAsDemoOwner(page);
  await new AccountPage(page).signOutEverywhere();
  await expect(new WelcomePage(page).heading.or(new SignInPage(page).heading)).toBeVisible();
  expect(
    await page.evaluate(`window.signet.session.people().then(({ people }) => people.length)`),
  ).toBe(0);
});
