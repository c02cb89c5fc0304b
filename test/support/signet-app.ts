/** Signet as a person would have it, driven by Playwright: real main, preload and store. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { _electron, type ConsoleMessage, type ElectronApplication, type Page } from 'playwright';
import { listenWhile, type AppOutput } from './app-output.ts';
import type { StagedApp } from './staged-app.ts';

export interface LaunchOptions {
  /** The profile; a folder used before continues where it was left. */
  readonly userData: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface SignetApp {
  readonly electronApp: ElectronApplication;
  /** The first window's page, loaded and ready to be used. */
  readonly page: Page;
  readonly output: AppOutput;
  /** What the pages complained about: errors and warnings on the console, errors thrown. */
  readonly pageErrors: ReadonlySet<string>;
  /** Ends the app as closing its window does, and makes it end where it does not. Once. */
  readonly close: () => Promise<void>;
}

const readyMs = 30_000;
const closeMs = 10_000;

/** Starts the app on a profile, with Chromium's sandbox on, and waits for its first screen. */
export async function launchSignet(
  { executable, driverGate, appFolder }: StagedApp,
  { userData, args = [], env = {} }: LaunchOptions,
): Promise<SignetApp> {
  const { launched: electronApp, output } = await listenWhile(executable, () =>
    _electron.launch({
      executablePath: executable,
      args: ['-r', driverGate, appFolder, `--user-data-dir=${join(userData, 'profile')}`, ...args],
      chromiumSandbox: true,
      timeout: readyMs,
      cwd: appFolder,
      env: { ...plainEnv(userData), ...env },
    }),
  );
  // Taken now: Playwright no longer knows the process of an app that has ended.
  const child = electronApp.process();
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= closeApp(electronApp, child));
  try {
    const pageErrors = listenToPages(electronApp);
    const page = await electronApp.firstWindow({ timeout: readyMs });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('html[data-ready=true]').waitFor({ timeout: readyMs });
    await hearWhatWasMissed(page, pageErrors);
    return { electronApp, page, output, pageErrors, close };
  } catch (error) {
    await close();
    throw new Error(`Signet did not come up.\n${output.lines().join('\n')}`, { cause: error });
  }
}

function listenToPages(electronApp: ElectronApplication): Set<string> {
  const heard = new Set<string>();
  electronApp.context().on('weberror', (thrown) => heard.add(thrown.error().message));
  electronApp.context().on('console', (message) => {
    if (isComplaint(message)) heard.add(message.text());
  });
  return heard;
}

/** A page may have complained before anybody could listen; Playwright keeps that. */
async function hearWhatWasMissed(page: Page, heard: Set<string>): Promise<void> {
  for (const message of await page.consoleMessages()) {
    if (isComplaint(message)) heard.add(message.text());
  }
  for (const error of await page.pageErrors()) heard.add(error.message);
}

function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.type() === 'warning';
}

/** Nothing of the person's own surroundings reaches the app: no AWS settings, no keyring. */
export function plainEnv(home: string): Record<string, string> {
  const passedOn = ['PATH', 'DISPLAY', 'XAUTHORITY', 'WAYLAND_DISPLAY', 'SystemRoot', 'TEMP'];
  const kept = passedOn.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), HOME: home, LANG: 'en_US.UTF-8', TZ: 'UTC' };
}

async function closeApp(electronApp: ElectronApplication, child: ChildProcess): Promise<void> {
  const closed = electronApp.close().then(
    () => true,
    () => false,
  );
  if (await Promise.race([closed, after(closeMs, false, { ref: false })])) return;
  // A native dialog may hold it: the group is the app's own, made for it by Playwright.
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
}
