import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** The outcomes by their headings; `refused` and `still-there` share one. */
export type OutcomeName =
  'deleted' | 'clean-up-left' | 'already-gone' | 'refused' | 'not-sent' | 'still-there' | 'unknown';

export type WaitName = 'preparing' | 'sending' | 'checking' | 'resuming';

/** The facts by their labels; several looks stand under `looks`, one under `checked`. */
export type FactName =
  | 'asked'
  | 'sent'
  | 'answered'
  | 'checked'
  | 'looks'
  | 'resumed'
  | 'requestId'
  | 'proof'
  | 'others'
  | 'poolDate'
  | 'operation';

/** The wait for the one request, and what became of it. */
export class OutcomePage {
  readonly heading: Locator;
  /** The pages of the wait, by what is being done. */
  readonly waits: Readonly<Record<WaitName, Locator>>;
  readonly facts: Locator;
  readonly whatIsLeft: Locator;
  /** Each thing that outlives the account, by its tick. */
  readonly ticks: Locator;
  readonly saveReceiptButton: Locator;
  readonly saveReceiptJsonButton: Locator;
  readonly doneButton: Locator;
  readonly toAccountButton: Locator;
  readonly startOverButton: Locator;
  readonly signInAgainButton: Locator;
  readonly checkNowButton: Locator;
  readonly laterButton: Locator;
  readonly signInToSeeButton: Locator;
  readonly stopLookingButton: Locator;
  readonly cleanUpAgainButton: Locator;
  readonly backToRealAccountButton: Locator;
  /** Over every page of a rehearsal. */
  readonly rehearsalBanner: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    const button = (name: string): Locator => page.getByRole('button', { name });
    const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name });
    const region = (name: string): Locator => page.getByRole('region', { name });
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.waits = {
      preparing: heading(words.sending.preparing.title),
      sending: heading(words.sending.sending.title),
      checking: heading(words.sending.checking.title),
      resuming: heading(words.sending.resuming.title),
    };
    this.facts = region(words.outcome.facts.title);
    this.whatIsLeft = region(words.cleanUp.title);
    this.ticks = this.whatIsLeft.getByRole('checkbox');
    this.saveReceiptButton = button(words.outcome.receipt.save);
    this.saveReceiptJsonButton = button(words.outcome.receipt.jsonLabel);
    this.doneButton = button(words.outcome.toWelcome);
    this.toAccountButton = button(words.outcome.toAccount);
    // Disabled while a wait makes sense.
    this.startOverButton = button(words.outcome.startOver);
    this.signInAgainButton = button(words.outcome.signInAgain);
    this.checkNowButton = button(words.outcome.unknown.checkNow);
    this.laterButton = button(words.outcome.unknown.later);
    this.signInToSeeButton = button(words.outcome.unknown.signIn);
    this.stopLookingButton = button(words.outcome.unknown.stop);
    this.cleanUpAgainButton = button(words.outcome['clean-up-left'].again);
    this.backToRealAccountButton = button(words.rehearsal.back);
    this.rehearsalBanner = page.getByRole('complementary', { name: words.rehearsal.title });
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

  /** The value of a fact, by its label; those of the fold are there once it is open. */
  fact(name: FactName): Locator {
    return this.facts
      .locator('dl > div')
      .filter({ has: this.#page.getByText(words.outcome.facts[name], { exact: true }) })
      .locator('dd');
  }

  /** Unfolds the facts that are not shown at once. */
  async showAllFacts(): Promise<void> {
    await this.facts.getByText(words.outcome.facts.more, { exact: true }).click();
  }

  /** Ticks a thing that outlives the account, by its title. */
  async tick(title: string): Promise<void> {
    await this.whatIsLeft.getByRole('checkbox', { name: title }).check();
  }

  async saveReceipt(form: 'html' | 'json' = 'html'): Promise<void> {
    await (form === 'html' ? this.saveReceiptButton : this.saveReceiptJsonButton).click();
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

  async signInToSee(): Promise<void> {
    await this.signInToSeeButton.click();
  }

  /** Gives up an outcome that only a sign-in could tell. */
  async stopLooking(): Promise<void> {
    await this.stopLookingButton.click();
    await this.#page
      .getByRole('button', { name: words.outcome.unknown.stopNow, exact: true })
      .click();
  }

  async cleanUpAgain(): Promise<void> {
    await this.cleanUpAgainButton.click();
  }

  async backToRealAccount(): Promise<void> {
    await this.backToRealAccountButton.click();
  }

  /** Leaves an open outcome standing; the checks go on. */
  async goOnWithOtherThings(): Promise<void> {
    await this.laterButton.click();
  }
}
