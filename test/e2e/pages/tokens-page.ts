import { test } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** What the tokens of a sign-in say. */
export class TokensPage {
  readonly heading: Locator;
  /** When what ends. */
  readonly clock: Locator;
  readonly access: Locator;
  readonly id: Locator;
  readonly scopes: Locator;
  readonly renewButton: Locator;
  readonly renewed: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    const region = (name: string): Locator => page.getByRole('region', { name, exact: true });
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name: words.tokens.title });
    this.clock = region(words.tokens.clock);
    this.access = region(words.tokens.access);
    this.id = region(words.tokens.id);
    this.scopes = region(words.tokens.allows);
    this.renewButton = this.clock.getByRole('button', { name: words.tokens.renew });
    this.renewed = page.getByText(words.tokens.renewed);
  }

  async open(): Promise<void> {
    await test.step('open the tokens', async () => {
      await this.#page
        .getByRole('navigation', { name: words.frame.navigation })
        .getByRole('button', { name: words.frame.tokens, exact: true })
        .click();
      await this.clock.getByRole('time').first().waitFor();
    });
  }

  /** A line about when something ends, by its label. */
  line(label: string): Locator {
    return this.clock
      .locator('dl > div')
      .filter({ has: this.#page.getByText(label, { exact: true }) })
      .locator('dd');
  }

  /** The value of a claim, by its name in the token. */
  claim(token: Locator, name: string): Locator {
    return token
      .locator('dl > div')
      .filter({ has: this.#page.locator('dt').getByText(name, { exact: true }) })
      .locator('dd .value');
  }

  /** When something ends, to the second, as in ISO 8601. */
  async endOf(label: string): Promise<string> {
    return (await this.line(label).getByRole('time').getAttribute('datetime')) ?? '';
  }

  async renew(): Promise<void> {
    await test.step('renew now', async () => {
      await this.renewButton.click();
      await this.renewed.waitFor();
    });
  }
}
