import type { Locator, Page } from 'playwright';
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
}

/** The form that adds a pool. */
export class AddPoolPage {
  readonly heading: Locator;
  readonly fields: Readonly<Record<keyof PoolValues, Locator>>;
  readonly addButton: Locator;
  readonly cancelButton: Locator;
  /** The fields that are folded away, each with what unfolds it. */
  readonly #folds: Readonly<Partial<Record<keyof PoolValues, Locator>>>;

  constructor(page: Page) {
    const field = (label: string): Locator => page.getByLabel(label, { exact: true });
    this.heading = page.getByRole('heading', { level: 1, name: words.addPool.title });
    this.fields = {
      name: field(words.addPool.name),
      userPoolId: field(words.addPool.userPoolId),
      region: field(words.addPool.region),
      clientId: field(words.addPool.clientId),
      endpoint: field(words.addPool.endpoint),
      hostedDomain: field(words.addPool.hostedDomain),
      signOutUrl: field(words.addPool.signOutUrl),
    };
    this.addButton = page.getByRole('button', { name: words.addPool.add });
    this.cancelButton = page.getByRole('button', { name: words.common.cancel });
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

  /** The sentence at a field: what is wrong with it, else what belongs in it. */
  async sentenceAt(field: keyof PoolValues): Promise<string> {
    const about = await this.fields[field].getAttribute('aria-describedby');
    if (about === null) return '';
    return this.fields[field].page().locator(`[id="${about}"]`).innerText();
  }
}
