/** Ending the other sign-ins of an account before it is deleted. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { words } from '../../words/catalogue.ts';
import { answerLastQuestion } from '../support/last-question.ts';
import { signInOnOtherDevice, type OtherDevice } from '../support/other-device.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { addPool, demoName, signInTo } from './flows.ts';
import { demoOf, expect, test as base } from './own-pool.ts';
import { AccountPage } from './pages/account-page.ts';
import { DeletePage } from './pages/delete-page.ts';
import { OutcomePage } from './pages/outcome-page.ts';

const poolName = 'Under test';

const test = base.extend<{
  readonly device: OtherDevice;
  /** At the proof, with the wish to end the other sign-ins. */
  readonly steps: DeletePage;
}>({
  device: async ({ pool }, use) => {
    await use(await signInOnOtherDevice(pool, demoOf(pool)));
  },
  steps: async ({ page, pool }, use) => {
    await addPool(page, pool, poolName);
    await signInTo(page, poolName, demoOf(pool));
    const account = new AccountPage(page);
    await account.untilRead();
    await account.deleteAccount();
    const steps = new DeletePage(page);
    await steps.goToCopy();
    await steps.endOthers.check();
    await steps.passTheCopy();
    await steps.untilStep('prove');
    await use(steps);
  },
});

test('ends them with the password, while the account is there, and says so on the receipt', async ({
  device,
  steps,
  electronApp,
  page,
  pool,
  userData,
}) => {
  expect(await device.renew()).toBeNull();
  await expect(steps.endOthers).toBeChecked();
  await steps.prove(demoOf(pool).password);
  await steps.untilStep('type');
  expect(await device.renew()).toBe('NotAuthorizedException');
  expect(pool.demo).not.toBeNull();

  await answerLastQuestion(electronApp, 1);
  await steps.type(demoName, poolName);
  await steps.askLastQuestion();
  const outcome = new OutcomePage(page);
  await outcome.untilOutcome('deleted');
  expect(pool.demo).toBeNull();
  await outcome.showAllFacts();
  await expect(outcome.fact('others')).toContainText(/^Ended /);
  const path = join(userData, 'receipt.json');
  await answerSaveDialog(electronApp, path);
  await outcome.saveReceipt('json');
  await expect(page.getByText(words.saving.saved('receipt.json'))).toBeVisible();
  expect(await readFile(path, 'utf8')).toMatch(/"othersEndedAt": "\d{4}-/);
});

test('leaves them as they are where the pool does not do it, and goes on when told to', async ({
  device,
  steps,
  page,
  pool,
}) => {
  const { othersStay } = words.deletion.prove;
  pool.failNext('GlobalSignOut', 'TooManyRequestsException');
  await steps.prove(demoOf(pool).password);
  await expect(steps.failure).toContainText(othersStay.title);
  expect(await device.renew()).toBeNull();
  await page.getByRole('button', { name: othersStay.goOn }).click();
  await steps.untilStep('type');
  expect(await device.renew()).toBeNull();
});
