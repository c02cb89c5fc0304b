/**
 * Signing in at the pool's own page, in the browser. Everything that listens on the two fixed
 * ports of the callback is in this file, and one after the other: they are there once on a
 * computer.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { words } from '../../words/catalogue.ts';
import { answerLastQuestion } from '../support/last-question.ts';
import { addPool, demoName, practiceName } from './flows.ts';
import { expect, ownBrowserHere, test } from './own-browser.ts';
import { AccountPage } from './pages/account-page.ts';
import { BrowserSignInPage } from './pages/browser-sign-in-page.ts';
import { DeletePage } from './pages/delete-page.ts';
import { OutcomePage } from './pages/outcome-page.ts';
import { PoolPage } from './pages/pool-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

test.describe.configure({ mode: 'serial' });
test.skip(!ownBrowserHere, 'addresses are handed to the system otherwise');

const { faults, portsBusy, refused, reply } = words.browserSignIn;
const ports = [42813, 42814] as const;

/** The same address with another value of one parameter, and without what comes of a sign-in. */
const withParameter = (address: URL, name: string, value: string): URL => {
  const changed = new URL(address);
  changed.searchParams.set(name, value);
  return changed;
};

/** What a browser that comes back is shown; null where nothing listens. */
const comeBack = async (address: URL): Promise<{ status: number; text: string } | null> => {
  const response = await fetch(address).catch(() => null);
  return response && { status: response.status, text: await response.text() };
};

const hold = async (port: number): Promise<Server> => {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

const free = async (server: Server): Promise<void> => {
  server.close();
  await once(server, 'close');
};

test('signs in at the page and comes back, whoever else calls in between', async ({
  app: { page, output },
  ownBrowser,
}) => {
  const demo = await new WelcomePage(page).demoOwner();
  await new WelcomePage(page).signInAsDemoOwner();
  const signIn = new BrowserSignInPage(page);
  await signIn.choose();
  await signIn.open();
  const address = await ownBrowser.opened();
  expect(address.searchParams.get('redirect_uri')).toBe(`http://127.0.0.1:${ports[0]}/callback`);
  const back = await ownBrowser.signIn(address, demo);

  const stranger = await comeBack(withParameter(back, 'state', 'guessed'));
  expect(stranger).toMatchObject({ status: 400 });
  expect(stranger?.text).toContain(reply.foreignTitle);
  await expect(signIn.waiting).toBeVisible();

  const told = await comeBack(back);
  expect(told).toMatchObject({ status: 200 });
  expect(told?.text).toContain(reply.title);
  const account = new AccountPage(page);
  await account.untilRead();
  await expect(account.value(words.account.signedIn).first()).toContainText(
    words.steps.how.browser.name,
  );
  expect(await comeBack(back)).toBeNull();
  await expect(account.heading).toBeVisible();

  const secrets = ['code', 'state'].map((name) => back.searchParams.get(name) ?? '');
  const seen = `${await page.content()}${output.lines().join('\n')}`;
  for (const secret of secrets) {
    expect(secret).not.toBe('');
    expect(seen).not.toContain(secret);
  }
});

test('says why nobody was signed in, and can be tried again each time', async ({
  page,
  ownBrowser,
}) => {
  await new WelcomePage(page).signInAsDemoOwner();
  const signIn = new BrowserSignInPage(page);
  await signIn.choose();

  const held = [await hold(ports[0]), await hold(ports[1])];
  await signIn.openButton.click();
  await expect(signIn.failure).toContainText(portsBusy.title);
  await expect(signIn.failure).toContainText(portsBusy.meaning(ports));
  await expect(signIn.failure).toContainText(portsBusy.next);
  await Promise.all(held.map(free));

  await signIn.tryAgain();
  await signIn.waiting.waitFor();
  const first = await ownBrowser.opened();
  const callback = new URL(first.searchParams.get('redirect_uri') ?? '');
  await signIn.cancel();
  await expect(signIn.failure).toContainText(faults.cancelled.title);
  expect(await comeBack(callback)).toBeNull();

  await signIn.tryAgain();
  await signIn.waiting.waitFor();
  const second = await ownBrowser.opened();
  const state = second.searchParams.get('state') ?? '';
  expect(state).not.toBe(first.searchParams.get('state'));
  const denied = withParameter(callback, 'error', 'access_denied');
  expect(
    await comeBack(withParameter(denied, 'state', first.searchParams.get('state') ?? '')),
  ).toMatchObject({ status: 400 });
  expect(await comeBack(withParameter(denied, 'state', state))).toMatchObject({ status: 200 });
  await expect(signIn.failure).toContainText(refused.denied.title);
  await signIn.failure.getByText(words.serviceWords.title).click();
  await expect(signIn.failure).toContainText('access_denied');
});

test('proves for a deletion who one is, by signing in at the page afresh', async ({
  app: { electronApp, page },
  ownBrowser,
}) => {
  const demo = await new WelcomePage(page).demoOwner();
  await new WelcomePage(page).signInAsDemoOwner();
  const signIn = new BrowserSignInPage(page);
  const account = new AccountPage(page);
  const steps = new DeletePage(page);
  const goThroughPage = async (): Promise<void> => {
    await signIn.open();
    await comeBack(await ownBrowser.signIn(await ownBrowser.opened(), demo));
    await account.untilRead();
  };
  await signIn.choose();
  await goThroughPage();
  await electronApp.evaluate(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + 5 * 60_000 + 1_000;
  });

  await account.deleteAccount();
  await steps.untilStep('canItWork');
  await steps.goOn();
  await steps.goOn();
  await steps.untilStep('prove');
  await page.getByRole('button', { name: words.deletion.prove.otherwise }).click();
  await expect(steps.failure).toContainText(words.deletion.prove.elsewhere.browser.title);
  await page.getByRole('button', { name: words.deletion.prove.elsewhere.act }).click();
  // The browser is the same and known to the page, which asks all the same.
  await goThroughPage();

  await account.deleteAccount();
  await steps.untilStep('canItWork');
  await steps.goOn();
  await steps.goOn();
  await steps.untilStep('type');
  await expect(steps.answerOf('prove')).toContainText(words.deletion.prove.answerFresh);
  await answerLastQuestion(electronApp, 1);
  await steps.type(demoName, practiceName);
  await steps.askLastQuestion();
  await new OutcomePage(page).untilOutcome('deleted');
});

test('leads to the settings of a pool whose page is not known', async ({ page, pool }) => {
  await addPool(page, pool, 'Under test');
  const signIn = new BrowserSignInPage(page);
  await signIn.choose();
  await expect(signIn.failure).toContainText(faults['no-page'].title);
  await expect(signIn.openButton).toBeHidden();
  await signIn.goToPool();
  await expect(new PoolPage(page).heading('Under test')).toBeVisible();
});
