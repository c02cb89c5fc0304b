import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen, session, type Session } from 'electron';
import type { WindowPlace } from './preferences/stored-preferences.ts';
import { firstSize, placeOn, smallest } from './preferences/window-place.ts';

/** The session of the page: in memory, so that nothing the page does reaches the disk. */
export const pageSession = (): Session => session.fromPartition('signet', { cache: false });

/** The ground of `renderer/styles/tokens.css`, so that the window never flashes white. */
const canvas = (): string => (nativeTheme.shouldUseDarkColors ? '#12141a' : '#fbfaf8');

/** What a window is to be. */
export interface WindowPlan {
  /** The folder that holds `preload/` and `renderer/`. */
  readonly built: string;
  /** The address of the page. */
  readonly address: string;
  /** As it was left; null for the first one. */
  readonly left: WindowPlace | null;
  /** Told where it is, whenever that changes. */
  readonly keep: (place: WindowPlace) => void;
}

/** The place it was left at, as far as the screens of today still show it. */
const boundsFor = (left: WindowPlace | null): object => {
  if (left === null) return firstSize;
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  return placeOn(areas, left.bounds) ?? firstSize;
};

const placeOf = (window: BrowserWindow): WindowPlace => ({
  bounds: window.getNormalBounds(),
  maximized: window.isMaximized(),
  zoom: window.webContents.getZoomFactor(),
});

/** Opens the one window and loads the page into it. */
export const openWindow = ({ built, address, left, keep }: WindowPlan): BrowserWindow => {
  const window = new BrowserWindow({
    title: 'Signet',
    ...boundsFor(left),
    minWidth: smallest.width,
    minHeight: smallest.height,
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
      zoomFactor: left?.zoom ?? 1,
    },
  });
  window.once('ready-to-show', () => {
    // To maximise a window is to show it.
    if (left?.maximized === true) window.maximize();
    window.show();
    const kept = (): void => keep(placeOf(window));
    for (const change of ['resize', 'move', 'maximize', 'unmaximize', 'close'] as const)
      // One of them at a time: Electron declares each by itself.
      window.on(change as 'resize', kept);
  });
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
