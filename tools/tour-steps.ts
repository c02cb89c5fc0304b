/**
 * What the tour shows: the main job, from the first screen to an account that is gone. A step
 * says what it does and proves it; what a screen looks like is known to the page objects.
 */
import { strict as assert } from 'node:assert';
import { AccountPage } from '../test/e2e/pages/account-page.ts';
import { DeletePage } from '../test/e2e/pages/delete-page.ts';
import { OutcomePage } from '../test/e2e/pages/outcome-page.ts';
import { SignInPage } from '../test/e2e/pages/sign-in-page.ts';
import { WelcomePage } from '../test/e2e/pages/welcome-page.ts';
import { answerLastQuestion, askedQuestions } from '../test/support/last-question.ts';
import type { SignetApp } from '../test/support/signet-app.ts';

/**
 * Does one step, prints it with its time and takes a picture of the screen it leads to. The
 * step has failed when `walk` throws; nothing after it is tried.
 */
export type Step = <T>(does: string, picture: string, walk: () => Promise<T>) => Promise<T>;

const accountName = 'owner@example.com';
const poolName = 'Practice';
const confirm = 1;

/** How many people the app holds a sign-in of; asked of main, not of the screen. */
const signedIn = ({ page }: SignetApp): Promise<unknown> =>
  page.evaluate('window.signet.session.people().then(({ people }) => people.length)');

export async function walkMainJob(app: SignetApp, step: Step): Promise<void> {
  const { electronApp, page } = app;
  const welcome = new WelcomePage(page);
  const signIn = new SignInPage(page);
  const account = new AccountPage(page);
  const steps = new DeletePage(page);
  const outcome = new OutcomePage(page);

  const demo = await step('Opens; the practice pool is ready to go', 'welcome', async () => {
    assert.match(await page.title(), /\bSignet$/);
    return welcome.demoOwner();
  });
  await step('Goes to the sign-in of the demo owner', 'sign-in', async () => {
    await welcome.signInAsDemoOwner();
    assert.equal(await signIn.username.inputValue(), demo.username);
  });
  await step('Signs in and reads the account', 'account', async () => {
    await signIn.submit();
    await account.untilRead();
    assert.match(await account.value('E-mail').innerText(), new RegExp(accountName));
    assert.equal(await signedIn(app), 1);
  });
  await step('Checks whether the deletion can work', 'can-it-work', async () => {
    await account.deleteAccount();
    await steps.untilStep('canItWork');
    await steps.continueButton.waitFor();
  });
  await step('Lists what goes and what stays', 'what-goes', async () => {
    await steps.goOn();
    await steps.untilStep('whatGoes');
  });
  await step('Offers a copy, and to end the other sign-ins first', 'keep-a-copy', async () => {
    await steps.continueButton.click();
    await steps.untilStep('keepACopy');
  });
  await step('Types the account and the pool', 'type-it', async () => {
    await steps.passTheCopy();
    await steps.untilStep('type');
    await steps.type(accountName, poolName);
    assert.equal(await steps.destroyButton.isEnabled(), true);
  });
  await step(
    'Answers the last question, deletes, and looks for the account',
    'outcome',
    async () => {
      await answerLastQuestion(electronApp, confirm);
      await steps.askLastQuestion();
      await outcome.untilOutcome('deleted');
      const asked = await askedQuestions(electronApp);
      assert.equal(asked.length, 1);
      assert.equal(asked[0]?.message, `Delete ${accountName} from ${poolName}?`);
    },
  );
  await step('Is signed out', 'signed-out', async () => {
    await outcome.done();
    await welcome.heading.waitFor();
    assert.equal(await signedIn(app), 0);
  });
  await step('Cannot sign in any more', 'sign-in-refused', async () => {
    await welcome.signInToPractice();
    await signIn.signIn(demo.username, demo.password);
    assert.match(await signIn.serviceWords(), /Incorrect username or password\./);
    assert.equal(await signedIn(app), 0);
  });
}
