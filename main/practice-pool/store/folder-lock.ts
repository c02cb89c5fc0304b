/**
 * One writer for each folder, among all processes of this machine. Who wants a folder makes a
 * claim under a name of its own and then looks for others: of any two, the later one sees the
 * earlier. No name is ever used twice, so removing what a killed process left cannot hit a
 * claim that lives, as it could with one name for all.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { askClaim, makeClaim, type ClaimState, type FolderClaim } from './folder-claim.ts';

/** Held until it is released or its process ends. */
export type FolderLock = Pick<FolderClaim, 'release'>;

/** Paths of sockets end at 104 bytes on macOS and at 108 on Linux (`sun_path`). */
const longestSocketPath = 100;

const pauseMs = 20;

/** For how long two that ask at the same time wait for each other: these times the pause. */
const mostLooks = 100;

/**
 * Takes a folder, which must exist, by whichever path. Rejects with an Error of code
 * `EFOLDERINUSE` when another process, or another lock of this one, has it.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const hash = createHash('sha256').update(await realpath(folder));
  const name = `practice-pool-${hash.digest('hex').slice(0, 16)}`;
  const lock = await (process.platform === 'win32' ? lockPipe(name) : lockSockets(name));
  if (lock !== null) return lock;
  const message = `The folder ${folder} is in use by another practice pool.`;
  throw Object.assign(new Error(message), { code: 'EFOLDERINUSE' });
}

/** A named pipe has one owner, and is gone with it. Null when somebody has it. */
function lockPipe(name: string): Promise<FolderLock | null> {
  return makeClaim(`\\\\.\\pipe\\${name}`).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null;
    throw error;
  });
}

/** Null when somebody else has the folder, or is first to get it. */
async function lockSockets(name: string): Promise<FolderLock | null> {
  const mine = `${name}-${randomBytes(4).toString('hex')}`;
  const place = socketFolder(mine);
  const claim = await makeClaim(join(place, mine));
  try {
    for (let looks = 0; looks < mostLooks; looks += 1) {
      const rivals = await rivalsOf(mine, place, `${name}-`);
      if (rivals.length === 0) {
        claim.hold();
        return claim;
      }
      if (rivals.some((rival) => isBefore(rival, mine))) break;
      await pause(pauseMs);
    }
  } catch (error) {
    await claim.release();
    throw error;
  }
  await claim.release();
  return null;
}

interface Rival {
  readonly name: string;
  readonly state: ClaimState;
}

/** Of two that ask at the same time the lower name wins; the other one gives up. */
function isBefore({ name, state }: Rival, mine: string): boolean {
  return state === 'held' || (state === 'asking' && name < mine);
}

/** The other claims that live. Removes those that do not. */
async function rivalsOf(mine: string, place: string, prefix: string): Promise<readonly Rival[]> {
  const names = (await readdir(place)).filter(
    (name) => name.startsWith(prefix) && !name.endsWith('.new') && name !== mine,
  );
  const rivals = names.map(async (name) => ({ name, state: await stateOf(join(place, name)) }));
  return (await Promise.all(rivals)).filter(({ state }) => state !== 'gone');
}

async function stateOf(path: string): Promise<ClaimState> {
  const state = await askClaim(path);
  if (state !== 'gone') return state;
  // macOS refuses connections also when too many wait at once.
  await pause(pauseMs);
  const again = await askClaim(path);
  // One of somebody else cannot be removed, and is in nobody's way.
  if (again === 'gone') await rm(path, { force: true }).catch(() => undefined);
  return again;
}

/** Where sockets are: the folder for temporary files, unless its path is too long for them. */
function socketFolder(name: string): string {
  const isShort = Buffer.byteLength(join(tmpdir(), `${name}.new`)) <= longestSocketPath;
  return isShort ? tmpdir() : '/tmp';
}
