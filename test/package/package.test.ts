import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDisplay, type Display } from '../../tools/display.ts';
import { run } from '../../tools/run.ts';
import {
  packagedExecutable,
  packageFolder,
  stagePackage,
  startPackage,
  waitFor,
} from '../support/packaged-app.ts';
import { atRest, commandLineOf, processTree, statusOf } from '../support/process-tree.ts';
import type { StagedApp } from '../support/staged-app.ts';

/** In the order of the wire; states are the characters Electron keeps there. */
const decided = [
  ['runAsNode', 'off'],
  ['enableCookieEncryption', 'on'],
  ['enableNodeOptionsEnvironmentVariable', 'off'],
  ['enableNodeCliInspectArguments', 'off'],
  ['enableEmbeddedAsarIntegrityValidation', 'on'],
  ['onlyLoadAppFromAsar', 'on'],
  ['loadBrowserProcessSpecificV8Snapshot', 'off'],
  ['grantFileProtocolExtraPrivileges', 'off'],
  // Only newer Electrons have this one; left as they ship it.
  ['wasmTrapHandlers', 'on'],
] as const;

const stateNames: Readonly<Record<string, string>> = { '0': 'off', '1': 'on', r: 'removed' };

describe('the fuses', () => {
  it('are each as decided, and there is none that was not', async () => {
    const { version, ...wire } = await getCurrentFuseWire(packagedExecutable);
    expect(version).toBe('1');
    const found = Object.values(wire)
      .filter((state) => typeof state === 'number')
      .map((state, at) => [
        decided[at]?.[0] ?? `fuse ${at}`,
        stateNames[String.fromCharCode(state)],
      ]);
    expect(found.length).toBeGreaterThanOrEqual(8);
    expect(found).toEqual(decided.slice(0, Math.max(8, found.length)));
  });
});

describe('what is inside', () => {
  const files = (): string[] =>
    listPackage(join(packageFolder, 'resources', 'app.asar'), { isPack: false });

  it('is the built app and its description, and no folder of modules', () => {
    const folders = new Set(files().map((file) => file.split('/').slice(1, 3).join('/')));
    expect([...folders].sort()).toEqual([
      'out',
      'out/main',
      'out/preload',
      'out/renderer',
      'package.json',
    ]);
    expect(files().filter((file) => file.includes('node_modules'))).toEqual([]);
  });

  it('has no second app beside it, and no map back to the source', async () => {
    expect(await readdir(join(packageFolder, 'resources'))).toEqual(['app.asar']);
    expect(files().filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});

describe.runIf(process.platform === 'linux')('the package, started as it is', () => {
  let display: Display;
  let stage: StagedApp;

  beforeAll(async () => {
    display = await startDisplay();
    Object.assign(process.env, display.env);
    stage = await stagePackage();
  });

  afterAll(async () => {
    await stage.remove();
    await display.stop();
  });

  const windowOf = async (pid: number): Promise<string | undefined> => {
    const search = ['search', '--onlyvisible', '--all', '--pid', String(pid), '--name', '.'];
    const { code, output } = await run('xdotool', search);
    if (code !== 0) return undefined;
    return (await run('xdotool', ['getwindowname', output.trim()])).output.trim();
  };

  it('opens its window, with the page in the sandbox', async () => {
    const app = await startPackage(stage);
    try {
      expect(await waitFor(() => windowOf(app.pid)), app.output()).toMatch(/\bSignet$/);
      expect(await statusOf(app.pid, 'Uid')).not.toMatch(/^0\b/);
      const tree = await processTree(app.pid);
      const lines = await Promise.all(tree.map(({ pid }) => commandLineOf(pid)));
      expect(lines.join('\n')).not.toContain('--no-sandbox');
      const page = tree.find((_, at) => lines[at]?.includes('--type=renderer'));
      expect(await statusOf(page?.pid ?? 0, 'Seccomp')).toBe('2');
    } finally {
      await app.terminate();
    }
  });

  it('ends cleanly, and all of it, when the system asks', async () => {
    const app = await startPackage(stage);
    const window = await waitFor(() => windowOf(app.pid));
    // What main loads behind the first screen is there, too.
    const tree = await waitFor(() => atRest(app.pid));
    expect(await app.terminate()).toEqual({ code: 0, signal: null });
    expect(window).toMatch(/\bSignet$/);
    const left = await Promise.all((tree ?? []).map(({ pid }) => processTree(pid)));
    expect(left.flat()).toEqual([]);
  });

  it.each([
    [
      'ELECTRON_RUN_AS_NODE',
      { env: { ELECTRON_RUN_AS_NODE: '1' }, args: ['-e', 'console.log("moved")'] },
    ],
    ['NODE_OPTIONS', { env: { NODE_OPTIONS: '--title=moved' }, args: [] }],
    ['--inspect', { env: {}, args: ['--inspect=0'] }],
  ])('is not moved by %s', async (_, how) => {
    const app = await startPackage(stage, how);
    try {
      // A refusal to start is as good an answer as a start that takes no notice.
      const window = await waitFor(async () => {
        const alive = (await processTree(app.pid)).length > 0;
        return alive ? windowOf(app.pid) : 'ended';
      });
      expect(window).toMatch(/\bSignet$|^ended$/);
      expect(await commandLineOf(app.pid)).not.toBe('moved');
    } finally {
      await app.terminate();
    }
    expect(app.output()).not.toMatch(/moved|Debugger listening/);
  });
});
