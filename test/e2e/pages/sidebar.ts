import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** The sidebar of somebody who is signed in, and the bar that appears when something is off. */
export class Sidebar {
  readonly root: Locator;
  readonly switcher: Locator;
  readonly accountLink: Locator;
  readonly postOfficeLink: Locator;
  readonly statusBar: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.root = page.getByRole('navigation', { name: words.frame.navigation });
    this.switcher = this.root.locator('[aria-haspopup=menu]');
    this.accountLink = this.root.getByRole('button', { name: words.frame.account, exact: true });
    this.postOfficeLink = this.root.getByRole('button', { name: words.frame.postOffice });
    this.statusBar = page.getByRole('contentinfo', { name: words.frame.statusBar });
  }

  /** Until somebody is signed in and on screen. */
  async untilShown(): Promise<void> {
    await this.switcher.waitFor();
  }

  async openSwitcher(): Promise<void> {
    await this.switcher.click();
    await this.#page.getByRole('menu').waitFor();
  }

  /** Everybody who is signed in, as the open switcher lists them. */
  people(): Locator {
    return this.#page.getByRole('menuitemradio');
  }

  async switchTo(accountName: string): Promise<void> {
    await this.openSwitcher();
    await this.people().filter({ hasText: accountName }).click();
  }

  /** To the first screen, with everybody still signed in. */
  async signInAsSomebodyElse(): Promise<void> {
    await this.openSwitcher();
    await this.#page.getByRole('menuitem', { name: words.frame.signInElse }).click();
  }

  async goToAccount(): Promise<void> {
    await this.accountLink.click();
  }

  async goToPostOffice(): Promise<void> {
    await this.postOfficeLink.click();
  }
}
