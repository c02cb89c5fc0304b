// @ts-check
/**
 * Brings the packages of the lockfile into the clone. The only tool that runs before there
 * are any, so it is plain JavaScript on Node's own modules.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 19];

checkNode();
if (!isInstalled()) install();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  stop(
    `Signet needs Node ${oldestNode.join('.')} or newer. This is Node ${process.versions.node}.`,
  );
}

/** npm leaves in node_modules a list of what it put there, written last. */
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  const asWanted = Object.entries(present).every(
    ([path, { version, integrity }]) =>
      wanted[path]?.version === version && wanted[path]?.integrity === integrity,
  );
  // Packages for other systems are rightly absent.
  const allThere = Object.entries(wanted).every(
    ([path, { optional, devOptional }]) =>
      path === '' || path in present || optional === true || devOptional === true,
  );
  return asWanted && allThere;
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function packagesIn(file) {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    return /** @type {{ packages: Record<string, LockedPackage> }} */ (lock).packages;
  } catch {
    return null;
  }
}

function install() {
  // On stderr: some commands promise what stands on stdout.
  console.error('Installing the packages of the lockfile.');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a script with another name on Windows.
    shell: process.platform === 'win32',
    timeout: 900_000,
  });
  if (status !== 0) stop('The packages could not be installed. What npm said is above.');
}

/**
 * @param {string} words
 * @returns {never}
 */
function stop(words) {
  console.error(words);
  process.exit(1);
}
