import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** The practice pool's post office, where it stands beside a form. */
export class InboxPanel {
  readonly root: Locator;
  /** Newest first. */
  readonly mails: Locator;
  readonly empty: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('complementary', { name: words.postOffice.title });
    this.mails = this.root.getByRole('listitem');
    this.empty = this.root.getByText(words.postOffice.emptyPanel);
  }

  mailTo(address: string): Locator {
    return this.mails.filter({ hasText: address }).first();
  }

  /** The code of the newest message to an address. */
  async codeFor(address: string): Promise<string> {
    return (await this.mailTo(address).locator('code').innerText()).trim();
  }

  /** Puts the code of the newest message to an address into the form beside. */
  async useCodeFor(address: string): Promise<void> {
    await this.mailTo(address)
      .getByRole('button', { name: words.postOffice.useNamed('').trim() })
      .click();
  }
}
