/** The icon in every size a desktop asks for, drawn from its one source. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type Page } from 'playwright';
import { plainEnv } from '../test/support/signet-app.ts';
import { stageApp } from '../test/support/staged-app.ts';
import { bareApp } from './bare-app.ts';
import { withDisplay } from './display.ts';
import type { ElectronHost } from './electron-host.ts';
import { root } from './root.ts';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Writes `out/icons/<size>x<size>.png`. */
export async function drawIcons(host: ElectronHost): Promise<void> {
  const folder = join(root, 'out', 'icons');
  await mkdir(folder, { recursive: true });
  const svg = await readFile(join(root, 'build', 'icon.svg'));
  const source = `data:image/svg+xml;base64,${svg.toString('base64')}`;
  await onPaper(host, async (page) => {
    for (const size of sizes) {
      await page.setContent(
        `<style>html, body { margin: 0; background: transparent }</style>
         <img src="${source}" width="${size}" height="${size}" style="display: block">`,
      );
      await page.locator('img').screenshot({
        path: join(folder, `${size}x${size}.png`),
        omitBackground: true,
      });
    }
  });
}

async function onPaper(host: ElectronHost, draw: (page: Page) => Promise<void>): Promise<void> {
  await withDisplay(async (env) => {
    Object.assign(process.env, env);
    const stage = await stageApp(host, bareApp);
    const home = await stage.freshFolder('home');
    try {
      const electron = await _electron.launch({
        executablePath: stage.executable,
        args: [stage.appFolder, `--user-data-dir=${home}`, '--force-device-scale-factor=1'],
        chromiumSandbox: true,
        env: plainEnv(home),
        timeout: 30_000,
      });
      try {
        const page = await electron.firstWindow();
        await page.locator('html[data-ready=true]').waitFor();
        await draw(page);
      } finally {
        await electron.close();
      }
    } finally {
      await stage.remove();
    }
  });
}
