// @ts-check
/** Called by electron-builder between copying Electron and setting its fuses. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes out what a runtime for developing carries and a product must not: the app that opens
 * any folder it is told to, and the note of how a test host was made.
 * @param {{ readonly appOutDir: string }} context
 */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- said above, as plain JavaScript does.
export default async function afterPack({ appOutDir }) {
  await rm(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
  await rm(join(appOutDir, 'signet-host.json'), { force: true });
}
