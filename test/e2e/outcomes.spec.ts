/** Every way a deletion can end that is not "deleted", against a pool that is made to fail. */
import { answerLastQuestion } from '../support/last-question.ts';
import { addPool, goToLastQuestion, signInTo } from './flows.ts';
import { demoOf, expect, test } from './own-pool.ts';
import { AccountPage } from './pages/account-page.ts';
import { DeletePage } from './pages/delete-page.ts';
import { OutcomePage } from './pages/outcome-page.ts';

const confirm = 1;
const poolName = 'Under test';

test.beforeEach(async ({ electronApp, page, pool }) => {
  await answerLastQuestion(electronApp, confirm);
  await addPool(page, pool, poolName);
  await signInTo(page, poolName, demoOf(pool));
  await new AccountPage(page).untilRead();
});

/** The declared errors that are refusals, each with a word of its own on screen. */
const refusals = [
  'ForbiddenException',
  'InvalidParameterException',
  'NotAuthorizedException',
  'PasswordResetRequiredException',
  'ResourceNotFoundException',
  'TooManyRequestsException',
  'UserNotConfirmedException',
] as const;

for (const error of refusals) {
  test(`says not deleted, and why, when the pool answers ${error}`, async ({ page, pool }) => {
    const steps = await goToLastQuestion(page, demoOf(pool), 'owner@example.com', poolName);
    expect(pool.failNext('DeleteUser', error)).toBe(true);
    await steps.askLastQuestion();
    const outcome = new OutcomePage(page);
    await outcome.untilOutcome('refused');
    await expect(page.getByText(error).first()).toBeAttached();
    expect(pool.demo).not.toBeNull();
  });
}

test('says that the account was gone already when the pool does not know it', async ({
  page,
  pool,
}) => {
  const demo = demoOf(pool);
  const steps = await goToLastQuestion(page, demo, 'owner@example.com', poolName);
  await pool.owner.removeUser(demo.username);
  await steps.askLastQuestion();
  await new OutcomePage(page).untilOutcome('already-gone');
});

test('does not know after an internal error, looks, and offers no second try', async ({
  page,
  pool,
}) => {
  const steps = await goToLastQuestion(page, demoOf(pool), 'owner@example.com', poolName);
  pool.failNext('DeleteUser', 'InternalErrorException');
  await steps.askLastQuestion();
  const outcome = new OutcomePage(page);
  await outcome.untilOutcome('unknown');
  await expect(page.getByRole('button', { name: /^Delete/ })).toHaveCount(0);
  // Half a minute later the second sighting decides.
  await outcome.untilOutcome('still-there', 45_000);
  expect(pool.demo).not.toBeNull();
});

test('says not sent when the pool cannot be reached', async ({ page, pool }) => {
  const steps = await goToLastQuestion(page, demoOf(pool), 'owner@example.com', poolName);
  await pool.close();
  await steps.askLastQuestion();
  await new OutcomePage(page).untilOutcome('not-sent');
});

test('stops a token without the scope before anything is sent', async ({ page, pool }) => {
  const { page: steps, account } = { page: new DeletePage(page), account: new AccountPage(page) };
  await account.signOutHere();
  await addPool(page, pool, 'Without scope', 1);
  await signInTo(page, 'Without scope', demoOf(pool));
  await account.deleteAccount();
  await expect(steps.openStep).toContainText('aws.cognito.signin.user.admin');
  await expect(steps.continueButton).toBeHidden();
  await steps.keep();
  expect(pool.demo).not.toBeNull();
});
