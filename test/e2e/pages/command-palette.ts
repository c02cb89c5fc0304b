import { test } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import { words } from '../../../words/catalogue.ts';

/** The list of commands, worked by the keyboard alone. */
export class CommandPalette {
  readonly root: Locator;
  readonly field: Locator;
  readonly options: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.root = page.getByRole('dialog', { name: words.palette.title });
    this.field = this.root.getByRole('combobox', { name: words.palette.search });
    this.options = this.root.getByRole('option');
  }

  async open(): Promise<void> {
    await test.step('opens the list of commands', async () => {
      await this.#page.keyboard.press('Control+k');
      await this.field.waitFor();
    });
  }

  option(label: string): Locator {
    return this.options.filter({ hasText: label });
  }

  /** Types as much of a name as it takes, and presses Enter. */
  async run(typed: string): Promise<void> {
    await test.step(`runs “${typed}” by name`, async () => {
      await this.open();
      await this.#page.keyboard.type(typed);
      await this.#page.keyboard.press('Enter');
    });
  }
}
