/** Several people at once, and one app for all of them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { plainEnv } from '../support/signet-app.ts';
import { addPool, signInAsDemoOwner, signInTo } from './flows.ts';
import { demoOf, expect, test } from './own-pool.ts';
import { AccountPage } from './pages/account-page.ts';
import { Sidebar } from './pages/sidebar.ts';

test('two people are signed in side by side, and one signs out alone', async ({ page, pool }) => {
  await pool.owner.addUser({
    username: 'ada',
    email: 'ada@example.com',
    password: 'Engine-1843-Notes',
  });
  await signInAsDemoOwner(page);
  const sidebar = new Sidebar(page);
  await sidebar.signInAsSomebodyElse();
  await addPool(page, pool, 'Second pool');
  await signInTo(page, 'Second pool', { username: 'ada', password: 'Engine-1843-Notes' });
  const account = new AccountPage(page);
  await account.untilRead();
  await expect(account.value('E-mail')).toContainText('ada@example.com');

  await sidebar.switchTo('owner@example.com');
  await expect(account.value('E-mail')).toContainText('owner@example.com');
  await sidebar.switchTo('ada@example.com');
  await account.signOutHere();
  expect(
    await page.evaluate(
      `window.signet.session.people().then(({ people }) => people.map((one) => one.accountName))`,
    ),
  ).toEqual(['owner@example.com']);
  expect(demoOf(pool)).toBeDefined();
});

test('a second start with the same profile ends at once and leaves one window', async ({
  app,
  stage,
  userData,
}) => {
  const second = spawn(
    stage.executable,
    [stage.appFolder, `--user-data-dir=${join(userData, 'profile')}`, 'signet://delete?now=1'],
    { env: plainEnv(userData), stdio: 'ignore' },
  );
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  const windows = await app.electronApp.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
  expect(app.page.url()).toBe('signet://app/index.html');
});
