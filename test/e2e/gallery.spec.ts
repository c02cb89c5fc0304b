/**
 * Every screen and state, looked at by machine: axe-core finds nothing in light, dark and high
 * contrast, and no text is cut in the smallest window. With `SIGNET_GALLERY` set to a folder,
 * a picture of each is taken as well (`npm run gallery`).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { axe } from '../support/axe.ts';
import { cutTexts } from './cut-texts.ts';
import { drawPage } from './drawing.ts';
import { expect, sizes, test, type Size } from './gallery.ts';
import { walks } from './walks/walks.ts';

const folder = process.env['SIGNET_GALLERY'];

const modes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high-contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The scenes that the README shows, as drawings, and what each shows. */
const drawn: Readonly<Record<string, string>> = {
  'account account': 'The account of the demo owner',
  'ways full, above': 'The ways into an account',
  'deletion what goes': 'What goes and what stays when the account is deleted',
  'deletion deleted': 'The account is deleted, and checked',
};

const firstSize = { width: 1080, height: 720 } as const;

const plain = { colorScheme: 'light', forcedColors: 'none' } as const;

/** Findings of one scene, by the mode or the size they were made in. */
const audit = async (
  page: Page,
  resize: (size: Size) => Promise<void>,
): Promise<readonly string[]> => {
  const found: string[] = [];
  await resize(sizes[0]);
  for (const cut of await cutTexts(page)) found.push(cut);
  for (const [mode, media] of Object.entries(modes)) {
    await page.emulateMedia(media);
    for (const finding of await axe(page)) found.push(`${mode}: ${finding}`);
  }
  await page.emulateMedia(plain);
  return found;
};

const picture = async (
  page: Page,
  resize: (size: Size) => Promise<void>,
  name: string,
): Promise<void> => {
  if (folder === undefined) return;
  for (const size of sizes) {
    await resize(size);
    for (const mode of ['light', 'dark'] as const) {
      await page.emulateMedia(modes[mode]);
      const file = `${name}-${mode}-${size.width}x${size.height}.png`;
      await page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' });
    }
  }
  await page.emulateMedia(plain);
};

const drawing = async (
  page: Page,
  resize: (size: Size) => Promise<void>,
  scene: string,
): Promise<void> => {
  const label = drawn[scene];
  if (folder === undefined || label === undefined) return;
  await resize(firstSize);
  await mkdir(join(folder, 'drawings'), { recursive: true });
  const file = join(folder, 'drawings', `${scene.replaceAll(/\W+/g, '-')}.svg`);
  await writeFile(file, await drawPage(page, label));
};

for (const walk of walks) {
  test(`${walk.name}: nothing is cut, and axe finds nothing in any mode`, async ({
    follow,
    resize,
  }) => {
    test.setTimeout(240_000);
    const found: Record<string, readonly string[]> = {};
    await follow(walk, async (scene, page) => {
      const findings = await audit(page, resize);
      if (findings.length > 0) found[scene] = findings;
      await picture(page, resize, `${walk.name}-${scene}`.replaceAll(/\W+/g, '-'));
      await drawing(page, resize, `${walk.name} ${scene}`);
    });
    expect(found).toEqual({});
  });
}
