/** What `npm test` does, in order. Each check is one command of the toolchain. */
import { join } from 'node:path';
import { build } from './build.ts';
import type { ElectronHost } from './electron-host.ts';
import { makePackage } from './make-package.ts';
import { playwrightTest } from './playwright-test.ts';
import { root } from './root.ts';
import { run, type RunResult } from './run.ts';

export interface Check {
  readonly name: string;
  /** Needs nothing that another check leaves behind, so it may run beside its neighbour. */
  readonly sideBySide: boolean;
  readonly make: () => Promise<RunResult>;
}

const bin = (...path: readonly string[]): string => join(root, 'node_modules', ...path);

/** What they say is kept and shown where they fail. */
function quietly(script: string, args: readonly string[]): Promise<RunResult> {
  return run(process.execPath, [script, ...args], { cwd: root });
}

function tsx(tool: string, ...args: readonly string[]): Promise<RunResult> {
  return run(process.execPath, [bin('tsx', 'dist', 'cli.mjs'), join('tools', tool), ...args], {
    cwd: root,
    output: 'show',
  });
}

function vitest(report: string, args: readonly string[]): Promise<RunResult> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return run(process.execPath, [bin('vitest', 'vitest.mjs'), 'run', ...reporters, ...args], {
    cwd: root,
    output: 'show',
  });
}

export const reports = {
  unit: join(root, 'out', 'reports', 'unit.json'),
  e2e: join(root, 'out', 'reports', 'e2e.json'),
  package: join(root, 'out', 'reports', 'package.json'),
} as const;

export function allChecks(host: ElectronHost): readonly Check[] {
  const tsc = bin('typescript', 'bin', 'tsc');
  const prettier = ['--check', '--log-level', 'warn', '.'];
  const svelte = ['--tsconfig', 'renderer/tsconfig.json', '--fail-on-warnings'];
  const aboutPackage = ['--config', join('test', 'package', 'vitest.config.ts')];
  return [
    still('Format', () => quietly(bin('prettier', 'bin', 'prettier.cjs'), prettier)),
    still('Lint', () => quietly(bin('eslint', 'bin', 'eslint.js'), ['--max-warnings', '0', '.'])),
    still('Types', () => quietly(tsc, [])),
    still('Types of the end-to-end tests', () => quietly(tsc, ['--project', 'test/e2e'])),
    still('Types of the page', () => quietly(bin('svelte-check', 'bin', 'svelte-check'), svelte)),
    after('Unit tests', () => vitest(reports.unit, [])),
    after('Coverage of the practice pool', () => tsx('coverage.ts', '--check')),
    after('Seeded defects', () => tsx('mutants.ts')),
    after('Build', () => build(host)),
    after('End-to-end tests', () => playwrightTest(host)),
    ...(process.platform === 'linux'
      ? [
          // Elsewhere some tests have nothing to run on.
          after('Counts in docs/deletion.md', () => tsx('proof.ts', '--check')),
          after('Package', () => makePackage(host)),
          after('Package tests', () => vitest(reports.package, aboutPackage)),
        ]
      : []),
  ];
}

function still(name: string, make: Check['make']): Check {
  return { name, sideBySide: true, make };
}

function after(name: string, make: Check['make']): Check {
  return { name, sideBySide: false, make };
}
