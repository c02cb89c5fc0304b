import { test } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import type { PoolColour } from '../../../main/contract/profile.ts';
import { words } from '../../../words/catalogue.ts';

/** What is typed to add a pool; an absent field is left as it is. */
export interface PoolValues {
  readonly name?: string;
  readonly userPoolId?: string;
  readonly region?: string;
  readonly clientId?: string;
  readonly endpoint?: string;
  readonly hostedDomain?: string;
  readonly signOutUrl?: string;
  readonly clientSecret?: string;
}

/** The form that adds a pool. */
export class AddPoolPage {
  readonly heading: Locator;
  readonly fields: Readonly<Record<keyof PoolValues, Locator>>;
  readonly addButton: Locator;
  readonly cancelButton: Locator;
  readonly productionTick: Locator;
  /** Takes whatever names a pool, until something was read out of it. */
  readonly pasteArea: Locator;
  /** What a pasted text was read as. */
  readonly said: Locator;
  /** Why nothing could be read out of it. */
  readonly refusal: Locator;
  readonly #page: Page;
  /** The fields that are folded away, each with what unfolds it. */
  readonly #folds: Readonly<Partial<Record<keyof PoolValues, Locator>>>;

  constructor(page: Page) {
    const field = (label: string): Locator => page.getByLabel(label, { exact: true });
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1, name: words.addPool.title });
    this.fields = {
      name: field(words.addPool.name),
      userPoolId: field(words.addPool.userPoolId),
      region: field(words.addPool.region),
      clientId: field(words.addPool.clientId),
      endpoint: field(words.addPool.endpoint),
      hostedDomain: field(words.addPool.hostedDomain),
      signOutUrl: field(words.addPool.signOutUrl),
      clientSecret: field(words.addPool.clientSecret),
    };
    this.addButton = page.getByRole('button', { name: words.addPool.add });
    this.cancelButton = page.getByRole('button', { name: words.common.cancel });
    this.productionTick = page.getByRole('checkbox', { name: words.poolPage.productionTick });
    const paste = page.getByRole('region', { name: words.recognise.title });
    this.pasteArea = paste.getByRole('textbox');
    this.said = paste.getByRole('status').first();
    this.refusal = paste.getByRole('alert');
    const hosted = page.getByText(words.addPool.hosted, { exact: true });
    const advanced = page.getByText(words.addPool.advanced, { exact: true });
    this.#folds = { hostedDomain: hosted, signOutUrl: hosted, endpoint: advanced };
  }

  async fill(values: PoolValues): Promise<void> {
    for (const [name, value] of Object.entries(values) as [keyof PoolValues, string][]) {
      await this.#unfold(name);
      await this.fields[name].fill(value);
    }
  }

  async #unfold(field: keyof PoolValues): Promise<void> {
    const fold = this.#folds[field];
    if (fold !== undefined && !(await this.fields[field].isVisible())) await fold.click();
  }

  async submit(): Promise<void> {
    await this.addButton.click();
  }

  /** Pastes a text, as from the clipboard. */
  async paste(text: string): Promise<void> {
    await test.step('paste what names the pool', async () => {
      await this.pasteArea.evaluate((area, given) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', given);
        area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
      }, text);
    });
  }

  async pasteAgain(): Promise<void> {
    await this.#page.getByRole('button', { name: words.recognise.again }).click();
  }

  async choose(colour: PoolColour): Promise<void> {
    await this.#page.getByRole('radio', { name: words.poolPage.colours[colour] }).check();
  }

  /** The sentence at a field: what is wrong with it, else what belongs in it. */
  async sentenceAt(field: keyof PoolValues): Promise<string> {
    const about = await this.fields[field].getAttribute('aria-describedby');
    if (about === null) return '';
    return this.fields[field].page().locator(`[id="${about}"]`).innerText();
  }
}
