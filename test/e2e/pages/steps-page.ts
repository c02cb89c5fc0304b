import { test } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** The steps of a sign-in that follow its beginning. */
export class StepsPage {
  readonly code: Locator;
  readonly newPassword: Locator;
  readonly failure: Locator;
  readonly resent: Locator;
  /** The picture for an authenticator. */
  readonly qrCode: Locator;
  readonly rememberQuestion: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.code = page.getByRole('textbox', { name: words.steps.code.label, exact: true });
    this.newPassword = page.getByLabel(words.steps.newPassword.label, { exact: true });
    this.failure = page.getByRole('alert');
    this.resent = page.getByText(words.steps.code.resent);
    this.qrCode = page.getByRole('img', { name: words.steps.authenticator.picture });
    this.rememberQuestion = page.getByRole('region', { name: words.steps.device.title });
  }

  heading(name: string): Locator {
    return this.#page.getByRole('heading', { level: 1, name });
  }

  field(label: string): Locator {
    return this.#page.getByLabel(label, { exact: true });
  }

  /** Chooses one of the ways on offer, by its name. */
  async choose(way: keyof typeof words.steps.ways): Promise<void> {
    const { name } = words.steps.ways[way];
    await test.step(`choose: ${name}`, async () => {
      await this.#page.getByRole('button', { name }).click();
    });
  }

  async typeCode(code: string): Promise<void> {
    await test.step('type the code', async () => {
      await this.code.fill(code);
      await this.goOn();
    });
  }

  async goOn(): Promise<void> {
    await this.#page.getByRole('button', { name: words.steps.goOn, exact: true }).click();
  }

  async useAnother(): Promise<void> {
    await test.step('use another way', async () => {
      await this.#page.getByRole('button', { name: words.steps.another }).click();
    });
  }

  async resend(): Promise<void> {
    await test.step('send a new code', async () => {
      await this.#page.getByRole('button', { name: words.steps.code.resend }).click();
    });
  }

  /** The secret of a new authenticator, as it stands on screen. */
  async secret(): Promise<string> {
    return (await this.#page.locator('code[dir="ltr"]').innerText()).replaceAll(' ', '');
  }

  async switchOn(code: string, name: string): Promise<void> {
    await test.step('switch the authenticator on', async () => {
      await this.field(words.steps.authenticator.code).fill(code);
      await this.field(words.steps.authenticator.name).fill(name);
      await this.#page.getByRole('button', { name: words.steps.authenticator.submit }).click();
    });
  }

  async saveNewPassword(): Promise<void> {
    await this.#page.getByRole('button', { name: words.steps.newPassword.submit }).click();
  }

  async usePasskey(): Promise<void> {
    await this.#page.getByRole('button', { name: words.steps.passkey.use }).click();
  }

  /** What is selected in the field of the code. */
  async selectedCode(): Promise<string> {
    return this.code.evaluate((field) =>
      // The locator names a text field.
      ((input: HTMLInputElement) =>
        input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0))(
        field as HTMLInputElement,
      ),
    );
  }

  async remember(): Promise<void> {
    await test.step('let the pool remember this computer', async () => {
      await this.rememberQuestion
        .getByRole('button', { name: words.steps.device.remember, exact: true })
        .click();
    });
  }

  async backToStart(): Promise<void> {
    await this.#page.getByRole('button', { name: words.steps.start }).click();
  }
}
