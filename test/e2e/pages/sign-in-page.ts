import { test } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** Signing in to one pool with a name and a password. */
export class SignInPage {
  readonly heading: Locator;
  readonly username: Locator;
  readonly password: Locator;
  readonly submitButton: Locator;
  /** Our words for what went wrong, with the service's folded in. */
  readonly failure: Locator;
  readonly note: Locator;
  /** Said where nothing is stored because there is no keyring. */
  readonly memoryNotice: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name: words.signIn.title });
    this.username = page.getByLabel(words.signIn.username, { exact: true });
    this.password = page.getByLabel(words.signIn.password, { exact: true });
    this.submitButton = page.getByRole('button', { name: words.signIn.submit, exact: true });
    this.failure = page.getByRole('alert');
    this.note = page.getByRole('main').getByRole('status').first();
    this.memoryNotice = page
      .getByText(words.storage.memory['no-keyring'])
      .or(page.getByText(words.storage.memory['keyring-silent']));
  }

  async fill(username: string, password: string): Promise<void> {
    await this.username.fill(username);
    await this.password.fill(password);
  }

  async submit(): Promise<void> {
    await this.submitButton.click();
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.fill(username, password);
    await this.submit();
  }

  /** Unfolds what the service said; answers the whole failure as text. */
  async serviceWords(): Promise<string> {
    await this.failure.getByText(words.serviceWords.title).click();
    return this.failure.innerText();
  }

  async showPassword(): Promise<void> {
    await this.#page.getByRole('button', { name: words.signIn.showPassword }).click();
  }

  async goToSignUp(): Promise<void> {
    await this.#page.getByRole('button', { name: words.signIn.noAccount }).click();
  }

  async goToConfirm(): Promise<void> {
    await this.#page.getByRole('button', { name: words.signIn.haveCode }).last().click();
  }

  /** Asks the pool what it offers this account. */
  async seeEveryWay(username: string): Promise<void> {
    await test.step(`see every way for ${username}`, async () => {
      await this.username.fill(username);
      await this.#page.getByRole('button', { name: words.signIn.choice }).click();
    });
  }

  /** To the pool's own questions, with the password that is typed, if one is. */
  async answerQuestions(username: string): Promise<void> {
    await test.step(`answer the pool's questions as ${username}`, async () => {
      await this.username.fill(username);
      await this.#page.getByRole('button', { name: words.signIn.custom }).click();
    });
  }

  async forgot(): Promise<void> {
    await this.#page.getByRole('button', { name: words.signIn.forgot }).click();
  }

  async back(): Promise<void> {
    await this.#page.getByRole('button', { name: words.common.back, exact: true }).click();
  }
}
