/**
 * The real native dialog, worked by keys from outside the app, as a person would: nothing in
 * main is replaced. On Linux only, on a screen of our own, with xdotool. No window manager
 * is needed: GTK takes the keyboard for its dialog, and keys go by XTest to whoever has it.
 *
 *     const dialogs = await watchForDialog(electronApp);
 *     await deleteAccount.askForTheLastQuestion();
 *     const dialog = await dialogs.next();
 *     await dialog.press('Return');        // the default button: keep
 *     await dialog.press('Tab', 'Return'); // the other button
 */
import { setTimeout as after } from 'node:timers/promises';
import type { ElectronApplication } from 'playwright';
import { run } from '../../tools/run.ts';

export interface NativeDialog {
  readonly title: string;
  /** Presses keys one after the other, by their X names. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Resolves once it has left the screen. */
  readonly gone: () => Promise<void>;
}

export interface DialogWatch {
  /** The next dialog, on the screen and with the keyboard. */
  readonly next: () => Promise<NativeDialog>;
}

export const realDialogsHere = process.platform === 'linux';

const patienceMs = 10_000;

/** Call this before the dialog opens: it is told from the app's windows by being new. */
export async function watchForDialog(electronApp: ElectronApplication): Promise<DialogWatch> {
  const pid = electronApp.process().pid ?? 0;
  const before = await windowsOf(pid);
  return {
    next: async () => {
      const id = await until('A native dialog did not appear.', async () =>
        (await windowsOf(pid)).find((one) => !before.includes(one)),
      );
      await until('The native dialog did not take the keyboard.', async () =>
        (await ask('getwindowfocus')) === id ? id : undefined,
      );
      return dialog(pid, id);
    },
  };
}

async function dialog(pid: number, id: string): Promise<NativeDialog> {
  return {
    title: (await ask('getwindowname', id)) ?? '',
    press: async (...keys) => {
      for (const key of keys) await ask('key', key);
    },
    gone: async () => {
      await until('The native dialog did not go.', async () =>
        (await windowsOf(pid)).includes(id) ? undefined : id,
      );
    },
  };
}

/** Windows of the process that are on the screen and have a name; helpers of GTK have none. */
async function windowsOf(pid: number): Promise<string[]> {
  const found = await ask('search', '--onlyvisible', '--all', '--pid', String(pid), '--name', '.');
  return found === undefined || found === '' ? [] : found.split('\n');
}

async function ask(...args: readonly string[]): Promise<string | undefined> {
  const { code, output } = await run('xdotool', args, { timeoutMs: 10_000 });
  return code === 0 ? output.trim() : undefined;
}

async function until(otherwise: string, look: () => Promise<string | undefined>): Promise<string> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await after(50);
  }
  throw new Error(otherwise);
}
