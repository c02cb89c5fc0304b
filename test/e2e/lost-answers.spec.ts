/** The one answer is lost, or broken, or never comes: what is said then is what a look shows. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from 'playwright';
import type { Bridge } from '../../main/contract/api.ts';
import { words } from '../../words/catalogue.ts';
import { answerLastQuestion, askedQuestions } from '../support/last-question.ts';
import { ownFolder } from '../support/own-files.ts';
import { plainEnv } from '../support/signet-app.ts';
import { refusal } from '../support/truth-pool/answer.ts';
import { openTruthPool } from '../support/truth-pool/truth-pool.ts';
import {
  accountExists,
  demoOf,
  expect,
  goToYes,
  poolName,
  signInThrough,
  test,
} from './deletion-pool.ts';
import { goToLastQuestion, signInTo } from './flows.ts';
import { keepHeadings } from './headings.ts';
import { AccountPage } from './pages/account-page.ts';
import { AddPoolPage } from './pages/add-pool-page.ts';
import { DeletePage } from './pages/delete-page.ts';
import { OutcomePage } from './pages/outcome-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

const { sending, outcome: outcomes } = words;

test('after a deletion whose answer was lost, and a first look too, the next look says deleted', async ({
  app,
  pool,
  wire,
}) => {
  const demo = demoOf(pool);
  await signInThrough(app, wire, pool, demo);
  const steps = await goToYes(app, demo);
  wire.arm({ on: 'answer', after: 0, ending: 'rst' }, 'DeleteUser');
  wire.arm({ on: 'answer', after: 'headers', ending: 'fin' }, 'GetUser');
  const headings = await keepHeadings(app.page);
  await steps.askLastQuestion();
  await new OutcomePage(app.page).untilOutcome('deleted');
  await expect(app.page.getByText(outcomes.deleted.byLook)).toBeVisible();
  expect((await headings()).slice(-6)).toEqual([
    sending.sending.title,
    sending.checking.title,
    outcomes.unknown.title,
    sending.checking.title,
    sending.wiping.title,
    outcomes.deleted.title,
  ]);
  expect(wire.requests('DeleteUser')).toBe(1);
  expect(accountExists(pool)).toBe(false);
});

test('after a breakdown that had deleted the account all the same, it says deleted', async ({
  app: { electronApp, page },
}) => {
  const pool = await openTruthPool();
  try {
    const { endpoint, region, userPoolId, clientId } = pool.address;
    await new WelcomePage(page).addPool();
    const form = new AddPoolPage(page);
    await form.fill({ name: poolName, region, userPoolId, clientId, endpoint });
    await form.submit();
    await signInTo(page, poolName, pool.account);
    await new AccountPage(page).untilRead();
    await answerLastQuestion(electronApp, 1);
    const steps = await goToLastQuestion(page, pool.account, pool.account.email, poolName);
    const breakdown = refusal('InternalErrorException', 'Internal server error', { status: 500 });
    pool.script('DeleteUser', { executed: true, answer: breakdown });
    await steps.askLastQuestion();
    await new OutcomePage(page).untilOutcome('deleted');
    expect(pool.requests('DeleteUser')).toBe(1);
    expect(pool.exists).toBe(false);
  } finally {
    await pool.close();
  }
});

test('an answer that never comes is given up after 20 seconds, in a window that answers meanwhile', async ({
  app,
  pool,
  wire,
}) => {
  const { page, electronApp } = app;
  const demo = demoOf(pool);
  await signInThrough(app, wire, pool, demo);
  const steps = await goToYes(app, demo);
  const held = wire.arm({ on: 'answer', after: 0, ending: 'pause' }, 'DeleteUser');
  const headings = await keepHeadings(page);
  // The second click finds no button any more.
  await steps.destroyButton.dblclick();
  await held.struck;
  const outcome = new OutcomePage(page);
  await outcome.waits.sending.waitFor();
  // The seconds go by on the page, and main answers at once: too late to leave, nothing to send.
  const elapsed = page.getByText(/so far$/);
  await expect(elapsed).not.toHaveText(await elapsed.innerText());
  const beganMs = Date.now();
  expect(await triedMeanwhile(page)).toEqual(['too-late', 'not-now', 'not-now', 'busy']);
  expect(Date.now() - beganMs).toBeLessThan(1_000);

  await outcome.untilOutcome('deleted', 30_000);
  expect(await headings()).not.toContain(outcomes['still-there'].title);
  expect(await askedQuestions(electronApp)).toHaveLength(1);
  expect(wire.requests('DeleteUser')).toBe(1);
  expect(accountExists(pool)).toBe(false);
});

/** What a page can ask for that would disturb the request, or make another. */
const triedMeanwhile = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { signet } = globalThis as unknown as { signet: Bridge };
    const { people } = await signet.session.people();
    const answers = await Promise.all([
      signet.deletion.leave(),
      signet.account.delete({ permission: 'x' }),
      signet.deletion.ask({ accountName: 'x', poolName: 'y' }),
      signet.deletion.begin({ sessionId: people[0]?.sessionId ?? '' }),
    ]);
    return answers.map(({ kind }) => kind);
  });

test('a request that was lost on its way leaves the account, seen twice; until then there is no other', async ({
  app,
  pool,
  wire,
  stage,
  userData,
}) => {
  const { page, electronApp } = app;
  const demo = demoOf(pool);
  await signInThrough(app, wire, pool, demo);
  const steps = await goToYes(app, demo);
  wire.arm({ on: 'request', after: 'half-body', ending: 'rst' }, 'DeleteUser');
  const headings = await keepHeadings(page);
  await steps.askLastQuestion();
  const outcome = new OutcomePage(page);
  await outcome.untilOutcome('unknown');
  await expect(page.getByText(/^The account was seen once/)).toBeVisible();

  // Somebody who wants to delete again is led back to the deletion that is open.
  await outcome.goOnWithOtherThings();
  const account = new AccountPage(page);
  await account.untilRead();
  await account.deleteAccount();
  await outcome.untilOutcome('unknown');
  await expect(page.getByText(words.deletion.busy)).toBeVisible();
  await expect(new DeletePage(page).destroyButton).toHaveCount(0);
  // A second start leads to the same window.
  const again = [stage.appFolder, `--user-data-dir=${ownFolder(userData)}`];
  const second = spawn(stage.executable, again, { env: plainEnv(userData), stdio: 'ignore' });
  expect(await once(second, 'exit')).toEqual([0, null]);
  await expect(outcome.outcome('unknown')).toBeVisible();

  await outcome.untilOutcome('still-there', 45_000);
  expect(await headings()).not.toContain(outcomes.deleted.title);
  expect(await askedQuestions(electronApp)).toHaveLength(1);
  expect(wire.requests('DeleteUser')).toBe(1);
  expect(accountExists(pool)).toBe(true);
});
