import type { Locator, Page } from 'playwright';
import { speak, words } from '../../../words/catalogue.ts';
import type { Language } from '../../../words/languages.ts';

/** The first screen: the practice pool, the pools a person knows, the way to add one. */
export class WelcomePage {
  readonly heading: Locator;
  readonly practiceCard: Locator;
  readonly practiceState: Locator;
  readonly signInDemoButton: Locator;
  readonly signUpButton: Locator;
  readonly addPoolButton: Locator;
  readonly promise: Locator;
  /** What the act before led to, for example that somebody was signed out. */
  readonly note: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name: words.common.appName });
    this.practiceCard = page.getByRole('region', { name: words.practice.title });
    this.practiceState = this.practiceCard.getByRole('status').first();
    this.signInDemoButton = this.practiceCard.getByRole('button', {
      name: words.practice.signInDemo,
    });
    this.signUpButton = this.practiceCard.getByRole('button', { name: words.practice.signUp });
    this.addPoolButton = page.getByRole('button', { name: words.pools.add });
    this.promise = page.getByText(words.welcome.promise);
    this.note = page.getByRole('main').getByRole('status').first();
  }

  /** Until the practice pool can be used. */
  async untilReady(): Promise<void> {
    await this.practiceCard
      .getByText(words.practice.ready, { exact: true })
      .waitFor({ timeout: 30_000 });
  }

  /** The demo owner's name and password, as they stand on screen. */
  async demoOwner(): Promise<{ readonly username: string; readonly password: string }> {
    await this.untilReady();
    const values = this.practiceCard.locator('dl').first().locator('code');
    const [username = '', password = ''] = await values.allTextContents();
    return { username, password };
  }

  /** To the sign-in, with the demo owner's name and password filled in. */
  async signInAsDemoOwner(): Promise<void> {
    await this.untilReady();
    await this.signInDemoButton.click();
  }

  /** To the sign-in of the practice pool, once its demo account was deleted. */
  async signInToPractice(): Promise<void> {
    await this.practiceCard
      .getByRole('button', { name: words.practice.signIn, exact: true })
      .click();
  }

  async signUp(): Promise<void> {
    await this.untilReady();
    await this.signUpButton.click();
  }

  /** Opens a practice pool of another kind and goes to its sign-in. */
  async openPractice(kind: keyof typeof words.practiceKinds.poolName): Promise<void> {
    const name = words.practiceKinds.poolName[kind];
    await this.untilReady();
    await this.#page.getByText(words.practiceKinds.title, { exact: true }).click();
    const signIn = this.#page.getByRole('button', { name: words.practiceKinds.signInNamed(name) });
    const open = this.#page.getByRole('button', { name: words.practiceKinds.openNamed(name) });
    await signIn.or(open).waitFor();
    if (await open.isVisible()) await open.click();
    await signIn.click();
  }

  /** Chooses a language by its tag, `de`; the words of the tests follow. */
  async chooseLanguage(language: Language): Promise<void> {
    await this.untilReady();
    await this.#page.getByRole('combobox').selectOption(language);
    await this.#page.locator(`html[lang=${language}]`).waitFor();
    await speak(language);
  }

  async addPool(): Promise<void> {
    await this.addPoolButton.click();
  }

  pool(name: string): Locator {
    return this.#page.getByRole('listitem').filter({ hasText: name });
  }

  async signInTo(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: words.pools.signInTo(name) }).click();
  }

  /** Removes a pool and says yes to the question. */
  async removePool(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: words.pools.removeNamed(name) }).click();
    await this.#page
      .getByRole('alertdialog')
      .getByRole('button', { name: words.pools.remove })
      .click();
  }

  /** Opens what other tools need to use the practice pool; answers its text. */
  async pointOtherTools(): Promise<string> {
    await this.practiceCard.getByText(words.practice.pointTools).click();
    return this.practiceCard.innerText();
  }

  /** Back to the person who is signed in. */
  async back(accountName: string): Promise<void> {
    await this.#page.getByRole('button', { name: words.welcome.backTo(accountName) }).click();
  }
}
