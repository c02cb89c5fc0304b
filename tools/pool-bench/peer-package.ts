/**
 * cognito-local, the pool that ours is measured beside. It is no part of the project: it is
 * installed in the user's cache when the bench wants it.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.ts';

const name = 'cognito-local';
const version = '5.3.0';

export type PeerPackage =
  | { readonly kind: 'there'; readonly program: string }
  /** A sentence on why it is not. */
  | { readonly kind: 'missing'; readonly why: string };

/** Finds it, or installs just that version of it. */
export async function peerPackage(): Promise<PeerPackage> {
  const folder = join(cacheFolder(), 'signet', `${name}-${version}`);
  if ((await installedVersion(folder)) !== version) {
    console.log(`Installing ${name} ${version} in ${folder}.`);
    await mkdir(folder, { recursive: true });
    await npm(['install', '--prefix', folder, ...quietly, `${name}@${version}`]);
  }
  return (await installedVersion(folder)) === version
    ? { kind: 'there', program: join(folder, 'node_modules', name, 'lib', 'bin', 'start.js') }
    : {
        kind: 'missing',
        why: `${name} ${version} could not be installed, so these are the figures without it.`,
      };
}

const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];

async function npm(args: readonly string[]): Promise<void> {
  // Started by `npm run`, npm is a script at a known place; elsewhere it is a program, which
  // on Windows only a shell finds, and there this tool is always started by npm.
  const script = process.env['npm_execpath'];
  const limit = { timeoutMs: 300_000 };
  await (script === undefined
    ? run('npm', args, limit)
    : run(process.execPath, [script, ...args], limit));
}

async function installedVersion(folder: string): Promise<string | null> {
  try {
    const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { readonly version: string }).version;
  } catch {
    return null;
  }
}

function cacheFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.platform === 'win32'
    ? (process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'))
    : (process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'));
}
