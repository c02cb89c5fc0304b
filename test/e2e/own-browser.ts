/**
 * A browser without a screen in place of the system's: main hands addresses to `xdg-open`, and
 * here that is a script which writes them down for the test to visit.
 */
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Browser } from '../main/practice-pool/managed-login/support/browser.ts';
import type { Credentials } from './flows.ts';
import { expect, test as base } from './own-pool.ts';

export { demoOf, expect } from './own-pool.ts';

/** Whether addresses go by way of `xdg-open` here. */
export const ownBrowserHere = process.platform === 'linux';

export class OwnBrowser {
  readonly #heard: string;
  /** Keeps its cookies, as a browser does. */
  #browser: Browser | undefined;
  #seen = 0;

  constructor(heard: string) {
    this.#heard = heard;
  }

  /** The address that the app has opened since the last one that was asked for. */
  async opened(): Promise<URL> {
    return base.step('the browser gets an address', async () => {
      await expect.poll(async () => (await this.#addresses()).length).toBe(this.#seen + 1);
      const address = (await this.#addresses()).at(-1) ?? '';
      this.#seen += 1;
      return new URL(address);
    });
  }

  /** Signs in at the page, which has to ask; answers the address that it leads back to. */
  async signIn(address: URL, { username, password }: Credentials): Promise<URL> {
    return base.step(`sign in at the page as ${username}`, async () => {
      this.#browser ??= new Browser(address.origin);
      const page = await this.#browser.open(address.href);
      const { away } = await this.#browser.submit(page, { username, password });
      if (away === null) throw new Error('The page did not lead back.');
      return away;
    });
  }

  async #addresses(): Promise<readonly string[]> {
    const text = await readFile(this.#heard, 'utf8').catch(() => '');
    // What follows the last line is not written yet.
    return text.split('\n').slice(0, -1);
  }
}

export const test = base.extend<{
  readonly ownBrowser: OwnBrowser;
  readonly browserFolder: string;
}>({
  browserFolder: async ({ stage }, use) => {
    await use(await stage.freshFolder('browser'));
  },

  startWith: async ({ browserFolder }, use) => {
    const script = join(browserFolder, 'xdg-open');
    await writeFile(script, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${browserFolder}/opened'\n`);
    await chmod(script, 0o755);
    await use({ env: { PATH: `${browserFolder}:${process.env['PATH'] ?? ''}` } });
  },

  ownBrowser: async ({ browserFolder }, use) => {
    await use(new OwnBrowser(join(browserFolder, 'opened')));
  },
});
