/** The account is gone, and this computer's disk does not let go of what Signet kept of it. */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { words } from '../../words/catalogue.ts';
import { journalFilesIn, journalIn, ownFolder, sealedSignInsIn } from '../support/own-files.ts';
import type { SignetApp } from '../support/signet-app.ts';
import {
  accountExists,
  demoOf,
  expect,
  goToYes,
  keyringsHere,
  signInThrough,
  test as base,
} from './deletion-pool.ts';
import { keepHeadings } from './headings.ts';
import { OutcomePage } from './pages/outcome-page.ts';

const left = words.outcome['clean-up-left'];

const test = base.extend<{
  /** Deletes the account, and does this to the disk once the pool has done so too. */
  readonly deleteAnd: (meanwhile: () => Promise<void>) => Promise<SignetApp>;
}>({
  deleteAnd: async ({ keyring, launch, pool, wire }, use) => {
    await use(async (meanwhile) => {
      const app = await launch(keyring);
      const demo = demoOf(pool);
      await signInThrough(app, wire, pool, demo);
      const steps = await goToYes(app, demo);
      const held = wire.arm({ on: 'answer', after: 0, ending: 'pause' }, 'DeleteUser');
      await steps.askLastQuestion();
      await held.struck;
      await meanwhile();
      held.release();
      return app;
    });
  },
});

test.skip(!keyringsHere, 'gnome-keyring is the keyring of Linux.');
test.use({ tolerated: [/^signet: remove-failed$/] });

test('a folder that takes no changes: what is left is named, and goes once it does', async ({
  deleteAnd,
  pool,
  wire,
  userData,
}) => {
  const folder = ownFolder(userData);
  const { page } = await deleteAnd(() => chmod(folder, 0o500));
  const outcome = new OutcomePage(page);
  await outcome.untilOutcome('clean-up-left');
  await expect(page.getByText(left.leftovers['stored-sign-in'])).toBeVisible();
  await expect(page.getByText(left.leftovers.journal)).toBeVisible();
  await expect(outcome.doneButton).toBeVisible();

  const headings = await keepHeadings(page);
  await outcome.cleanUpAgain();
  await expect.poll(headings).toEqual([left.title, words.sending.wiping.title, left.title]);
  expect(await sealedSignInsIn(userData)).toHaveLength(1);

  await chmod(folder, 0o700);
  await outcome.cleanUpAgain();
  await outcome.untilOutcome('deleted');
  expect(await sealedSignInsIn(userData)).toEqual([]);
  expect(await journalFilesIn(userData)).toEqual([]);
  expect(accountExists(pool)).toBe(false);
  expect(wire.requests('DeleteUser')).toBe(1);
});

test('a file of sign-ins that cannot be read: the next start finishes', async ({
  deleteAnd,
  keyring,
  launch,
  wire,
  userData,
}) => {
  const file = join(ownFolder(userData), 'sessions.json');
  const app = await deleteAnd(() => chmod(file, 0o000));
  const outcome = new OutcomePage(app.page);
  await outcome.untilOutcome('clean-up-left');
  await expect(app.page.getByText(left.leftovers['stored-sign-in'])).toBeVisible();
  await expect(app.page.getByText(left.leftovers.journal)).toBeHidden();
  await app.close();
  await chmod(file, 0o600);
  expect(await sealedSignInsIn(userData)).toHaveLength(1);
  expect(await journalIn(userData)).toMatchObject({ phase: 'deleted' });

  const { page } = await launch(keyring);
  await new OutcomePage(page).untilOutcome('deleted');
  expect(await sealedSignInsIn(userData)).toEqual([]);
  expect(await journalFilesIn(userData)).toEqual([]);
  expect(wire.requests('DeleteUser')).toBe(1);
});
