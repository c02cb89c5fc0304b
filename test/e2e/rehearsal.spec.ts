/** Trying the deletion on a masked twin first. The real pool hears of nothing but reads. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { DeletionView, SubjectView } from '../../main/contract/deletion.ts';
import { words } from '../../words/catalogue.ts';
import { killNow } from '../support/app-kill.ts';
import { answerLastQuestion, askedQuestions } from '../support/last-question.ts';
import { ownFolder } from '../support/own-files.ts';
import {
  accountExists,
  demoOf,
  expect,
  keyringsHere,
  poolName,
  signInThrough,
  test,
} from './deletion-pool.ts';
import { demoName, practiceName } from './flows.ts';
import { AccountPage } from './pages/account-page.ts';
import { DeletePage } from './pages/delete-page.ts';
import { OutcomePage } from './pages/outcome-page.ts';

const banner = words.rehearsal.banner(demoName, poolName);

/** Whose deletion is open. */
const subjectOn = async (page: Page): Promise<SubjectView> => {
  const view = await page.evaluate<DeletionView>('window.signet.deletion.read()');
  if (!('subject' in view)) throw new Error(view.kind);
  return view.subject;
};

/** The names of everybody who is signed in. */
const peopleOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    'window.signet.session.people().then(({ people }) => people.map((one) => one.username))',
  );

/** What the practice pool keeps, as text. */
const practiceData = (userData: string): Promise<string> =>
  readFile(join(ownFolder(userData), 'practice-pool', 'practice-pool.jsonl'), 'utf8');

test('walks a twin through the whole deletion, and leads back to the account, which is as it was', async ({
  app,
  pool,
  wire,
  userData,
}) => {
  const { page, electronApp } = app;
  const demo = demoOf(pool);
  await signInThrough(app, wire, pool, demo);
  const account = new AccountPage(page);
  await account.tryItFirst();
  const steps = new DeletePage(page);
  await steps.untilStep('canItWork');
  await expect(steps.rehearsalBanner).toContainText(banner);
  await expect(steps.tryItButton).toBeHidden();
  const twin = await subjectOn(page);
  expect(twin).toMatchObject({ practice: true, username: expect.stringMatching(/^rehearsal-/) });
  expect(twin.accountName).not.toBe(demoName);

  // Nobody knows the twin's password, so it can be filled in.
  await steps.goToCopy();
  await steps.endOthers.check();
  await steps.passTheCopy();
  await page.getByRole('button', { name: words.deletion.prove.fillIn }).click();
  await steps.checkPasswordButton.click();
  await steps.type(twin.accountName, practiceName);
  await answerLastQuestion(electronApp, 1);
  await steps.askLastQuestion();
  const outcome = new OutcomePage(page);
  await outcome.untilOutcome('deleted');
  await expect(outcome.rehearsalBanner).toContainText(banner);
  await expect(page.getByText(words.rehearsal.outcome(demoName, poolName))).toBeVisible();
  const [asked] = await askedQuestions(electronApp);
  expect(asked?.detail).toContain(`${demoName} in ${poolName} is not touched`);

  await outcome.backToRealAccount();
  await account.untilRead();
  await expect(account.value('E-mail')).toContainText(demoName);
  expect(await peopleOn(page)).toEqual([demo.username]);
  await expect.poll(() => practiceData(userData)).not.toContain(twin.username);
  for (const change of ['DeleteUser', 'GlobalSignOut', 'RevokeToken']) {
    expect(wire.requests(change)).toBe(0);
  }
  expect(accountExists(pool)).toBe(true);
});

test('is left half-way: the twin goes, and the real deletion can be begun', async ({
  app,
  pool,
  wire,
  userData,
}) => {
  const { page } = app;
  const demo = demoOf(pool);
  await signInThrough(app, wire, pool, demo);
  const account = new AccountPage(page);
  await account.deleteAccount();
  const steps = new DeletePage(page);
  await steps.untilStep('canItWork');
  await steps.tryItFirst();
  await expect(steps.rehearsalBanner).toBeVisible();
  const { username } = await subjectOn(page);
  await steps.goToTyping('');
  await steps.keep();
  await account.untilRead();
  await expect(account.value('E-mail')).toContainText(demoName);
  await expect.poll(() => peopleOn(page)).toEqual([demo.username]);
  await expect.poll(() => practiceData(userData)).not.toContain(username);

  await account.deleteAccount();
  await steps.untilStep('canItWork');
  await expect(steps.rehearsalBanner).toBeHidden();
  expect(await subjectOn(page)).toMatchObject({ username: demo.username, rehearsal: null });
});

test.describe('killed in the middle', () => {
  test.skip(!keyringsHere, 'gnome-keyring is the keyring of Linux.');

  test('leaves no twin behind after the next start', async ({
    keyring,
    launch,
    pool,
    wire,
    userData,
  }) => {
    const app = await launch(keyring);
    const demo = demoOf(pool);
    await signInThrough(app, wire, pool, demo);
    await new AccountPage(app.page).tryItFirst();
    await new DeletePage(app.page).untilStep('canItWork');
    const { username } = await subjectOn(app.page);
    expect(await practiceData(userData)).toContain(username);
    await killNow(app.electronApp);

    const { page } = await launch(keyring);
    await expect.poll(() => peopleOn(page)).toEqual([demo.username]);
    await expect.poll(() => practiceData(userData)).not.toContain(username);
    expect(wire.requests('DeleteUser')).toBe(0);
  });
});
