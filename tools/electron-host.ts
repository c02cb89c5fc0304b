/**
 * Which Electron runs here: the one the person names, else the official one of the pinned
 * version, else, on Linux x64, the test host.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  downloadOfficialElectron,
  officialElectron,
  officialVersion,
  versionIn,
} from './official-electron.ts';
import { testHost, testHostRunsHere, testHostVersion } from './test-host.ts';

export interface ElectronHost {
  /** The folder that `ELECTRON_OVERRIDE_DIST_PATH` may name. */
  readonly folder: string;
  readonly executable: string;
  /** `null` where the folder does not say. */
  readonly version: string | null;
  readonly kind: 'given' | 'official' | 'test-host';
  /** One line for people. */
  readonly says: string;
}

let found: Promise<ElectronHost> | undefined;

/** Finds the Electron, fetching one where there is none. Asked once in a run. */
export function electronHost(): Promise<ElectronHost> {
  found ??= find();
  return found;
}

/** What a child process needs to use the same Electron. */
export function electronEnv(host: ElectronHost): NodeJS.ProcessEnv {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: host.folder,
    ELECTRON_EXEC_PATH: host.executable,
    // The build aims at the Electron it will run in.
    ...(host.version !== null && { ELECTRON_MAJOR_VER: host.version.split('.')[0] }),
  };
}

async function find(): Promise<ElectronHost> {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given !== undefined && given !== '') return givenHost(given);
  const official =
    officialElectron() ?? (await downloadOfficialElectron({ standIn: testHostRunsHere }));
  if (official !== null) {
    const version = officialVersion();
    return host({ folder: official, version, kind: 'official', says: '(official)' });
  }
  if (!testHostRunsHere) {
    throw new Error(
      `Electron ${officialVersion()} could not be downloaded, and nothing stands in for it on this system. Set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one.`,
    );
  }
  return host({
    folder: await testHost(),
    version: testHostVersion,
    kind: 'test-host',
    says: `(test host: the official ${officialVersion()} could not be downloaded here; tests only, never shipped)`,
  });
}

function givenHost(folder: string): ElectronHost {
  const given = host({ folder, version: versionIn(folder), kind: 'given', says: `(${folder})` });
  if (!existsSync(given.executable)) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no Electron in ${folder}.`);
  }
  return given;
}

function host({ says, ...facts }: Omit<ElectronHost, 'executable'>): ElectronHost {
  return {
    ...facts,
    executable: join(facts.folder, executableName()),
    says: `Electron ${facts.version ?? 'of unknown version'} ${says}`,
  };
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return 'electron';
}
