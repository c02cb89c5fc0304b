import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** What is typed to add a pool; an absent field is left as it is. */
export interface PoolValues {
  readonly name?: string;
  readonly userPoolId?: string;
  readonly region?: string;
  readonly clientId?: string;
  readonly endpoint?: string;
}

/** The form that adds a pool. */
export class AddPoolPage {
  readonly heading: Locator;
  readonly fields: Readonly<Record<keyof PoolValues, Locator>>;
  readonly addButton: Locator;
  readonly cancelButton: Locator;
  readonly #advanced: Locator;

  constructor(page: Page) {
    const field = (label: string): Locator => page.getByLabel(label, { exact: true });
    this.heading = page.getByRole('heading', { level: 1, name: words.addPool.title });
    this.fields = {
      name: field(words.addPool.name),
      userPoolId: field(words.addPool.userPoolId),
      region: field(words.addPool.region),
      clientId: field(words.addPool.clientId),
      endpoint: field(words.addPool.endpoint),
    };
    this.addButton = page.getByRole('button', { name: words.addPool.add });
    this.cancelButton = page.getByRole('button', { name: words.common.cancel });
    this.#advanced = page.getByText(words.addPool.advanced, { exact: true });
  }

  async fill(values: PoolValues): Promise<void> {
    const { endpoint, ...others } = values;
    for (const [name, value] of Object.entries(others))
      await this.fields[name as keyof typeof others].fill(value);
    if (endpoint === undefined) return;
    if (!(await this.fields.endpoint.isVisible())) await this.#advanced.click();
    await this.fields.endpoint.fill(endpoint);
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
