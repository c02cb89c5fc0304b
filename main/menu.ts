import { Menu, type MenuItemConstructorOptions } from 'electron';
import { words } from '../words/catalogue.ts';

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

const applicationMenu = (): Item => ({
  label: words.menu.app,
  submenu: [
    { role: 'about', label: words.menu.about },
    separator,
    { role: 'services', label: words.menu.services },
    separator,
    { role: 'hide', label: words.menu.hide },
    { role: 'hideOthers', label: words.menu.hideOthers },
    { role: 'unhide', label: words.menu.showAll },
    separator,
    { role: 'quit', label: words.menu.quit },
  ],
});

const fileMenu = (): Item => ({
  label: words.menu.file,
  submenu:
    process.platform === 'darwin'
      ? [{ role: 'close', label: words.menu.closeWindow }]
      : [{ role: 'quit', label: words.menu.quit }],
});

const editMenu = (): Item => ({
  label: words.menu.edit,
  submenu: [
    { role: 'undo', label: words.menu.undo },
    { role: 'redo', label: words.menu.redo },
    separator,
    { role: 'cut', label: words.menu.cut },
    { role: 'copy', label: words.menu.copy },
    { role: 'paste', label: words.menu.paste },
    { role: 'selectAll', label: words.menu.selectAll },
  ],
});

const viewMenu = (): Item => ({
  label: words.menu.view,
  submenu: [
    { role: 'resetZoom', label: words.menu.actualSize },
    { role: 'zoomIn', label: words.menu.zoomIn },
    { role: 'zoomOut', label: words.menu.zoomOut },
    separator,
    { role: 'togglefullscreen', label: words.menu.fullScreen },
  ],
});

/**
 * Nothing here that reloads the page or opens its tools: both are for developing, and a
 * reload would drop what the person was typing.
 */
export const setMenu = (): void => {
  const mac = process.platform === 'darwin';
  const menus = [...(mac ? [applicationMenu()] : []), fileMenu(), editMenu(), viewMenu()];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
};
