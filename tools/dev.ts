/** `npm run dev`: the app with hot reload, in the Electron that runs here. */
import { join } from 'node:path';
import { hasDisplay } from './display.ts';
import { electronEnv } from './electron-host.ts';
import { launchFor, runsAsRoot } from './launch.ts';
import { readyElectron } from './ready.ts';
import { root } from './root.ts';
import { run } from './run.ts';
import { systemLacksCode } from './system-libraries.ts';

const aDayMs = 24 * 60 * 60 * 1000;

if (!hasDisplay()) {
  console.error('There is no display here to develop on. `npm run tour` takes pictures instead.');
  process.exit(systemLacksCode);
}
const host = await readyElectron();
const { env, says } = launchFor(process.env, runsAsRoot);
if (says !== null) console.log(says);
const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
const { code } = await run(process.execPath, [electronVite, 'dev', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...env, ...electronEnv(host), ...(runsAsRoot && { NO_SANDBOX: '1' }) },
  output: 'show',
  timeoutMs: aDayMs,
});
process.exitCode = code;
