import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** Making an account, and confirming it with the code that was sent. */
export class SignUpPage {
  readonly heading: Locator;
  readonly confirmHeading: Locator;
  readonly username: Locator;
  readonly email: Locator;
  readonly password: Locator;
  readonly createButton: Locator;
  readonly code: Locator;
  readonly confirmButton: Locator;
  readonly resendButton: Locator;
  readonly failure: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name: words.signUp.title });
    this.confirmHeading = page.getByRole('heading', { level: 1, name: words.confirmSignUp.title });
    this.username = page.getByLabel(words.signUp.username, { exact: true });
    this.email = page.getByLabel(words.signUp.email, { exact: true });
    this.password = page.getByLabel(words.signUp.password, { exact: true });
    this.createButton = page.getByRole('button', { name: words.signUp.submit });
    this.code = page.getByRole('textbox', { name: words.confirmSignUp.code, exact: true });
    this.confirmButton = page.getByRole('button', {
      name: words.confirmSignUp.submit,
      exact: true,
    });
    this.resendButton = page.getByRole('button', { name: words.confirmSignUp.resend });
    this.failure = page.getByRole('alert');
  }

  async create(username: string, email: string, password: string): Promise<void> {
    await this.username.fill(username);
    await this.email.fill(email);
    await this.password.fill(password);
    await this.createButton.click();
  }

  async confirm(code: string): Promise<void> {
    await this.code.fill(code);
    await this.confirmButton.click();
  }

  /** Pastes a whole message into the code field, as a person would. */
  async pasteCode(message: string): Promise<void> {
    await this.code.evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, message);
  }

  async resend(): Promise<void> {
    await this.resendButton.click();
  }

  /** A further field, by its label. */
  field(label: string): Locator {
    return this.#page.getByLabel(label, { exact: true });
  }

  /** On the first screen: goes on with a sign-up that was begun here. */
  async resume(username: string): Promise<void> {
    await this.#page
      .getByRole('button', { name: words.pendingSignUps.goOnNamed(username) })
      .click();
  }

  /** From the confirmation to the sign-in, without a code. */
  async backToSignIn(): Promise<void> {
    await this.#page.getByRole('button', { name: words.confirmSignUp.backToSignIn }).click();
  }
}
