import { test } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** A new password for somebody who does not know the old one. */
export class RecoveryPage {
  readonly heading: Locator;
  readonly resetHeading: Locator;
  readonly username: Locator;
  readonly code: Locator;
  readonly password: Locator;
  readonly failure: Locator;
  readonly note: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name: words.recovery.title });
    this.resetHeading = page.getByRole('heading', { level: 1, name: words.recovery.resetTitle });
    this.username = page.getByLabel(words.recovery.username, { exact: true });
    this.code = page.getByRole('textbox', { name: words.recovery.code, exact: true });
    this.password = page.getByLabel(words.recovery.password, { exact: true });
    this.failure = page.getByRole('alert');
    this.note = page.getByRole('main').getByRole('status').first();
  }

  async ask(): Promise<void> {
    await test.step('ask for a code', async () => {
      await this.#page.getByRole('button', { name: words.recovery.ask }).click();
    });
  }

  async set(password: string): Promise<void> {
    await test.step('set the new password', async () => {
      await this.password.fill(password);
      await this.#page.getByRole('button', { name: words.recovery.submit }).click();
    });
  }
}
