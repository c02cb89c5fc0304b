/** A screen of our own for tests, the tour and the bench: nothing appears on the person's. */
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { endProcess, keepTrackOf } from './run.ts';

export interface Display {
  /** What a program needs to draw there. */
  readonly env: { readonly DISPLAY: string; readonly XAUTHORITY: string };
  readonly stop: () => Promise<void>;
}

/** Whether this session has a screen of its own. Only Linux can be without one. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');
}

/** Starts Xvfb on a number it picks itself, so that two runs never share a screen. */
export async function startDisplay(): Promise<Display> {
  const folder = await mkdtemp(join(tmpdir(), 'signet-display-'));
  const cookieFile = join(folder, 'Xauthority');
  await writeFile(cookieFile, cookieForAnyDisplay(), { mode: 0o600 });
  if (process.getuid?.() === 0) await letTestsRead(folder, cookieFile);
  const server = spawn(
    // The system ends it with us, even where we are given no time to.
    'setpriv',
    // prettier-ignore
    ['--pdeathsig', 'TERM', 'Xvfb', '-displayfd', '3', '-screen', '0', '1920x1200x24',
      '-nolisten', 'tcp', '-noreset', '-auth', cookieFile],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  keepTrackOf(server);
  const stop = async (): Promise<void> => {
    await endProcess(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const number = await new Promise<string>((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error('Xvfb did not start in 20 s.')), 20_000);
      let words = '';
      server.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
      server.once('error', reject);
      server.once('exit', () => reject(new Error(`Xvfb ended at once. ${words}`)));
      (server.stdio[3] as Readable).once('data', (chunk: Buffer) => {
        clearTimeout(limit);
        resolve(chunk.toString().trim());
      });
    });
    return { env: { DISPLAY: `:${number}`, XAUTHORITY: cookieFile }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs something with a screen of its own where that is wanted on Linux; as is elsewhere. */
export async function withDisplay<T>(use: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  if (process.platform !== 'linux') return use({});
  const display = await startDisplay();
  try {
    return await use(display.env);
  } finally {
    await display.stop();
  }
}

/** As root the tests run as somebody else, who must be able to read the cookie. */
async function letTestsRead(folder: string, cookieFile: string): Promise<void> {
  await chmod(folder, 0o711);
  await chmod(cookieFile, 0o644);
}

/**
 * An Xauthority file with one entry that fits any host and any number: the number is not
 * known before the server has picked one, and the server wants the file at its start.
 */
function cookieForAnyDisplay(): Buffer {
  const field = (value: Buffer | string): Buffer => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(value.length);
    return Buffer.concat([length, Buffer.from(value)]);
  };
  const anyFamily = Buffer.from([0xff, 0xff]);
  return Buffer.concat([
    anyFamily,
    field(''),
    field(''),
    field('MIT-MAGIC-COOKIE-1'),
    field(randomBytes(16)),
  ]);
}
