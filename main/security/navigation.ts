/**
 * Threat: a link, a form or a script takes the window elsewhere, and the preload script
 * with it. The window shows one page for all its life: nothing navigates, nothing opens,
 * nothing embeds.
 * https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 */
import type { App } from 'electron';

/** Applies to every web contents the app will ever have. */
export const stayPut = (app: App): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
};
