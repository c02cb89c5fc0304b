// @ts-check
/**
 * Loaded by Electron before the app (`-r`): "ready" comes once Playwright is connected, and
 * Playwright says so by calling the function below. Without this a window may open while it
 * is connecting, and about one start in two hundred then hangs. Its own loader does the same,
 * but goes with switches of its own, a weaker keyring among them.
 */
const { app } = require('electron');

const ready = app.whenReady();
/** @type {() => void} */
let open = () => undefined;
/** @type {Promise<void>} */
const opened = new Promise((resolve) => (open = resolve));

app.whenReady = () => opened;
Object.assign(globalThis, {
  __playwright_run: async () => {
    await ready;
    open();
  },
});
