// First: it removes variables before any other module can read them.
import './security/environment.ts';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { newsTo } from './ipc/news.ts';
import { closeForeignChannels, registerHandlers } from './ipc/register.ts';
import { isOurPage } from './ipc/sender.ts';
import { log } from './log.ts';
import { setMenu } from './menu.ts';
import { stayPut } from './security/navigation.ts';
import { pageOrigin } from './security/page-files.ts';
import { declarePageScheme, servePage } from './security/page-scheme.ts';
import { denyPermissions, offerNoCertificate } from './security/permissions.ts';
import { blockRequests } from './security/requests.ts';
import { openWindow, pageSession } from './window.ts';

const scripts = import.meta.dirname;
const built = join(scripts, '..');

let window: BrowserWindow | undefined;
const currentWindow = (): BrowserWindow | undefined => window;

const showWindow = (): void => {
  if (window === undefined || window.isDestroyed()) window = openWindow(built);
  if (window.isMinimized()) window.restore();
  window.focus();
};

const start = async (): Promise<void> => {
  const session = pageSession();
  servePage(session, join(built, 'renderer'));
  blockRequests(session);
  denyPermissions(session);

  // The window comes first; what answers it is loaded while it is being drawn.
  showWindow();
  const assembly = import('./assemble.ts').then(({ assemble }) =>
    assemble({ scripts, currentWindow, tell: newsTo(currentWindow) }),
  );
  registerHandlers({
    handlers: Promise.all([assembly, import('./ipc/handlers.ts')]).then(
      ([subjects, { handlersFor }]) => handlersFor(subjects),
    ),
    isTrusted: (event) => isOurPage(event, currentWindow()?.webContents.id, pageOrigin),
    report: (event, question, bug) =>
      log(event === 'refused-call' ? { event, question } : { event, question, bug }),
  });
  setMenu();

  const { practice, people, deletion } = await assembly;
  closeForeignChannels();
  practice.start();
  endWith(async () => {
    await deletion.sent();
    await practice.stop(2_000);
  });
  await people.restore();
};

/** Holds the end of the app back until what must not be cut off is over. */
const endWith = (finish: () => Promise<void>): void => {
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

if (app.requestSingleInstanceLock()) {
  // As root Chromium has no sandbox to enable; asking for it would end the app.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  declarePageScheme();
  stayPut(app);
  offerNoCertificate(app);
  // A second instance's arguments are never read: it only brings this window to the front.
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('window-all-closed', () => app.quit());
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
