import { test } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** Signing in with an access token that is pasted. */
export class TokenSignInPage {
  readonly heading: Locator;
  /** Said before anything is pasted. */
  readonly warning: Locator;
  readonly token: Locator;
  /** What the token says of itself. */
  readonly says: Locator;
  readonly failure: Locator;
  readonly keepTick: Locator;
  readonly submitButton: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name: words.tokenSignIn.title });
    this.warning = page.getByText(words.tokenSignIn.warningTitle);
    this.token = page.getByLabel(words.tokenSignIn.token, { exact: true });
    this.says = page.getByRole('region', { name: words.tokenSignIn.says });
    this.failure = page.getByRole('alert');
    this.keepTick = page.getByRole('checkbox', { name: words.tokenSignIn.keep });
    this.submitButton = page.getByRole('button', { name: words.tokenSignIn.submit, exact: true });
  }

  /** From the sign-in with a password. */
  async choose(): Promise<void> {
    await test.step('choose to sign in with a token', async () => {
      await this.#page.getByRole('button', { name: words.signIn.token }).click();
      await this.heading.waitFor();
    });
  }

  async paste(token: string): Promise<void> {
    await test.step('paste a token', () => this.token.fill(token));
  }

  async submit(): Promise<void> {
    await test.step('sign in with it', () => this.submitButton.click());
  }
}
