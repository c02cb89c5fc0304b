import { emailUsername } from '../../../main/practice-pool/settings/presets/names.ts';
import { AddPoolPage } from '../pages/add-pool-page.ts';
import { PoolPage } from '../pages/pool-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { addPool } from '../flows.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { words } from '../../../words/catalogue.ts';
import type { Walk } from './walk.ts';

/** Pools: pasted, typed, mistyped, listed, looked at; and the ways in that need no password. */
export const pools: Walk = {
  name: 'pools',
  go: async ({ page, openPool, look }) => {
    const welcome = new WelcomePage(page);
    await welcome.untilReady();
    await page.getByText(words.practiceKinds.title, { exact: true }).click();
    await look('more practice pools');
    await welcome.addPool();
    const form = new AddPoolPage(page);
    await look('add a pool');
    await form.submit();
    await look('add a pool, with problems');
    await form.paste('{ "auth": { "user_pool_id": ');
    await form.refusal.waitFor();
    await look('nothing recognised');
    await form.paste(
      'https://acme.auth.eu-central-1.amazoncognito.com/login?client_id=1example23456789&redirect_uri=https://acme.example/',
    );
    await look('recognised');
    await form.cancelButton.click();

    const pool = await openPool(emailUsername);
    await addPool(page, pool, 'E-mail as username');
    const signIn = new SignInPage(page);
    await look('sign in to a pool');
    await signIn.back();
    await look('list of pools');
    const screen = new PoolPage(page);
    await screen.open('E-mail as username');
    await screen.finding('password-srp').getByText(words.doctor.found.works).waitFor();
    await look('pool');
    await screen.back();

    await page.keyboard.press('Control+k');
    await page
      .getByRole('combobox', { name: words.palette.search })
      .fill(words.palette.acts['token-sign-in']);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.tokenSignIn.title }).waitFor();
    await look('access token');
    await page.getByLabel(words.tokenSignIn.token, { exact: true }).fill('not a token');
    await look('not a token');
    await page.getByRole('button', { name: words.common.back, exact: true }).click();

    await welcome.signInAsDemoOwner();
    await page.getByRole('button', { name: words.signIn.browser }).click();
    await page.getByRole('heading', { name: words.browserSignIn.title }).waitFor();
    await look('in the browser');
  },
};
