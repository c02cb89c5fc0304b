/** What comes between the request and its end: a restart, a quit, a page that dies. */
import { once } from 'node:events';
import type { ElectronApplication, Page } from 'playwright';
import { words } from '../../words/catalogue.ts';
import { journalFilesIn, journalIn } from '../support/own-files.ts';
import { realDialogsHere, watchForDialog } from '../support/real-dialog.ts';
import { stuck } from './deaths.ts';
import {
  accountExists,
  demoOf,
  expect,
  goToYes,
  keyringsHere,
  poolName,
  signInThrough,
  test,
} from './deletion-pool.ts';
import { demoName, goToLastQuestion } from './flows.ts';
import { AccountPage } from './pages/account-page.ts';
import { OutcomePage } from './pages/outcome-page.ts';
import { Sidebar } from './pages/sidebar.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

test.describe('killed where no sign-in is kept', () => {
  test('the next start cannot tell, and a sign-in that works does', async ({
    launch,
    pool,
    wire,
    userData,
  }) => {
    const app = await launch();
    const demo = demoOf(pool);
    await signInThrough(app, wire, pool, demo);
    const steps = await goToYes(app, demo);
    const death = stuck({ on: 'request', after: 'half-body', ending: 'pause' });
    await death({ app, pool, wire, sayYes: () => steps.askLastQuestion() });

    const { page } = await launch();
    const outcome = new OutcomePage(page);
    await outcome.untilOutcome('unknown');
    await expect(page.getByText(words.outcome.unknown.cannotTell)).toBeVisible();
    await expect(outcome.checkNowButton).toBeHidden();
    await outcome.signInToSee();
    const signIn = new SignInPage(page);
    await expect(signIn.username).toHaveValue(demo.username);
    await signIn.signIn(demo.username, demo.password);
    // One sighting is not enough, so the deletion stays open meanwhile.
    await new AccountPage(page).untilRead();
    await expect(new Sidebar(page).statusBar).toContainText(words.frame.deletionOpen(demoName));
    expect(await journalIn(userData)).not.toBeNull();

    await outcome.untilOutcome('still-there', 45_000);
    await expect.poll(() => journalFilesIn(userData)).toEqual([]);
    expect(wire.requests('DeleteUser')).toBe(1);
    expect(accountExists(pool)).toBe(true);
  });

  test('the next start cannot tell, a refused sign-in does not either, and it can be given up', async ({
    launch,
    pool,
    wire,
    userData,
  }) => {
    const app = await launch();
    const demo = demoOf(pool);
    await signInThrough(app, wire, pool, demo);
    const steps = await goToYes(app, demo);
    const death = stuck({ on: 'answer', after: 0, ending: 'pause' });
    await death({ app, pool, wire, sayYes: () => steps.askLastQuestion() });

    const { page } = await launch();
    const outcome = new OutcomePage(page);
    await outcome.untilOutcome('unknown');
    await outcome.signInToSee();
    const signIn = new SignInPage(page);
    await signIn.signIn(demo.username, demo.password);
    await expect(signIn.failure).toBeVisible();
    const { statusBar } = new Sidebar(page);
    await statusBar.getByRole('button', { name: words.frame.showDeletion }).click();
    await outcome.untilOutcome('unknown');
    expect(await journalIn(userData)).not.toBeNull();

    await outcome.stopLooking();
    await expect(new WelcomePage(page).heading).toBeVisible();
    await expect.poll(() => journalFilesIn(userData)).toEqual([]);
    expect(wire.requests('DeleteUser')).toBe(1);
  });
});

test.describe('closed while the request is under way', () => {
  test.skip(!keyringsHere, 'gnome-keyring is the keyring of Linux.');

  test('the app waits for the answer, notes it, and the next start tells the truth', async ({
    keyring,
    launch,
    pool,
    wire,
    userData,
  }) => {
    const app = await launch(keyring);
    const demo = demoOf(pool);
    await signInThrough(app, wire, pool, demo);
    const steps = await goToYes(app, demo);
    const held = wire.arm({ on: 'answer', after: 0, ending: 'pause' }, 'DeleteUser');
    // Nothing looks into the account any more, so that the next start has to.
    wire.arm({ on: 'answer', after: 0, ending: 'pause' }, 'GetUser');
    await steps.askLastQuestion();
    await held.struck;
    const child = app.electronApp.process();
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    // Answers still: it has heard the signal and goes on.
    await expect(new OutcomePage(app.page).waits.sending).toBeVisible();
    held.release();
    await ended;
    expect(await journalIn(userData)).toMatchObject({ phase: 'answered' });

    const { page } = await launch(keyring);
    await new OutcomePage(page).untilOutcome('deleted');
    expect(await journalFilesIn(userData)).toEqual([]);
    expect(wire.requests('DeleteUser')).toBe(1);
  });
});

test.describe('the page dies', () => {
  test.use({ tolerated: [/^signet: page-died$/] });

  const crashPage = (electronApp: ElectronApplication): Promise<void> =>
    electronApp.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });

  const nextPage = async (electronApp: ElectronApplication): Promise<Page> => {
    const [page] = await Promise.all([electronApp.waitForEvent('window'), crashPage(electronApp)]);
    return page;
  };

  test('while the request is under way, and a new window goes on to the truth', async ({
    app,
    pool,
    wire,
  }) => {
    const demo = demoOf(pool);
    await signInThrough(app, wire, pool, demo);
    const steps = await goToYes(app, demo);
    const held = wire.arm({ on: 'answer', after: 0, ending: 'pause' }, 'DeleteUser');
    await steps.askLastQuestion();
    await held.struck;
    const outcome = new OutcomePage(await nextPage(app.electronApp));
    await outcome.waits.sending.waitFor();
    held.release();
    await outcome.untilOutcome('deleted');
    expect(wire.requests('DeleteUser')).toBe(1);
  });

  test('twice at once, and the app ends in order: the answer is waited for and noted', async ({
    app,
    pool,
    wire,
    userData,
  }) => {
    const demo = demoOf(pool);
    await signInThrough(app, wire, pool, demo);
    const steps = await goToYes(app, demo);
    const held = wire.arm({ on: 'answer', after: 0, ending: 'pause' }, 'DeleteUser');
    await steps.askLastQuestion();
    await held.struck;
    const ended = once(app.electronApp.process(), 'exit');
    await new OutcomePage(await nextPage(app.electronApp)).waits.sending.waitFor();
    await crashPage(app.electronApp);
    // The look that follows, and not one that a page asked for while there was one.
    wire.arm({ on: 'answer', after: 0, ending: 'pause' }, 'GetUser');
    held.release();
    expect(await ended).toEqual([0, null]);
    expect(await journalIn(userData)).toMatchObject({ phase: 'answered' });
  });

  test('while the last question is on screen, and that goes with it: nothing is sent', async ({
    app: { electronApp, page },
    pool,
    wire,
  }) => {
    test.skip(!realDialogsHere, 'Dialogs are seen by a tool of the X Window System.');
    const demo = demoOf(pool);
    await signInThrough({ page }, wire, pool, demo);
    const steps = await goToLastQuestion(page, demo, demoName, poolName);
    const dialogs = await watchForDialog(electronApp);
    await steps.askLastQuestion();
    const dialog = await dialogs.next();
    const account = new AccountPage(await nextPage(electronApp));
    await dialog.gone();
    await account.untilRead();
    await account.deleteAccount();
    expect(wire.requests('DeleteUser')).toBe(0);
  });
});
