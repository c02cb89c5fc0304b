import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** The steps of a deletion, by what opens them. */
export type StepName = 'canItWork' | 'whatGoes' | 'keepACopy' | 'prove' | 'type' | 'lastQuestion';

/** The name of the button that deletes, whatever the account and the pool are called. */
const destroys = (): RegExp => {
  const [before = '', between = '', after = ''] = words.deletion.type
    .submit('\u0000', '\u0000')
    .split('\u0000')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${before}.*${between}.*${after}$`, 'u');
};

/** The rail of steps from the wish to the last question. */
export class DeletePage {
  readonly heading: Locator;
  /** The one step that is open. */
  readonly openStep: Locator;
  readonly keepButton: Locator;
  readonly continueButton: Locator;
  /** Begins a rehearsal; there for accounts of real pools alone. */
  readonly tryItButton: Locator;
  readonly rehearsalBanner: Locator;
  readonly saveCopyButton: Locator;
  readonly saveCopyJsonButton: Locator;
  /** At the copy, and again where the password is typed. */
  readonly endOthers: Locator;
  readonly password: Locator;
  readonly checkPasswordButton: Locator;
  readonly accountName: Locator;
  readonly poolName: Locator;
  /** Filled with danger once both names match; opens the native last question. */
  readonly destroyButton: Locator;
  readonly failure: Locator;
  readonly declinedNote: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name: words.deletion.title });
    this.openStep = page.locator('li[aria-current="step"]');
    this.keepButton = button(words.deletion.keep);
    this.continueButton = button(words.deletion.continue);
    this.tryItButton = button(words.rehearsal.act);
    this.rehearsalBanner = page.getByRole('complementary', { name: words.rehearsal.title });
    this.saveCopyButton = button(words.deletion.keepACopy.save);
    this.saveCopyJsonButton = button(words.deletion.keepACopy.jsonLabel);
    this.endOthers = page.getByRole('checkbox', { name: words.deletion.endOthers.label });
    this.password = page.getByLabel(words.deletion.prove.password, { exact: true });
    this.checkPasswordButton = button(words.deletion.prove.submit);
    this.accountName = page.getByLabel(words.deletion.type.accountName, { exact: true });
    this.poolName = page.getByLabel(words.deletion.type.poolName, { exact: true });
    this.destroyButton = page.getByRole('button', { name: destroys() });
    this.failure = page.getByRole('alert');
    this.declinedNote = page.getByText(words.deletion.type.declined);
  }

  /** The heading of a step, while that step is open. */
  step(name: StepName): Locator {
    return this.openStep.getByRole('heading', { name: words.deletion[name].title });
  }

  async untilStep(name: StepName): Promise<void> {
    await this.step(name).waitFor();
  }

  /** The folded line of a finished step. */
  answerOf(name: StepName): Locator {
    return this.#page
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('heading', { name: words.deletion[name].title }) });
  }

  async keep(): Promise<void> {
    await this.keepButton.click();
  }

  /** From the checks to what goes and stays; from there past the copy, saving none. */
  async goOn(): Promise<void> {
    const passesTheCopy = await this.step('whatGoes').isVisible();
    await this.continueButton.click();
    if (!passesTheCopy) return;
    await this.untilStep('keepACopy');
    await this.continueButton.click();
  }

  /** From the checks to the copy, and no further. */
  async goToCopy(): Promise<void> {
    await this.untilStep('canItWork');
    await this.continueButton.click();
    await this.untilStep('whatGoes');
    await this.continueButton.click();
    await this.untilStep('keepACopy');
  }

  /** At the copy: keeps one. Where to is asked by a dialog of the system. */
  async saveCopy(form: 'html' | 'json' = 'html'): Promise<void> {
    await (form === 'html' ? this.saveCopyButton : this.saveCopyJsonButton).click();
  }

  /** From the copy to the proof, or past it. */
  async passTheCopy(): Promise<void> {
    await this.continueButton.click();
  }

  async tryItFirst(): Promise<void> {
    await this.tryItButton.click();
  }

  async prove(password: string): Promise<void> {
    await this.password.fill(password);
    await this.checkPasswordButton.click();
  }

  async type(accountName: string, poolName: string): Promise<void> {
    await this.accountName.fill(accountName);
    await this.poolName.fill(poolName);
  }

  /** Opens the last question, which main asks outside this page. */
  async askLastQuestion(): Promise<void> {
    await this.destroyButton.click();
  }

  /**
   * From the checks to the typed names, proving with the password where it is wanted. The
   * last question is left to the caller: it is a native dialog.
   */
  async goToTyping(password: string): Promise<void> {
    await this.untilStep('canItWork');
    await this.goOn();
    await this.untilStep('whatGoes');
    await this.goOn();
    await this.step('prove').or(this.step('type')).waitFor();
    if (await this.step('prove').isVisible()) await this.prove(password);
    await this.untilStep('type');
  }
}
