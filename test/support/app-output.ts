/** What the app's processes write, from their first word on. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ChildProcess } from 'node:child_process';

/** Lines nobody has to answer for: they tell of the bare machine the tests run on. */
const expected = [
  /^$/,
  /^Debugger (listening|attached)|^DevTools listening|^For help, see: https:\/\/nodejs\.org/,
  /^Waiting for the debugger to disconnect|^Debugger ending on/,
  // Chromium's log of itself: no D-Bus, no desktop, no graphics card, windows that go while
  // they are being drawn. What tells of a connection, or ends a process (FATAL), counts.
  /^\[\d+:\d+\/[\d.]+:(ERROR|WARNING|INFO):(?!ssl_|cert_|net_|network_|CONSOLE)\w+\.cc/,
  /org\.freedesktop\.|dbus|DBus/,
];

/** Whether a line on the error stream is of no concern. */
export function isExpectedLine(line: string): boolean {
  return expected.some((pattern) => pattern.test(line));
}

export interface AppOutput {
  /** Everything written so far, both streams, line by line. */
  readonly lines: () => readonly string[];
  /** The lines on the error stream that somebody has to answer for. */
  readonly complaints: () => readonly string[];
}

/**
 * Starts the app by `launch` and listens to it from its birth: Playwright hands the process
 * over only once it is connected, and by then the first lines are gone.
 */
export async function listenWhile<T>(
  executable: string,
  launch: () => Promise<T>,
): Promise<{ readonly launched: T; readonly output: AppOutput }> {
  let out = '';
  let err = '';
  const onChild = (message: unknown): void => {
    const { process: child } = message as { readonly process: ChildProcess };
    // Published in the constructor: file and streams are there one turn later.
    queueMicrotask(() => {
      if (child.spawnfile !== executable) return;
      child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    });
  };
  subscribe('child_process', onChild);
  try {
    const launched = await launch();
    const output = {
      lines: () => `${out}${err}`.split('\n'),
      complaints: () => err.split('\n').filter((line) => !isExpectedLine(line)),
    };
    return { launched, output };
  } finally {
    unsubscribe('child_process', onChild);
  }
}
