/** Turning away from the deletion: at every step, in every way, the account stays. */
import type { Page } from 'playwright';
import { answerLastQuestion, askedQuestions } from '../support/last-question.ts';
import { realDialogsHere, watchForDialog } from '../support/real-dialog.ts';
import { expect, test } from './fixtures.ts';
import { goToLastQuestion, signInAsDemoOwner } from './flows.ts';
import { AccountPage } from './pages/account-page.ts';
import { DeletePage } from './pages/delete-page.ts';
import { OutcomePage } from './pages/outcome-page.ts';

const keep = 0;

/** The pool itself is asked: it answers with the account only while that exists. */
const expectAccountThere = async (page: Page): Promise<void> => {
  const account = new AccountPage(page);
  await account.untilRead();
  await account.refresh();
  await account.untilRead();
  await expect(account.failure).toBeHidden();
  await expect(account.value('E-mail')).toContainText('owner@example.com');
};

const turnings: readonly (readonly [string, (steps: DeletePage, page: Page) => Promise<void>])[] = [
  ['the button', (steps) => steps.keep()],
  ['Escape', (_steps, page) => page.keyboard.press('Escape')],
];

for (const [how, turnAway] of turnings) {
  test(`keeps the account when the person turns away by ${how}, at each step`, async ({ page }) => {
    await signInAsDemoOwner(page);
    const account = new AccountPage(page);
    const steps = new DeletePage(page);

    await account.deleteAccount();
    await steps.untilStep('canItWork');
    await turnAway(steps, page);
    await expectAccountThere(page);

    await account.deleteAccount();
    await steps.goOn();
    await steps.untilStep('whatGoes');
    await turnAway(steps, page);
    await expectAccountThere(page);

    await account.deleteAccount();
    await steps.goOn();
    await steps.goOn();
    await steps.untilStep('type');
    await turnAway(steps, page);
    await expectAccountThere(page);

    await account.deleteAccount();
    await steps.goOn();
    await steps.goOn();
    await steps.type('owner@example.com', 'Practice');
    await turnAway(steps, page);
    await expectAccountThere(page);
  });
}

test('keeps the account when the last question is answered with no', async ({
  electronApp,
  page,
}) => {
  const demo = await signInAsDemoOwner(page);
  await answerLastQuestion(electronApp, keep);
  const steps = await goToLastQuestion(page, demo);
  await steps.askLastQuestion();
  await expect(steps.declinedNote).toBeVisible();
  expect(await askedQuestions(electronApp)).toHaveLength(1);
  await steps.keep();
  await expectAccountThere(page);
});

test('does not open the last question while the names are not typed right', async ({ page }) => {
  const demo = await signInAsDemoOwner(page);
  const steps = await goToLastQuestion(page, demo, 'owner@example.org', 'practice');
  await expect(steps.destroyButton).toBeDisabled();
  await steps.type('owner@example.com', 'practice');
  await expect(steps.destroyButton).toBeDisabled();
  await steps.type('owner@example.com', 'Practice');
  await expect(steps.destroyButton).toBeEnabled();
});

test('never deletes by Enter alone: Enter keeps, from the first step to the typed names', async ({
  electronApp,
  page,
}) => {
  const demo = await signInAsDemoOwner(page);
  await answerLastQuestion(electronApp, 1);
  const steps = await goToLastQuestion(page, demo);
  await steps.poolName.press('Enter');
  await expectAccountThere(page);
  expect(await askedQuestions(electronApp)).toEqual([]);
});

test('wants the password again when the sign-in is older than five minutes', async ({
  electronApp,
  page,
}) => {
  const demo = await signInAsDemoOwner(page);
  await electronApp.evaluate(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + 5 * 60_000 + 1_000;
  });
  await new AccountPage(page).deleteAccount();
  const steps = new DeletePage(page);
  await steps.goOn();
  await steps.goOn();
  await steps.untilStep('prove');
  await steps.prove('Wrong-Password-1');
  await expect(steps.failure).toBeVisible();
  await steps.keep();
  await expectAccountThere(page);

  await new AccountPage(page).deleteAccount();
  await steps.goOn();
  await steps.goOn();
  await steps.prove(demo.password);
  await steps.untilStep('type');
});

test.describe('in the real native dialog', () => {
  test.skip(!realDialogsHere, 'Keys are sent by a tool of the X Window System.');

  for (const key of ['Return', 'Escape', 'space'] as const) {
    test(`${key} keeps the account`, async ({ electronApp, page }) => {
      const demo = await signInAsDemoOwner(page);
      const steps = await goToLastQuestion(page, demo);
      const dialogs = await watchForDialog(electronApp);
      await steps.askLastQuestion();
      const dialog = await dialogs.next();
      await dialog.press(key);
      await dialog.gone();
      await expect(steps.declinedNote).toBeVisible();
      await steps.keep();
      await expectAccountThere(page);
    });
  }

  test('only the button that names the deletion deletes', async ({ electronApp, page }) => {
    const demo = await signInAsDemoOwner(page);
    const steps = await goToLastQuestion(page, demo);
    const dialogs = await watchForDialog(electronApp);
    await steps.askLastQuestion();
    const dialog = await dialogs.next();
    await dialog.press('Tab', 'Return');
    await dialog.gone();
    await new OutcomePage(page).untilOutcome('deleted');
  });
});
