/** A copy of the account, kept before it is deleted. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { words } from '../../words/catalogue.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { verifyPaper } from '../support/verify-paper.ts';
import { expect, test } from './fixtures.ts';
import { demoName, signInAsDemoOwner } from './flows.ts';
import { AccountPage } from './pages/account-page.ts';
import { DeletePage } from './pages/delete-page.ts';

const { keepACopy } = words.deletion;

for (const form of ['html', 'json'] as const) {
  test(`is saved as ${form} with the profile and without a token, and is whole`, async ({
    electronApp,
    page,
    userData,
  }) => {
    const { username, password } = await signInAsDemoOwner(page);
    const path = join(userData, `copy.${form}`);
    await answerSaveDialog(electronApp, path);
    await new AccountPage(page).deleteAccount();
    const steps = new DeletePage(page);
    await steps.goToCopy();
    await steps.saveCopy(form);
    await expect(page.getByText(words.saving.saved(basename(path)))).toBeVisible();

    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const text = await readFile(path, 'utf8');
    for (const value of [demoName, username, 'Demo Owner']) expect(text).toContain(value);
    expect(text).not.toMatch(/eyJ[A-Za-z0-9_-]{8}/);
    expect(text).not.toContain(password);
    expect((await verifyPaper(path)).code).toBe(0);

    await steps.passTheCopy();
    await expect(steps.answerOf('keepACopy')).toContainText(keepACopy.answer(basename(path)));
  });
}

test('can be gone without: the dialog is closed, and the deletion goes on', async ({
  electronApp,
  page,
}) => {
  await signInAsDemoOwner(page);
  await new AccountPage(page).deleteAccount();
  const steps = new DeletePage(page);
  await steps.goToCopy();
  await answerSaveDialog(electronApp, null);
  await steps.saveCopy();
  await expect(page.getByText(words.saving.declined)).toBeVisible();
  await steps.passTheCopy();
  await expect(steps.answerOf('keepACopy')).toContainText(keepACopy.answerNone);
});
