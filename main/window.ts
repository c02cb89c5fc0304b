import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, session, type Session } from 'electron';

/** The session of the page: in memory, so that nothing the page does reaches the disk. */
export const pageSession = (): Session => session.fromPartition('signet', { cache: false });

/** The ground of `renderer/styles/tokens.css`, so that the window never flashes white. */
const canvas = (): string => (nativeTheme.shouldUseDarkColors ? '#12141a' : '#fbfaf8');

/**
 * Opens the one window and loads the page into it.
 * @param built the folder that holds `preload/` and `renderer/`
 * @param address the address of the page
 */
export const openWindow = (built: string, address: string): BrowserWindow => {
  const window = new BrowserWindow({
    title: 'Signet',
    width: 1080,
    height: 720,
    minWidth: 900,
    minHeight: 640,
    show: false,
    backgroundColor: canvas(),
    autoHideMenuBar: true,
    webPreferences: {
      session: pageSession(),
      preload: join(built, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(address);
  return window;
};

/**
 * Resolves once the window's first screen is there, or will not come. What the first screen
 * can do without is loaded after that, so that it does not wait for it.
 */
export const firstScreen = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    window.once('ready-to-show', () => resolve());
    window.webContents.once('did-fail-load', () => resolve());
    window.once('closed', () => resolve());
  });
