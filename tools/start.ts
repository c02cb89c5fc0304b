/** `npm start`: opens Signet, or takes the tour where there is no screen to open it on. */
import { hasDisplay } from './display.ts';
import { launchFor, runsAsRoot } from './launch.ts';
import { readyApp } from './ready.ts';
import { root } from './root.ts';
import { run } from './run.ts';
import { takeTour } from './take-tour.ts';

const aDayMs = 24 * 60 * 60 * 1000;

const withScreen = hasDisplay();
if (!withScreen) console.log('There is no display here, so Signet takes the tour instead.');
const host = await readyApp({ display: !withScreen, windowTools: !withScreen });
if (withScreen) {
  const { args, env, says } = launchFor(process.env, runsAsRoot);
  if (says !== null) console.log(says);
  const { code } = await run(host.executable, [root, ...args, ...process.argv.slice(2)], {
    cwd: root,
    env,
    output: 'show',
    timeoutMs: aDayMs,
  });
  process.exitCode = code;
} else {
  process.exitCode = await takeTour(host);
}
