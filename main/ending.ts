/** How the app ends: never in the middle of a request, whoever wants it to end. */
import { app } from 'electron';

/** Holds the end back until `finish` has resolved, whatever it resolves with. */
export const endWith = (finish: () => Promise<void>): void => {
  let finished = false;
  app.on('before-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    void finish().finally(() => {
      finished = true;
      app.quit();
    });
  });
};

/**
 * Ends the app in order when the system asks. electron-store brings along handlers that end
 * the process on the spot, in the middle of a deletion too; they go, and Electron's own way
 * of ending takes their place.
 */
export const endOnSignals = (): void => {
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => app.quit());
  }
};
