import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** The account of the person in front. */
export class AccountPage {
  readonly heading: Locator;
  readonly refreshButton: Locator;
  readonly signOutButton: Locator;
  readonly deleteButton: Locator;
  /** Begins a rehearsal; there for accounts of real pools alone. */
  readonly tryItButton: Locator;
  readonly failure: Locator;
  /** Said in place of the account when the sign-in lacks the scope to read it. */
  readonly noScope: Locator;
  readonly signOutDialog: Locator;
  /** Shown instead when the sign-in is over without the person having signed out. */
  readonly endings: Readonly<Record<keyof Omit<typeof words.farewell, 'signInAgain'>, Locator>>;
  readonly #page: Page;

  constructor(page: Page) {
    const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name });
    this.#page = page;
    this.heading = heading(words.account.title);
    this.refreshButton = page.getByRole('button', { name: words.account.refresh });
    this.signOutButton = page.getByRole('button', { name: words.account.signOut });
    this.deleteButton = page.getByRole('button', { name: words.account.deleteIt });
    this.tryItButton = page.getByRole('button', { name: words.rehearsal.act });
    this.failure = page.getByRole('alert');
    this.noScope = page.getByText(words.offline.noScope.title);
    this.signOutDialog = page.getByRole('dialog', { name: words.signOut.title });
    this.endings = {
      gone: heading(words.farewell.gone.title),
      expired: heading(words.farewell.expired.title),
      revoked: heading(words.farewell.revoked.title),
      ended: heading(words.farewell.ended.title),
    };
  }

  /** Until the pool has answered. */
  async untilRead(): Promise<void> {
    await this.#page.getByText(words.account.readAt).waitFor();
  }

  /** The value of a row, by its label: `E-mail`, `Username`, `Groups`. */
  value(label: string): Locator {
    return this.#page
      .locator('dl > div')
      .filter({ has: this.#page.getByText(label, { exact: true }) })
      .locator('dd');
  }

  async refresh(): Promise<void> {
    await this.refreshButton.click();
  }

  async signOutHere(): Promise<void> {
    await this.signOutButton.click();
    await this.signOutDialog.getByRole('button', { name: words.signOut.here }).click();
  }

  async signOutEverywhere(): Promise<void> {
    await this.signOutButton.click();
    await this.signOutDialog.getByRole('button', { name: words.signOut.everywhere }).click();
  }

  async staySignedIn(): Promise<void> {
    await this.signOutDialog.getByRole('button', { name: words.signOut.stay }).click();
  }

  /** To the steps of the deletion; sends nothing but reads. */
  async deleteAccount(): Promise<void> {
    await this.deleteButton.click();
  }

  /** To the steps of the deletion of a twin, in the practice pool. */
  async tryItFirst(): Promise<void> {
    await this.tryItButton.click();
  }

  async signInAgain(): Promise<void> {
    await this.#page.getByRole('button', { name: words.farewell.signInAgain }).click();
  }
}
