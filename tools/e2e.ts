/** `npm run test:e2e`: builds, then drives the real app. Arguments go on to Playwright. */
import { playwrightTest } from './playwright-test.ts';
import { readyApp } from './ready.ts';

const host = await readyApp({ display: true, windowTools: true, keyring: true });
const { code } = await playwrightTest(host, process.argv.slice(2));
process.exitCode = code;
