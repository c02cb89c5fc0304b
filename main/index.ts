// First: it removes variables before any other module can read them.
import './security/environment.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, Menu, powerMonitor, type BrowserWindow } from 'electron';
import { journalName } from './deletion/journal-name.ts';
import { endOnSignals, endWith } from './ending.ts';
import { newsTo } from './ipc/news.ts';
import { closeForeignChannels, registerHandlers } from './ipc/register.ts';
import { isOurPage } from './ipc/sender.ts';
import { log } from './log.ts';
import { stayPut } from './security/navigation.ts';
import { languages } from '../words/languages.ts';
import { preferencesFile } from './preferences/preferences-file.ts';
import { Preferences } from './preferences/preferences.ts';
import { pageOrigin, pageUrlFor } from './security/page-files.ts';
import { declarePageScheme, servePage } from './security/page-scheme.ts';
import { denyPermissions, offerNoCertificate } from './security/permissions.ts';
import { blockRequests } from './security/requests.ts';
import { firstScreen, openWindow, pageSession } from './window.ts';

const scripts = import.meta.dirname;
const built = join(scripts, '..');

let window: BrowserWindow | undefined;
const currentWindow = (): BrowserWindow | undefined => window;

const openPreferences = (): Preferences =>
  new Preferences({
    file: preferencesFile(app.getPath('userData'), () =>
      log({ event: 'store-set-aside', store: 'preferences' }),
    ),
    systemLanguages: () => app.getPreferredSystemLanguages(),
    spoken: languages,
    // The first screen needs no words of main's.
    speak: async (language) => (await import('../words/catalogue.ts')).speak(language),
    onChange: (view) => {
      newsTo(currentWindow)('app.preferencesChanged', view);
      void showMenu();
    },
    schedule: (delayMs, work) => {
      const timer = setTimeout(work, delayMs);
      return () => clearTimeout(timer);
    },
  });

let read: Preferences | undefined;
/** Read once, when the app is ready and before its window opens. */
const preferences = (): Preferences => (read ??= openPreferences());

const showMenu = async (): Promise<void> => {
  const { setMenu } = await import('./menu.ts');
  const { chosen } = preferences().preferences();
  setMenu({
    chosen,
    choose: (language) => void preferences().setLanguage({ language }),
    command: (act) => {
      showWindow();
      newsTo(currentWindow)('app.command', act);
    },
  });
};

/** What became of an open deletion is found out before anything else is offered. */
const firstAddress = (): string =>
  pageUrlFor(
    preferences().preferences().language,
    existsSync(join(app.getPath('userData'), journalName)),
  );

const newWindow = (): BrowserWindow => {
  const opened = openWindow({
    built,
    address: firstAddress(),
    left: preferences().window(),
    keep: (place) => preferences().keepWindow(place),
  });
  opened.webContents.once('render-process-gone', () => replaceDead(opened));
  return opened;
};

/** Nearer to each other than that, they would go on for ever. */
const deathsApartMs = 10_000;
let lastDeathMs = -Infinity;

/**
 * The page's process has died. A new window takes its place: loaded again in the old one, the
 * page would have a frame that counts as detached, and be refused. Where it dies again at
 * once there is no new one, and the app ends in order.
 */
const replaceDead = (dead: BrowserWindow): void => {
  log({ event: 'page-died' });
  const sinceMs = performance.now() - lastDeathMs;
  lastDeathMs = performance.now();
  if (sinceMs >= deathsApartMs) {
    window = newWindow();
    window.setBounds(dead.getBounds());
  }
  dead.destroy();
};

const showWindow = (): BrowserWindow => {
  if (window === undefined || window.isDestroyed()) window = newWindow();
  if (window.isMinimized()) window.restore();
  window.focus();
  return window;
};

/** Everything behind the first screen; its questions wait for this. */
const openDesk = async (drawn: Promise<void>) => {
  await drawn;
  const [{ assemble }, { handlersFor }, { speak }] = await Promise.all([
    import('./assemble.ts'),
    import('./ipc/handlers.ts'),
    import('../words/catalogue.ts'),
  ]);
  const { language } = preferences().preferences();
  if (language !== 'en') await speak(language);
  const assembly = assemble({
    scripts,
    currentWindow,
    tell: newsTo(currentWindow),
    preferences: preferences(),
  });
  closeForeignChannels();
  return { assembly, handlers: handlersFor(assembly) };
};

const start = async (): Promise<void> => {
  const session = pageSession();
  servePage(session, join(built, 'renderer'));
  blockRequests(session);
  denyPermissions(session);

  const desk = openDesk(firstScreen(showWindow()));
  registerHandlers({
    handlers: desk.then(({ handlers }) => handlers),
    isTrusted: (event) => isOurPage(event, currentWindow()?.webContents.id, pageOrigin),
    report: (event, question, bug) =>
      log(event === 'refused-call' ? { event, question } : { event, question, bug }),
  });

  const { practice, people, deletion, takeUpJournal, sweepRehearsals } = (await desk).assembly;
  endOnSignals();
  endWith(async () => {
    await deletion.atRest();
    await practice.stop(2_000);
  });
  await takeUpJournal();
  practice.start();
  await showMenu();
  await people.restore();
  // What had to wait for the computer to wake up may be answered now.
  powerMonitor.on('resume', () => deletion.checkNow());
  await sweepRehearsals();
};

if (app.requestSingleInstanceLock()) {
  // As root Chromium has no sandbox to enable; asking for it would end the app.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Otherwise Electron makes a menu of its own first, with ways to reload the page.
  Menu.setApplicationMenu(null);
  declarePageScheme();
  stayPut(app);
  offerNoCertificate(app);
  // A second instance's arguments are never read: it only brings this window to the front.
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('window-all-closed', () => app.quit());
  // The window says where it was when it closes, and that is after the app began to end.
  app.on('will-quit', () => read?.flush());
  app
    .whenReady()
    .then(start)
    .catch((bug: unknown) => {
      log({ event: 'start-failed', bug });
      app.exit(1);
    });
} else {
  app.exit(0);
}
