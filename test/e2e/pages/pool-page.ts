import { test } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import type { PoolColour, ProbeName } from '../../../main/contract/profile.ts';
import { words } from '../../../words/catalogue.ts';

/** One pool: what works there, how it is marked, what it is reached by. */
export class PoolPage {
  readonly findings: Locator;
  readonly verdict: Locator;
  readonly secretState: Locator;
  readonly productionTick: Locator;
  readonly productionMark: Locator;
  readonly removeButton: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.findings = page.getByRole('list', { name: words.doctor.title });
    this.verdict = page.getByRole('region', { name: words.doctor.title }).getByRole('status');
    this.secretState = page
      .getByRole('region', { name: words.poolPage.secret })
      .getByRole('status')
      .first();
    this.productionTick = page.getByRole('checkbox', { name: words.poolPage.productionTick });
    this.productionMark = page.getByText(words.poolPage.production, { exact: true });
    this.removeButton = page.getByRole('button', { name: words.poolPage.remove });
  }

  /** From the first screen. */
  async open(name: string): Promise<void> {
    await test.step(`open the page of ${name}`, async () => {
      await this.#page.getByRole('button', { name: words.poolPage.openNamed(name) }).click();
      await this.heading(name).waitFor();
    });
  }

  heading(name: string): Locator {
    return this.#page.getByRole('heading', { level: 1, name });
  }

  colour(colour: PoolColour): Locator {
    return this.#page.getByRole('radio', { name: words.poolPage.colours[colour] });
  }

  /** The line about one probe. */
  finding(probe: ProbeName): Locator {
    return this.findings.getByRole('listitem').filter({ hasText: words.doctor.names[probe] });
  }

  async lookAgain(): Promise<void> {
    await test.step('look again', () =>
      this.#page.getByRole('button', { name: words.doctor.look }).click());
  }

  async addSecret(secret: string): Promise<void> {
    await test.step('add the secret', async () => {
      await this.#page
        .getByRole('region', { name: words.poolPage.secret })
        .getByLabel(words.addPool.clientSecret, { exact: true })
        .fill(secret);
      await this.#page.getByRole('button', { name: words.poolPage.addSecret }).click();
    });
  }

  async forgetSecret(): Promise<void> {
    await test.step('forget the secret', () =>
      this.#page.getByRole('button', { name: words.poolPage.forgetSecret }).click());
  }

  async back(): Promise<void> {
    await this.#page.getByRole('button', { name: words.common.back }).click();
  }
}
