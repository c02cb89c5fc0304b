/** Accessibility by machine: what axe-core finds on a page as it stands. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Each finding as one line, the rule first and then the elements. The script is evaluated
 * through the debugger, which neither the content security policy nor Trusted Types forbid:
 * the page under test is the page that ships.
 */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(source, 'utf8'));
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
}
