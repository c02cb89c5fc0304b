/**
 * Threat: a link, a form or a script takes the window elsewhere, and the preload script
 * with it. The window shows one page for all its life: nothing navigates, nothing opens,
 * nothing embeds.
 * https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 */
import type { App } from 'electron';
import { pageUrl } from './page-files.ts';

interface Navigation {
  readonly url: string;
  preventDefault(): void;
}

/** Hot reload may load the page again; that exists under `npm run dev` only. */
const stay = (event: Navigation): void => {
  if (!(import.meta.env.DEV && event.url === pageUrl)) event.preventDefault();
};

/** Applies to every web contents the app will ever have. */
export const stayPut = (app: App): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
};
