/** The main job, from the first screen to an account that is gone. */
import { answerLastQuestion, askedQuestions } from '../support/last-question.ts';
import { expect, test } from './fixtures.ts';
import { demoName, goToLastQuestion, practiceName, signInAsDemoOwner } from './flows.ts';
import { AccountPage } from './pages/account-page.ts';
import { OutcomePage } from './pages/outcome-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

const confirm = 1;

test('an owner signs in, sees the account, deletes it, and cannot sign in again', async ({
  electronApp,
  page,
}) => {
  const demo = await signInAsDemoOwner(page);
  const account = new AccountPage(page);
  await expect(account.value('E-mail')).toContainText(demoName);
  await expect(account.value('E-mail')).toContainText('Verified');
  await expect(account.value('Username')).toContainText(demo.username);

  await answerLastQuestion(electronApp, confirm);
  const steps = await goToLastQuestion(page, demo);
  await steps.askLastQuestion();
  const outcome = new OutcomePage(page);
  await outcome.untilOutcome('deleted');
  await expect(outcome.fact('requestId')).toContainText(/[0-9a-f]{8}-/);
  await expect(outcome.whatIsLeft).toContainText('Services that verify tokens on their own');

  const [asked, ...more] = await askedQuestions(electronApp);
  expect(more).toEqual([]);
  expect(asked).toMatchObject({
    type: 'warning',
    message: `Delete ${demoName} from ${practiceName}?`,
    buttons: ['Keep my account', `Delete ${demoName} from ${practiceName}`],
    defaultId: 0,
    cancelId: 0,
    overWindow: true,
  });

  await outcome.done();
  const welcome = new WelcomePage(page);
  await welcome.signInToPractice();
  const signIn = new SignInPage(page);
  await signIn.signIn(demo.username, demo.password);
  await expect(signIn.failure).toBeVisible();
  expect(await signIn.serviceWords()).toContain('Incorrect username or password.');
});

test('a deletion survives in the pool: after a restart the account is still gone', async ({
  app,
  relaunch,
}) => {
  const demo = await signInAsDemoOwner(app.page);
  await answerLastQuestion(app.electronApp, confirm);
  await (await goToLastQuestion(app.page, demo)).askLastQuestion();
  await new OutcomePage(app.page).untilOutcome('deleted');

  const { page } = await relaunch();
  const welcome = new WelcomePage(page);
  await welcome.untilReady();
  await expect(welcome.signInDemoButton).toBeHidden();
  await welcome.signInToPractice();
  const signIn = new SignInPage(page);
  await signIn.signIn(demo.username, demo.password);
  await expect(signIn.failure).toBeVisible();
});
