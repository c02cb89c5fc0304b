/**
 * The native menus. What the page can do by itself they only ask of it, by name; their keys
 * are those of the page's own table.
 */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { words } from '../words/catalogue.ts';
import { languages, nameOf } from '../words/languages.ts';
import { acceleratorOf } from '../words/shortcuts.ts';
import type { Language, MenuCommand } from './contract/preferences.ts';

type Item = MenuItemConstructorOptions;

export interface MenuPorts {
  /** The language that was chosen; null: the system decides. */
  readonly chosen: Language | null;
  readonly choose: (language: Language | null) => void;
  /** Asks the page to do something. */
  readonly command: (act: MenuCommand) => void;
}

const separator: Item = { type: 'separator' };
const isMac = process.platform === 'darwin';

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

const windowMenu = (): Item => ({
  role: 'windowMenu',
  label: words.menu.window,
  submenu: [
    { role: 'minimize', label: words.menu.minimize },
    { role: 'zoom', label: words.menu.zoom },
    ...(isMac ? [separator, { role: 'front', label: words.menu.front } as const] : []),
    ...(isMac ? [] : [{ role: 'close', label: words.menu.closeWindow } as const]),
  ],
});

const languageMenu = ({ chosen, choose }: MenuPorts): readonly Item[] => {
  if (languages.length < 2) return [];
  const item = (label: string, language: Language | null): Item => ({
    label,
    type: 'radio',
    checked: chosen === language,
    click: () => choose(language),
  });
  return [
    separator,
    {
      label: words.menu.language,
      submenu: [
        item(words.menu.languageOfSystem, null),
        ...languages.map((language) => item(nameOf(language), language)),
      ],
    },
  ];
};

/** The menus whose acts are the page's. */
const pageMenus = (ports: MenuPorts) => {
  const act = (name: MenuCommand): Item => {
    const accelerator = acceleratorOf(name);
    return {
      id: name,
      label: words.menu.acts[name],
      ...(accelerator === undefined ? {} : { accelerator }),
      click: () => ports.command(name),
    };
  };
  const file: Item = {
    label: words.menu.file,
    submenu: [
      act('sign-in-else'),
      act('token-sign-in'),
      act('add-pool'),
      separator,
      isMac
        ? { role: 'close', label: words.menu.closeWindow }
        : { role: 'quit', label: words.menu.quit },
    ],
  };
  const view: Item = {
    label: words.menu.view,
    submenu: [
      act('palette'),
      act('read-again'),
      separator,
      { role: 'resetZoom', label: words.menu.actualSize },
      { role: 'zoomIn', label: words.menu.zoomIn },
      { role: 'zoomOut', label: words.menu.zoomOut },
      separator,
      { role: 'togglefullscreen', label: words.menu.fullScreen },
      ...languageMenu(ports),
    ],
  };
  const go: Item = {
    label: words.menu.go,
    submenu: [act('account'), act('ways'), act('tokens'), act('post-office')],
  };
  const account: Item = {
    label: words.menu.accountMenu,
    submenu: [act('switcher'), separator, act('sign-out'), act('delete-account')],
  };
  const help: Item = {
    role: 'help',
    label: words.menu.help,
    submenu: [
      act('cheat-sheet'),
      ...(isMac ? [] : [separator, { role: 'about', label: words.menu.about } as const]),
    ],
  };
  return { file, view, go, account, help };
};

/**
 * Nothing here that reloads the page or opens its tools: both are for developing, and a
 * reload would drop what the person was typing.
 */
export const setMenu = (ports: MenuPorts): void => {
  const { file, view, go, account, help } = pageMenus(ports);
  const menus = [file, editMenu(), view, go, account, windowMenu(), help];
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [applicationMenu(), ...menus] : menus));
};
