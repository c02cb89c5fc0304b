/** With a real keyring: sign-ins are sealed, come back, and go when they should. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { answerLastQuestion } from '../support/last-question.ts';
import { ownFolder, sealedSignInsIn } from '../support/own-files.ts';
import { goToLastQuestion, signInAsDemoOwner } from './flows.ts';
import { expect, keyringsHere, test } from './own-keyring.ts';
import { AccountPage } from './pages/account-page.ts';
import { OutcomePage } from './pages/outcome-page.ts';

test.skip(!keyringsHere, 'gnome-keyring is the keyring of Linux.');

test('seals a sign-in, and brings the account back after a restart', async ({
  keyring,
  launch,
  userData,
}) => {
  const first = await launch(keyring);
  await signInAsDemoOwner(first.page);
  await first.close();

  const [sealed, ...more] = await sealedSignInsIn(userData);
  expect((await stat(join(ownFolder(userData), 'sessions.json'))).mode & 0o777).toBe(0o600);
  expect(more).toEqual([]);
  // v10 would be the key that is printed in Chromium's source.
  expect(sealed?.subarray(0, 3).toString()).toBe('v11');
  expect(sealed?.toString('latin1')).not.toMatch(/eyJ[A-Za-z0-9_-]{8}|owner@example/);

  const second = await launch(keyring);
  const account = new AccountPage(second.page);
  await account.untilRead();
  await expect(account.failure).toBeHidden();
  await account.signOutHere();
  await expect.poll(() => sealedSignInsIn(userData)).toEqual([]);
});

test('leaves nothing stored of an account that was deleted', async ({
  keyring,
  launch,
  userData,
}) => {
  const { electronApp, page } = await launch(keyring);
  const demo = await signInAsDemoOwner(page);
  expect(await sealedSignInsIn(userData)).toHaveLength(1);
  await answerLastQuestion(electronApp, 1);
  await (await goToLastQuestion(page, demo)).askLastQuestion();
  await new OutcomePage(page).untilOutcome('deleted');
  expect(await sealedSignInsIn(userData)).toEqual([]);
});
