import { test } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

type Part = 'devices' | 'factors' | 'passkeys' | 'sessions';

/** The ways into the account of the person in front. */
export class WaysPage {
  readonly heading: Locator;
  /** The question before something is taken away. */
  readonly guard: Locator;
  /** Setting up an authenticator app. */
  readonly setUp: Locator;
  readonly failure: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name: words.ways.title });
    this.guard = page.getByRole('alertdialog');
    this.setUp = page.getByRole('dialog', { name: words.ways.authenticator.title });
    this.failure = page.getByRole('alert');
  }

  async open(): Promise<void> {
    await test.step('go to the ways in', async () => {
      await this.#page
        .getByRole('navigation', { name: words.frame.navigation })
        .getByRole('button', { name: words.frame.ways })
        .click();
      await this.untilRead();
    });
  }

  async untilRead(): Promise<void> {
    await this.heading.waitFor();
    await this.#page.getByText(words.ways.readAt).waitFor();
  }

  part(name: Part): Locator {
    return this.#page.getByRole('region', { name: words.ways[name].title });
  }

  /** One line of a part. */
  row(part: Part, name: string): Locator {
    return this.part(part).getByRole('listitem').filter({ hasText: name });
  }

  /** A sentence of the summary on top. */
  sentence(text: string): Locator {
    return this.#page.getByText(text);
  }

  /** Answers the secret, as it is typed into an app. */
  async beginSetUp(): Promise<string> {
    return test.step('begin to set up an authenticator app', async () => {
      await this.part('factors').getByRole('button', { name: words.ways.factors.setUp }).click();
      const secret = await this.setUp.locator('code').innerText();
      return secret.replaceAll(' ', '');
    });
  }

  async finishSetUp(code: string, deviceName: string): Promise<void> {
    await test.step('confirm it with a code', async () => {
      await this.setUp.getByLabel(words.ways.authenticator.code).fill(code);
      await this.setUp.getByLabel(words.ways.authenticator.deviceName).fill(deviceName);
      await this.setUp.getByRole('button', { name: words.ways.authenticator.confirm }).click();
    });
  }

  async switchOn(factor: keyof typeof words.ways.factors.names): Promise<void> {
    await test.step(`switch on: ${factor}`, async () => {
      const { names, switchOnThis } = words.ways.factors;
      await this.#page.getByRole('button', { name: switchOnThis(names[factor]) }).click();
    });
  }

  async switchOff(factor: keyof typeof words.ways.factors.names): Promise<void> {
    await test.step(`switch off: ${factor}`, async () => {
      const { names, switchOffThis } = words.ways.factors;
      await this.#page.getByRole('button', { name: switchOffThis(names[factor]) }).click();
    });
  }

  preference(name: string): Locator {
    return this.part('factors').getByRole('radio', { name });
  }

  async addPasskey(): Promise<void> {
    await test.step('add a passkey', async () => {
      await this.part('passkeys').getByRole('button', { name: words.ways.passkeys.add }).click();
    });
  }

  /** Presses the answer that takes something away. */
  async goThrough(
    question: Exclude<
      keyof typeof words.ways.guard,
      'elsewhereKept' | 'keep' | 'passkeyHere' | 'stay'
    >,
  ): Promise<void> {
    await test.step(`answer: ${words.ways.guard[question].act}`, async () => {
      await this.guard.getByRole('button', { name: words.ways.guard[question].act }).click();
    });
  }

  async refresh(): Promise<void> {
    await this.#page.getByRole('button', { name: words.ways.refresh }).click();
  }
}
