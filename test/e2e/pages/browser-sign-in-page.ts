import { test } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** Signing in at the pool's own page, from Signet's side. */
export class BrowserSignInPage {
  readonly heading: Locator;
  readonly openButton: Locator;
  readonly waiting: Locator;
  /** Why nobody was signed in, and what to do. */
  readonly failure: Locator;
  readonly toPoolButton: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name: words.browserSignIn.title });
    this.openButton = page.getByRole('button', { name: words.browserSignIn.open, exact: true });
    this.waiting = page.getByRole('heading', { name: words.browserSignIn.waiting });
    this.failure = page.getByRole('alert');
    this.toPoolButton = page.getByRole('button', { name: words.browserSignIn.toPool });
  }

  /** From the sign-in with a password. */
  async choose(): Promise<void> {
    await test.step('choose to sign in in the browser', async () => {
      await this.#page.getByRole('button', { name: words.signIn.browser }).click();
      await this.heading.waitFor();
    });
  }

  async open(): Promise<void> {
    await test.step('open the sign-in page', async () => {
      await this.openButton.click();
      await this.waiting.waitFor();
    });
  }

  async tryAgain(): Promise<void> {
    await test.step('try again', () =>
      this.#page.getByRole('button', { name: words.browserSignIn.tryAgain }).click());
  }

  async cancel(): Promise<void> {
    await test.step('cancel', () =>
      this.#page.getByRole('button', { name: words.browserSignIn.cancel, exact: true }).click());
  }

  async goToPool(): Promise<void> {
    await test.step('open the settings of the pool', () => this.toPoolButton.click());
  }
}
