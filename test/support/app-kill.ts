/**
 * Kills the app at a chosen point of a deletion, from within and without a moment's warning.
 * The product has no hooks for that: what it calls of Node is watched in its main process, so
 * what dies is the app as it ships.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { RequestOptions } from 'node:http';
import type { ElectronApplication } from 'playwright';
import { journalName } from '../../main/deletion/journal-name.ts';

/** What the app passes on its way. */
export type Moment =
  | 'question on screen'
  /** A new journal was begun; it does not count before it is whole. */
  | 'journal begun'
  | 'journal durable'
  /** It is about to be removed. */
  | 'journal closing'
  /** A file of stored settings is about to be written: from the yes on, the sign-ins. */
  | 'store changing'
  /** Nothing is connected yet. */
  | 'calling DeleteUser'
  | 'calling GetUser'
  /** Nothing is written yet. */
  | 'connected for DeleteUser';

/** An app that is to be killed. */
export interface Doomed {
  /** Resolves once its process is gone; rejects if it went by itself. */
  readonly killed: Promise<void>;
}

/** What main is given of this file: a function in its global scope. */
interface Watched {
  signetPasses: (moment: string) => void;
}

/** Kills when these moments have come in this order, at the last of them. */
export const killAfter = async (
  electronApp: ElectronApplication,
  ...moments: readonly Moment[]
): Promise<Doomed> => {
  const killed = killOf(electronApp.process());
  await electronApp.evaluate((_electron, awaited) => {
    const ahead = [...awaited];
    (globalThis as unknown as Watched).signetPasses = (moment) => {
      if (ahead[0] !== moment) return;
      ahead.shift();
      if (ahead.length === 0) process.kill(process.pid, 'SIGKILL');
    };
  }, moments);
  await watchQuestion(electronApp);
  await watchDisk(electronApp);
  await watchCalls(electronApp);
  return { killed };
};

/** Kills from outside, now. */
export const killNow = async (electronApp: ElectronApplication): Promise<void> => {
  const child = electronApp.process();
  const killed = killOf(child);
  child.kill('SIGKILL');
  await killed;
};

const killOf = async (child: ChildProcess): Promise<void> => {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`It ended by itself: ${signal ?? String(code)}.`);
};

const watchQuestion = (electronApp: ElectronApplication): Promise<void> =>
  electronApp.evaluate(({ dialog }) => {
    const { signetPasses } = globalThis as unknown as Watched;
    const ask = dialog.showMessageBox.bind(dialog) as (...given: unknown[]) => Promise<never>;
    dialog.showMessageBox = (...given: unknown[]) => {
      signetPasses('question on screen');
      return ask(...given);
    };
  });

const watchDisk = (electronApp: ElectronApplication): Promise<void> =>
  electronApp.evaluate(({ app }, journal) => {
    const { signetPasses } = globalThis as unknown as Watched;
    const files = process.getBuiltinModule('node:fs/promises');
    const fs = process.getBuiltinModule('node:fs');
    const { open, rm } = files;
    const { mkdirSync } = fs;
    const folder = app.getPath('userData');
    Object.assign(files, {
      open: async (path: string, flags: string, mode?: number) => {
        const handle = await open(path, flags, mode);
        if (path.endsWith(`${journal}.new`)) signetPasses('journal begun');
        if (path !== folder) return handle;
        const sync = handle.sync.bind(handle);
        // What was renamed counts once its folder has reached the disk.
        handle.sync = async () => {
          await sync();
          signetPasses('journal durable');
        };
        return handle;
      },
      rm: (path: string, options: object) => {
        if (path.endsWith(journal)) signetPasses('journal closing');
        return rm(path, options);
      },
    });
    // electron-store makes sure of its folder before each write.
    Object.assign(fs, {
      mkdirSync: (...given: Parameters<typeof mkdirSync>) => {
        if (given[0] === folder) signetPasses('store changing');
        return mkdirSync(...given);
      },
    });
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  }, journalName);

const watchCalls = (electronApp: ElectronApplication): Promise<void> =>
  electronApp.evaluate(() => {
    const { signetPasses } = globalThis as unknown as Watched;
    const http = process.getBuiltinModule('node:http');
    const { request } = http;
    Object.assign(http, {
      request: (url: string, options: RequestOptions) => {
        const headers = options.headers as Readonly<Record<string, string>>;
        const operation = headers['x-amz-target']?.split('.').at(-1) ?? '';
        signetPasses(`calling ${operation}`);
        const made = request(url, options);
        // Heard before the app hears it, so before it writes.
        made.once('socket', (socket) => {
          socket.once('connect', () => signetPasses(`connected for ${operation}`));
        });
        return made;
      },
    });
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  });
