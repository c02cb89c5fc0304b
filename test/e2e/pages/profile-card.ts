import type { Locator, Page } from 'playwright';
import { test } from '@playwright/test';
import { words } from '../../../words/catalogue.ts';

/** The profile on the account page, its editors, and the change of the password. */
export class ProfileCard {
  readonly root: Locator;
  readonly saveButton: Locator;
  readonly cancelButton: Locator;
  readonly code: Locator;
  readonly verifyButton: Locator;
  readonly laterButton: Locator;
  readonly renewButton: Locator;
  readonly removal: Locator;
  readonly changePasswordButton: Locator;
  readonly currentPassword: Locator;
  readonly newPassword: Locator;
  readonly submitPassword: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.root = page.getByRole('region', { name: words.account.profile, exact: true });
    this.saveButton = this.root.getByRole('button', {
      name: words.attributeEdit.save,
      exact: true,
    });
    this.cancelButton = this.root.getByRole('button', {
      name: words.attributeEdit.cancel,
      exact: true,
    });
    this.code = this.root.getByLabel(words.attributeEdit.verify.code, { exact: true });
    this.verifyButton = this.root.getByRole('button', {
      name: words.attributeEdit.verify.submit,
      exact: true,
    });
    this.laterButton = this.root.getByRole('button', {
      name: words.attributeEdit.verify.later,
      exact: true,
    });
    this.renewButton = this.root.getByRole('button', {
      name: words.attributeEdit.token.renew,
      exact: true,
    });
    this.removal = page.getByRole('alertdialog');
    this.changePasswordButton = page.getByRole('button', { name: words.passwordChange.actLabel });
    this.currentPassword = page.getByLabel(words.passwordChange.current, { exact: true });
    this.newPassword = page.getByLabel(words.passwordChange.proposed, { exact: true });
    this.submitPassword = page.getByRole('button', {
      name: words.passwordChange.submit,
      exact: true,
    });
  }

  field(label: string): Locator {
    return this.root.getByLabel(label, { exact: true });
  }

  editButton(label: string): Locator {
    return this.root
      .getByRole('button', { name: words.attributeEdit.editNamed(label), exact: true })
      .or(
        this.root.getByRole('button', { name: words.attributeEdit.addNamed(label), exact: true }),
      );
  }

  async open(label: string): Promise<void> {
    await test.step(`opens ${label}`, () => this.editButton(label).click());
  }

  async save(label: string, value: string): Promise<void> {
    await test.step(`saves ${label}`, async () => {
      await this.open(label);
      await this.field(label).fill(value);
      await this.saveButton.click();
    });
  }

  async verify(code: string): Promise<void> {
    await test.step('types the code', async () => {
      await this.code.fill(code);
      await this.verifyButton.click();
    });
  }

  async add(label: string, value: string): Promise<void> {
    await test.step(`adds ${label}`, async () => {
      await this.root.getByRole('button', { name: words.attributeEdit.addAnother }).click();
      await this.root.getByLabel(words.attributeEdit.whichOne).selectOption({ label });
      await this.field(label).fill(value);
      await this.saveButton.click();
    });
  }

  async askRemoval(label: string): Promise<void> {
    await test.step(`asks to remove ${label}`, async () => {
      await this.open(label);
      await this.root.getByRole('button', { name: words.attributeEdit.removeNamed(label) }).click();
    });
  }

  async removeIt(): Promise<void> {
    await test.step('removes it', () =>
      this.removal.getByRole('button', { name: words.attributeEdit.removeIt }).click());
  }

  async keepIt(): Promise<void> {
    await test.step('keeps it', () =>
      this.removal.getByRole('button', { name: words.attributeEdit.keepIt }).click());
  }

  async changePassword(current: string, proposed: string): Promise<void> {
    await test.step('changes the password', async () => {
      if (!(await this.currentPassword.isVisible())) await this.changePasswordButton.click();
      await this.currentPassword.fill(current);
      await this.newPassword.fill(proposed);
      await this.submitPassword.click();
    });
  }

  /** By the keyboard alone, from wherever the focus is: to the row's act, and through its form. */
  async saveByKeyboard(label: string, value: string): Promise<void> {
    await test.step(`saves ${label} by keyboard`, async () => {
      await this.editButton(label).focus();
      await this.#page.keyboard.press('Enter');
      await this.#page.keyboard.press('ControlOrMeta+A');
      await this.#page.keyboard.type(value);
      await this.#page.keyboard.press('Enter');
    });
  }
}
