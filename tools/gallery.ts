/**
 * `npm run gallery`: a picture of every screen and state, in `out/gallery/`. With `--keep` the
 * drawings among them take the place of those the README shows.
 */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { playwrightTest } from './playwright-test.ts';
import { readyApp } from './ready.ts';
import { root } from './root.ts';

const folder = join(root, 'out', 'gallery');

const host = await readyApp({ display: true, windowTools: true, keyring: true });
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
process.env['SIGNET_GALLERY'] = folder;
const keep = process.argv.includes('--keep');
const wanted = process.argv.slice(2).filter((word) => word !== '--keep');
const { code } = await playwrightTest(host, ['gallery', ...wanted]);
if (keep && code === 0) {
  await cp(join(folder, 'drawings'), join(root, 'docs', 'pictures'), { recursive: true });
}
console.log(`${(await readdir(folder)).length} pictures are in out/gallery.`);
process.exitCode = code;
