/** What is on the disk, and what comes back from it. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { journalName } from '../../main/deletion/journal-name.ts';
import { words } from '../../words/catalogue.ts';
import { journalFilesIn, ownFolder } from '../support/own-files.ts';
import { expect, test } from './fixtures.ts';
import { signInAsDemoOwner } from './flows.ts';
import { Sidebar } from './pages/sidebar.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

/** Every file below a folder, with its content. */
const filesBelow = async (folder: string): Promise<readonly (readonly [string, Buffer])[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, await readFile(path)] as const;
    }),
  );
};

/** The beginnings of both kinds of token, in clear and in base64. */
const tokenMarks = ['eyJhbGciOi', 'eyJraWQiOi', 'eyJjdHkiOi', 'ZXlKaGJHY2lPaU'] as const;

test('asks for a sign-in again after a restart where there is no keyring', async ({
  app,
  relaunch,
}) => {
  const welcome = new WelcomePage(app.page);
  await welcome.signInAsDemoOwner();
  await expect(new SignInPage(app.page).memoryNotice).toBeVisible();
  await new SignInPage(app.page).back();
  await signInAsDemoOwner(app.page);

  const { page } = await relaunch();
  await new WelcomePage(page).untilReady();
  expect(
    await page.evaluate(`window.signet.session.people().then(({ people }) => people.length)`),
  ).toBe(0);
});

test('leaves no token anywhere in the home of the person where there is no keyring', async ({
  app,
  userData,
}) => {
  const demo = await signInAsDemoOwner(app.page);
  await app.close();
  const files = await filesBelow(userData);
  expect(files.length).toBeGreaterThan(0);
  const marked = files.filter(([, content]) => tokenMarks.some((mark) => content.includes(mark)));
  expect(marked.map(([path]) => path)).toEqual([]);
  // The demo owner's password is made to be shown; the practice pool keeps it for that.
  const withPassword = files.filter(([, content]) => content.includes(demo.password));
  expect(withPassword.map(([path]) => path.includes('practice-pool'))).toEqual([true]);
});

test('keeps its own files readable by their owner alone', async ({ app, userData }) => {
  await signInAsDemoOwner(app.page);
  await app.close();
  const own = (await filesBelow(userData)).filter(([path]) => /\.jsonl?$/.test(path));
  const modes = await Promise.all(
    own
      .filter(([path]) => /practice-pool|profiles|sessions/.test(path))
      .map(async ([path]) => ((await stat(path)).mode & 0o777).toString(8)),
  );
  expect(modes.length).toBeGreaterThan(0);
  expect(new Set(modes)).toEqual(new Set(['600']));
});

test.describe('a damaged list of pools', () => {
  test.use({ tolerated: [/^signet: store-set-aside profiles$/] });

  test('is set aside and not overwritten, the person is told, and the app runs', async ({
    app,
    userData,
    relaunch,
  }) => {
    const profile = join(userData, 'profile');
    await app.close();
    await writeFile(join(profile, 'profiles.json'), '{"profiles": [');
    const { page } = await relaunch();
    await expect(new WelcomePage(page).heading).toBeVisible();
    const names = await readdir(profile);
    const setAside = names.filter((name) => name.startsWith('profiles.corrupt-'));
    expect(setAside).toHaveLength(1);
    await expect(new Sidebar(page).statusBar).toContainText(String(setAside[0]));
  });
});

test.describe('a damaged note of a deletion', () => {
  test.use({ tolerated: [/^signet: store-set-aside deletion$/] });

  test('is kept aside, the person is told, and the app runs', async ({
    app,
    userData,
    relaunch,
  }) => {
    await app.close();
    await writeFile(join(ownFolder(userData), journalName), '{"version": 1, "phase": "sending"');
    const { page } = await relaunch();
    await new WelcomePage(page).untilReady();
    const [kept = '', ...more] = await journalFilesIn(userData);
    expect(more).toEqual([]);
    expect(kept).toMatch(/^deletion\.corrupt-\d+\.json$/);
    await expect(new Sidebar(page).statusBar).toContainText(words.frame.setAside.deletion(kept));
    await signInAsDemoOwner(page);
    // Told in the run that found it, and in no other.
    const next = await relaunch();
    await new WelcomePage(next.page).untilReady();
    await expect(new Sidebar(next.page).statusBar).toBeHidden();
    expect(await journalFilesIn(userData)).toEqual([kept]);
  });
});
