/** Every title a page shows, those included that are gone again in a moment. */
import type { Page } from 'playwright';

interface Kept {
  signetHeadings: string[];
}

/** Keeps the titles from now on. The function it resolves with tells them, in order. */
export const keepHeadings = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  await page.evaluate(() => {
    const kept: string[] = [];
    (globalThis as unknown as Kept).signetHeadings = kept;
    const look = () => {
      const shown = document.querySelector('h1')?.textContent.trim();
      if (shown !== undefined && shown !== kept.at(-1)) kept.push(shown);
    };
    look();
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as Kept).signetHeadings);
};
