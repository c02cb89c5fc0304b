/**
 * The libraries and programs of the system that Electron and its tests need on Linux, from
 * the distribution's own packages where this may be done here.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, type RunResult } from './run.ts';

export interface Needs {
  /** A screen of our own, where tests draw. */
  readonly display?: boolean;
  /** Finding windows and pressing keys from outside the app. */
  readonly windowTools?: boolean;
  /** A real keyring, for tests of what is stored. */
  readonly keyring?: boolean;
  /** The AWS command line, for a test that is skipped where it is not to be had. */
  readonly awsCli?: boolean;
}

/** The exit code of a tool that stops because the system lacks something. */
export const systemLacksCode = 69;

const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxshmfence1',
  'dbus',
];

/** Installs what is missing, or says in one line what to run and ends this process. */
export async function ensureSystemLibraries(
  executable: string,
  { awsCli = false, ...needs }: Needs = {},
): Promise<void> {
  if (process.platform !== 'linux') return;
  await ensureNeeded(executable, needs);
  if (awsCli) await offerAwsCli();
}

async function ensureNeeded(
  executable: string,
  { display = false, windowTools = false, keyring = false }: Omit<Needs, 'awsCli'>,
): Promise<void> {
  const libraries = await missingLibraries(executable);
  const programs = [
    ...(display ? ['Xvfb'] : []),
    ...(windowTools ? ['xdotool'] : []),
    ...(keyring ? ['dbus-daemon', 'gnome-keyring-daemon'] : []),
  ].filter((name) => !isOnPath(name));
  if (libraries.length + programs.length === 0) return;

  const packages = [
    ...(libraries.length > 0 ? electronPackages : []),
    ...(programs.includes('Xvfb') ? ['xvfb'] : []),
    ...(programs.includes('xdotool') ? ['xdotool'] : []),
    ...(programs.includes('dbus-daemon') ? ['dbus'] : []),
    ...(programs.includes('gnome-keyring-daemon') ? ['gnome-keyring', 'libsecret-1-0'] : []),
  ];
  const lacking = [...libraries, ...programs].join(', ');
  if (!isOnPath('apt-get')) stop(`Signet needs ${lacking} from your distribution's packages.`);
  const prefix = await installingPrefix();
  if (prefix === null) {
    stop(
      `Signet needs ${lacking}. Run this once: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    );
  }
  console.log(`Installing system packages: ${packages.join(' ')}.`);
  const result = await install(prefix, packages);
  const still = await missingLibraries(executable);
  if (result.code !== 0 || still.length > 0) {
    stop(`${result.output}\nThe system packages could not be installed: ${lacking} are missing.`);
  }
}

/** Nothing depends on it, so that nobody is asked for anything, and a failure is none. */
async function offerAwsCli(): Promise<void> {
  if (!isOnPath('apt-get') || (await answers('/usr/bin/aws')) || (await answers('aws'))) return;
  const prefix = await installingPrefix();
  if (prefix === null) return;
  console.log('Installing a system package: awscli.');
  await install(prefix, ['awscli']);
}

/** Some programs of that name only say that there is none. */
async function answers(program: string): Promise<boolean> {
  return (await run(program, ['--version'], { timeoutMs: 30_000 })).code === 0;
}

async function missingLibraries(executable: string): Promise<string[]> {
  const { output } = await run('ldd', [executable], { timeoutMs: 30_000 });
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, name]) => name ?? []);
}

async function install(prefix: readonly string[], packages: readonly string[]): Promise<RunResult> {
  const apt = (args: readonly string[]): Promise<RunResult> => {
    const [command = 'apt-get', ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      // Somebody else may be installing at this moment.
      '-o',
      'DPkg::Lock::Timeout=300',
      ...args,
    ];
    return run(command, rest, { timeoutMs: 900_000 });
  };
  const update = await apt(['update']);
  if (update.code !== 0) return update;
  return apt(['install', '-y', '--no-install-recommends', ...(await asNamedHere(packages))]);
}

/** Newer releases of Debian and Ubuntu call some of them `…t64`. */
async function asNamedHere(packages: readonly string[]): Promise<string[]> {
  const { output } = await run('apt-cache', ['pkgnames']);
  const known = new Set(output.split('\n'));
  return packages.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}

/** What to put before a command that installs; null where that cannot be done without asking. */
async function installingPrefix(): Promise<readonly string[] | null> {
  if (process.getuid?.() === 0) return [];
  const mayUseSudo =
    isOnPath('sudo') && (await run('sudo', ['-n', 'true'], { timeoutMs: 10_000 })).code === 0;
  return mayUseSudo ? ['sudo', '-n'] : null;
}

function isOnPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

function stop(words: string): never {
  console.error(words);
  process.exit(systemLacksCode);
}
