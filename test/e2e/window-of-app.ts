/** The native side of the window, as a person moves it and clicks through its menus. */
import { test } from '@playwright/test';
import type { ElectronApplication } from 'playwright';
import type { Act } from '../../words/shortcuts.ts';

export interface WindowBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const boundsOf = (electronApp: ElectronApplication): Promise<WindowBounds | undefined> =>
  electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

export const moveWindow = (app: ElectronApplication, bounds: WindowBounds): Promise<void> =>
  test.step(`makes the window ${bounds.width} by ${bounds.height}`, () =>
    app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
    }, bounds));

/** As the menu's own items for it do. */
export const zoomTo = (app: ElectronApplication, factor: number): Promise<void> =>
  test.step(`zooms to ${factor * 100} %`, () =>
    app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted);
    }, factor));

/** Chooses an act in the menu bar, where it is there and can be chosen. */
export const chooseInMenu = (app: ElectronApplication, act: Act): Promise<void> =>
  test.step(`chooses ${act} in the menu bar`, async () => {
    const found = await app.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id);
      if (item?.enabled !== true) return false;
      item.click();
      return true;
    }, act);
    if (!found) throw new Error(`There is no ${act} in the menu bar.`);
  });

/** What each act's item in the menu bar has for keys. */
export const acceleratorsOf = (
  app: ElectronApplication,
  acts: readonly Act[],
): Promise<Record<string, string | null>> =>
  app.evaluate(({ Menu }, ids) => {
    const menu = Menu.getApplicationMenu();
    return Object.fromEntries(
      ids.map((id) => [id, String(menu?.getMenuItemById(id)?.accelerator ?? '') || null]),
    );
  }, acts);
