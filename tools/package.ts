/** `npm run package`: what ships, as a folder; further targets may be named after `--`. */
import { makePackage } from './make-package.ts';
import { readyApp } from './ready.ts';

const host = await readyApp({ display: true });
const { code, output } = await makePackage(host, process.argv.slice(2));
if (code !== 0) console.error(output);
else console.log('The package is in release/.');
process.exitCode = code;
