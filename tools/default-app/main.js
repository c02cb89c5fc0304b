// @ts-check
/**
 * What a stock Electron carries as `default_app.asar`: it opens the app folder named on the
 * command line. The test host lacks one, so this stands in: modules asked for by `-r`, then
 * name, version and path of the app, then its `main`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
const modules = [];
let folder = '.';
for (let at = 0; at < args.length; at += 1) {
  const arg = args[at] ?? '';
  if (arg === '-r' || arg === '--require') {
    at += 1;
    modules.push(args[at] ?? '');
  } else if (!arg.startsWith('-')) {
    folder = arg;
    break;
  }
}

const appPath = resolve(folder);
/** @type {unknown} */
const read = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
const description =
  /** @type {{ name?: string, productName?: string, version?: string, main?: string }} */ (read);
const require = createRequire(join(appPath, 'package.json'));
for (const module of modules) require(resolve(module));

// These two are Electron's own business and not in its types.
const internal =
  /** @type {{ setVersion: (version: string) => void, setAppPath: (path: string) => void }} */ (
    /** @type {unknown} */ (app)
  );
app.setName(description.productName ?? description.name ?? 'Electron');
internal.setVersion(description.version ?? '0.0.0');
internal.setAppPath(appPath);
await import(pathToFileURL(join(appPath, description.main ?? 'index.js')).href);
