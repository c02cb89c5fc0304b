/**
 * A claim on a folder: a local socket that listens for as long as its process lives, however that
 * ends. A file with a process id in it says less: it outlives a killed process, and its id is
 * given to another one.
 */
import { once } from 'node:events';
import { chmod, rename, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';

export interface FolderClaim {
  /** From now on it answers that it has the folder. */
  hold(): void;
  release(): Promise<void>;
}

/**
 * What a claim says of itself: `held` has the folder, `asking` wants it and looks who else does.
 * `gone` is what a process left behind that ended; `unclear`, a claim that ended while it was
 * asked.
 */
export type ClaimState = 'held' | 'asking' | 'gone' | 'unclear';

/** A process that lives may be too busy to answer, and then counts as holding the folder. */
const answerTimeoutMs = 1_000;

/**
 * Makes a claim, in the state `asking`. It keeps no process alive. Rejects when the path is
 * taken (`EADDRINUSE`).
 * @param path of a socket that does not exist, or of a named pipe of Windows
 */
export async function makeClaim(path: string): Promise<FolderClaim> {
  const state: { now: ClaimState } = { now: 'asking' };
  const server = createServer((asker) => {
    asker.on('error', () => undefined);
    asker.end(state.now, () => asker.destroy());
  });
  const isPipe = process.platform === 'win32';
  // A socket has its name before it listens, and would look like one that is gone.
  const firstPath = isPipe ? path : `${path}.new`;
  server.listen(firstPath);
  await once(server, 'listening');
  server.on('error', () => undefined).unref();
  const close = async (): Promise<void> => {
    if (!isPipe) await rm(path, { force: true });
    await new Promise((resolve) => server.close(resolve));
  };
  if (!isPipe) {
    await chmod(firstPath, 0o600)
      .then(() => rename(firstPath, path))
      .catch(async (error: unknown) => {
        await close();
        throw error;
      });
  }
  return {
    hold: () => {
      state.now = 'held';
    },
    release: close,
  };
}

/** Asks a claim for its state. Whatever cannot be told for certain is `held`. */
export function askClaim(path: string): Promise<ClaimState> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const settle = (state: ClaimState): void => {
      resolve(state);
      socket.destroy();
    };
    socket.setTimeout(answerTimeoutMs, () => settle('held'));
    socket.once('data', (answer) => settle(answer.toString() === 'asking' ? 'asking' : 'held'));
    socket.once('close', () => settle('unclear'));
    socket.once('error', (error) => settle(stateBehind(error)));
  });
}

function stateBehind(error: Error): ClaimState {
  const code = 'code' in error ? error.code : null;
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return 'gone';
  return code === 'ECONNRESET' || code === 'EPIPE' ? 'unclear' : 'held';
}
