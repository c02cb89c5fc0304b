import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** The outcomes by their headings; `refused` and `still-there` share one. */
export type OutcomeName =
  'deleted' | 'clean-up-left' | 'already-gone' | 'refused' | 'not-sent' | 'still-there' | 'unknown';

/** The wait for the one request, and what became of it. */
export class OutcomePage {
  readonly heading: Locator;
  readonly sending: Locator;
  readonly checking: Locator;
  readonly facts: Locator;
  readonly whatIsLeft: Locator;
  readonly doneButton: Locator;
  readonly toAccountButton: Locator;
  readonly startOverButton: Locator;
  readonly signInAgainButton: Locator;
  readonly checkNowButton: Locator;
  readonly laterButton: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    const button = (name: string): Locator => page.getByRole('button', { name });
    const region = (name: string): Locator => page.getByRole('region', { name });
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.sending = page.getByRole('heading', { level: 1, name: words.sending.sendingTitle });
    this.checking = page.getByRole('heading', { level: 1, name: words.sending.checkingTitle });
    this.facts = region(words.outcome.facts.title);
    this.whatIsLeft = region(words.outcome.left.title);
    this.doneButton = button(words.outcome.toWelcome);
    this.toAccountButton = button(words.outcome.toAccount);
    this.startOverButton = button(words.outcome.startOver);
    this.signInAgainButton = button(words.outcome.signInAgain);
    this.checkNowButton = button(words.outcome.unknown.checkNow);
    this.laterButton = button(words.outcome.unknown.later);
  }

  outcome(name: OutcomeName): Locator {
    return this.#page.getByRole('heading', {
      level: 1,
      name: words.outcome[name].title,
      exact: true,
    });
  }

  async untilOutcome(name: OutcomeName, timeout = 60_000): Promise<void> {
    await this.outcome(name).waitFor({ timeout });
  }

  /** The value of a fact, by its label. */
  fact(name: 'asked' | 'sent' | 'answered' | 'checked' | 'requestId'): Locator {
    return this.facts
      .locator('dl > div')
      .filter({ has: this.#page.getByText(words.outcome.facts[name], { exact: true }) })
      .locator('dd');
  }

  /** Closes the page of a deletion that is over. */
  async done(): Promise<void> {
    await this.doneButton.click();
  }

  async backToAccount(): Promise<void> {
    await this.toAccountButton.click();
  }

  async checkNow(): Promise<void> {
    await this.checkNowButton.click();
  }

  /** Leaves an open outcome standing; the checks go on. */
  async goOnWithOtherThings(): Promise<void> {
    await this.laterButton.click();
  }
}
