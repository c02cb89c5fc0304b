/** Access tokens that are pasted, and what the tokens of a sign-in say. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeTests } from '@playwright/test';
import type { Page } from 'playwright';
import type { PracticePool } from '../../main/practice-pool/practice-pool.ts';
import { words } from '../../words/catalogue.ts';
import { rawSignIn } from '../support/raw-sign-in.ts';
import { withClaims } from '../main/practice-pool/support/forgery.ts';
import { addPool, signInAsDemoOwner } from './flows.ts';
import { keyringsHere, test as withKeyring } from './own-keyring.ts';
import { demoOf, expect, test as withPool } from './own-pool.ts';
import { AccountPage } from './pages/account-page.ts';
import { TokenSignInPage } from './pages/token-sign-in-page.ts';
import { TokensPage } from './pages/tokens-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

const test = mergeTests(withPool, withKeyring);

const { problems, forged } = words.tokenSignIn;

/** Whether a text lies somewhere under a folder, in the name or the bytes of a file. */
const liesIn = async (folder: string, text: string): Promise<boolean> => {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    // A file of Chromium's may go while it is looked for.
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.of());
    if (entry.name.includes(text) || bytes.includes(text)) return true;
  }
  return false;
};

const signatureOf = (token: string): string => token.split('.')[2] ?? '';

const openForm = async (page: Page, pool: PracticePool): Promise<TokenSignInPage> => {
  await addPool(page, pool, 'Under test');
  const form = new TokenSignInPage(page);
  await form.choose();
  return form;
};

test('reads what is pasted, verifies it, and signs in without keeping it', async ({
  page,
  pool,
  userData,
}) => {
  const { AccessToken, IdToken, RefreshToken } = await rawSignIn(pool, demoOf(pool));
  const form = await openForm(page, pool);
  await expect(form.warning).toBeVisible();

  const past = withClaims(AccessToken, { exp: 1_700_000_000 });
  for (const [pasted, problem] of [
    ['let me in', 'not-a-token'],
    [IdToken, 'id-token'],
    [RefreshToken, 'refresh-token'],
    [past, 'expired'],
  ] as const) {
    await form.paste(pasted);
    await expect(form.failure).toContainText(problems[problem].title);
    await expect(form.submitButton).toBeDisabled();
  }

  await form.paste(withClaims(AccessToken, { username: 'somebody.else' }));
  await form.submit();
  await expect(form.failure).toContainText(forged.title);
  await expect(form.failure).toContainText(words.tokens.faults.signature);

  await form.paste(`Bearer ${AccessToken}`);
  await expect(form.failure).toBeHidden();
  await expect(form.says).toContainText(words.tokenSignIn.known('Under test'));
  await expect(form.says).toContainText(demoOf(pool).username);
  await expect(form.keepTick).not.toBeChecked();
  await form.submit();

  const account = new AccountPage(page);
  await account.untilRead();
  await expect(account.value(words.account.signedIn).first()).toContainText(
    words.steps.how.token.name,
  );
  const tokens = new TokensPage(page);
  await tokens.open();
  await expect(tokens.access).toContainText(words.tokens.verified);
  await expect(page.getByText(words.tokens.idNone)).toBeVisible();
  await expect(tokens.line(words.tokens.refreshEnds)).toContainText(words.tokens.refreshNone);
  await expect(tokens.renewButton).toBeHidden();
  expect(await page.content()).not.toContain(signatureOf(AccessToken));
  // What is stored is found in the same way.
  expect(await liesIn(userData, pool.userPoolId)).toBe(true);
  expect(await liesIn(userData, signatureOf(AccessToken))).toBe(false);
});

test('keeps a pasted token for the next start only where it is told to', async ({
  keyring,
  launch,
  pool,
  userData,
}) => {
  test.skip(!keyringsHere, 'gnome-keyring is the keyring of Linux.');
  const { AccessToken } = await rawSignIn(pool, demoOf(pool));
  for (const keep of [false, true]) {
    const { page, close } = await launch(keyring);
    const form = new TokenSignInPage(page);
    const welcome = new WelcomePage(page);
    if (keep) {
      await welcome.signInTo('Under test');
      await form.choose();
      await form.keepTick.check();
    } else {
      await openForm(page, pool);
    }
    await form.paste(AccessToken);
    await form.submit();
    await new AccountPage(page).untilRead();
    expect(await liesIn(userData, signatureOf(AccessToken))).toBe(false);
    await close();
  }
  const { page } = await launch(keyring);
  await new AccountPage(page).untilRead();
});

test('shows what the tokens of a sign-in say, verified, and renews them', async ({ page }) => {
  const { username } = await signInAsDemoOwner(page);
  const tokens = new TokensPage(page);
  await tokens.open();
  for (const token of [tokens.access, tokens.id]) {
    await expect(token).toContainText(words.tokens.verified);
  }
  await expect(tokens.claim(tokens.access, 'username')).toHaveText(username);
  await expect(tokens.claim(tokens.id, 'email')).toHaveText('owner@example.com');
  await expect(tokens.scopes).toContainText('aws.cognito.signin.user.admin');
  await expect(tokens.line(words.tokens.refreshEnds)).toContainText(words.tokens.refreshKept);
  await expect(tokens.line(words.tokens.others)).toContainText('even after you sign out');

  const id = await tokens.claim(tokens.access, 'jti').textContent();
  const before = await tokens.endOf(words.tokens.accessEnds);
  const signedInAt = await tokens.endOf(words.tokens.signedIn);
  // Tokens count in whole seconds.
  await expect.poll(() => Date.now() - Date.parse(signedInAt)).toBeGreaterThan(1_000);
  await tokens.renew();
  expect(await tokens.claim(tokens.access, 'jti').textContent()).not.toBe(id);
  expect(Date.parse(await tokens.endOf(words.tokens.accessEnds))).toBeGreaterThan(
    Date.parse(before),
  );
  // Who renews does not show anew who they are.
  expect(await tokens.endOf(words.tokens.signedIn)).toBe(signedInAt);
  await expect(tokens.access).toContainText(words.tokens.verified);
});
