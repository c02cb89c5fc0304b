/** The Electron that ships: the pinned package's own binary, downloaded by its own script. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { run } from './run.ts';

const folder = join(root, 'node_modules', 'electron');
const dist = join(folder, 'dist');
/** Lies in node_modules so that a fresh installation asks again. */
const refusal = join(root, 'node_modules', '.cache', 'signet', 'no-official-electron');
const refusalHoldsMs = 24 * 60 * 60 * 1000;

/** The version the project pins, as installed. */
export function officialVersion(): string {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return description.version;
}

/** The folder of the official binary, or null where it is not there in the pinned version. */
export function officialElectron(): string | null {
  return versionIn(dist) === officialVersion() ? dist : null;
}

/** The version an Electron folder says it is. */
export function versionIn(electronFolder: string): string | null {
  try {
    return readFileSync(join(electronFolder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return null;
  }
}

/**
 * Downloads the official binary. Where something can stand in for it, a failure is
 * remembered for a day: a network that swallows the request would cost minutes each time.
 */
export async function downloadOfficialElectron({
  standIn,
}: {
  readonly standIn: boolean;
}): Promise<string | null> {
  if (standIn && wasRefused()) return null;
  console.log(`Electron ${officialVersion()} is being downloaded.`);
  const result = await run(process.execPath, [join(folder, 'install.js')], {
    timeoutMs: standIn ? 180_000 : 900_000,
  });
  const found = officialElectron();
  if (found !== null) {
    rmSync(refusal, { force: true });
    return found;
  }
  if (standIn) {
    mkdirSync(join(refusal, '..'), { recursive: true });
    writeFileSync(refusal, result.output);
  }
  return null;
}

function wasRefused(): boolean {
  try {
    return Date.now() - statSync(refusal).mtimeMs < refusalHoldsMs;
  } catch {
    return false;
  }
}
