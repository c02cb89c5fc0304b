import { app, type BrowserWindow } from 'electron';

/** Puts the window before those of other programs, where the system lets it. */
export const bringToFront = (window: BrowserWindow | undefined): void => {
  if (window === undefined || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  app.focus({ steal: true });
  window.focus();
};
