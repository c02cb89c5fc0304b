/** The receipt of a deletion: saved where the person says, and checked by anybody. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DeletionView } from '../../main/contract/deletion.ts';
import { words } from '../../words/catalogue.ts';
import { answerLastQuestion } from '../support/last-question.ts';
import { answerSaveDialog, suggestedPlaces } from '../support/save-dialog.ts';
import { verifyPaper } from '../support/verify-paper.ts';
import { expect, test as base } from './fixtures.ts';
import { demoName, goToLastQuestion, practiceName, signInAsDemoOwner } from './flows.ts';
import { OutcomePage } from './pages/outcome-page.ts';

const { saving } = words;

/** An account that was deleted, with what the receipt has to say of it. */
interface Deleted {
  readonly outcome: OutcomePage;
  readonly password: string;
  readonly sub: string;
  readonly requestId: string;
}

const test = base.extend<{ readonly deleted: Deleted }>({
  deleted: async ({ electronApp, page }, use) => {
    const { password } = await signInAsDemoOwner(page);
    await answerLastQuestion(electronApp, 1);
    await (await goToLastQuestion(page, { username: '', password })).askLastQuestion();
    const outcome = new OutcomePage(page);
    await outcome.untilOutcome('deleted');
    const view = await page.evaluate<DeletionView>('window.signet.deletion.read()');
    if (view.kind !== 'deleted') throw new Error(view.kind);
    const { subject, facts } = view;
    await use({ outcome, password, sub: subject.sub, requestId: facts.requestId ?? '' });
  },
});

for (const form of ['html', 'json'] as const) {
  test(`is saved as ${form} for its owner alone, names the deletion, holds no secret, and is whole`, async ({
    deleted: { outcome, password, sub, requestId },
    electronApp,
    page,
    userData,
  }, testInfo) => {
    const path = join(userData, `receipt.${form}`);
    await answerSaveDialog(electronApp, path);
    await outcome.saveReceipt(form);
    await expect(page.getByText(saving.saved(basename(path)))).toBeVisible();
    const [suggested = ''] = await suggestedPlaces(electronApp);
    expect(basename(suggested)).toMatch(/^signet-receipt-owner@example\.com-\d{4}-\d\d-\d\d\./);

    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const text = await readFile(path, 'utf8');
    for (const fact of [demoName, practiceName, sub, requestId]) expect(text).toContain(fact);
    expect(text).toContain(words.receipt.summary.noLonger(demoName, practiceName));
    expect(text).not.toMatch(/eyJ[A-Za-z0-9_-]{8}/);
    expect(text).not.toContain(password);

    const verdict = await verifyPaper(path);
    expect(verdict.code).toBe(0);
    expect(verdict.output).toContain(demoName);
    const changed = testInfo.outputPath(basename(path));
    await writeFile(changed, text.replace(demoName, 'owner@example.con'));
    expect((await verifyPaper(changed)).code).toBe(1);
  });
}

test('has the ticks of the person, as they are when it is saved', async ({
  deleted: { outcome },
  electronApp,
  page,
  userData,
}) => {
  const path = join(userData, 'receipt.json');
  const ticksIn = async (): Promise<unknown> => {
    const { sections } = JSON.parse(await readFile(path, 'utf8')) as {
      sections: { cleanUp: { entries: readonly { key: string; done: boolean }[] } };
    };
    return Object.fromEntries(sections.cleanUp.entries.map(({ key, done }) => [key, done]));
  };
  await answerSaveDialog(electronApp, path);
  await outcome.tick(words.cleanUp.tokens.title);
  await outcome.saveReceipt('json');
  await expect(page.getByText(saving.saved('receipt.json'))).toBeVisible();
  expect(await ticksIn()).toEqual({ tokens: true, 'name-free': false });

  await outcome.tick(words.cleanUp.nameFree.title);
  await outcome.saveReceipt('json');
  await expect.poll(ticksIn).toEqual({ tokens: true, 'name-free': true });
});

test('is not saved when the dialog is closed, nor where it cannot be, and says so', async ({
  deleted: { outcome },
  electronApp,
  page,
  userData,
}) => {
  await answerSaveDialog(electronApp, null);
  await outcome.saveReceipt();
  await expect(page.getByText(saving.declined)).toBeVisible();
  await answerSaveDialog(electronApp, join(userData, 'no-such-folder', 'receipt.html'));
  await outcome.saveReceipt();
  await expect(page.getByText(saving.notWritten.failed)).toBeVisible();
});
