/** Seeds one defect at a time in a copy of the project and sees whether the tests notice. */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';
import { run, type RunResult } from './run.ts';
import type { SeededDefect } from './seeded-defects.ts';

export type Verdict =
  | { readonly kind: 'noticed' }
  | { readonly kind: 'unnoticed' }
  /** The tests fail without any defect, so that noticing one would show nothing. */
  | { readonly kind: 'red-before'; readonly output: string }
  /** What is to be changed does not stand in the file exactly once. */
  | { readonly kind: 'outdated' };

const parts = [
  'main',
  'renderer',
  'words',
  'test',
  'tools',
  'package.json',
  'tsconfig.json',
  'svelte.config.js',
  'vitest.config.ts',
];

/** A copy that can be spoiled; the packages are the project's own, by a link. */
const scratchCopy = async (): Promise<string> => {
  const scratch = await mkdtemp(join(tmpdir(), 'signet-mutants-'));
  for (const part of parts) await cp(join(root, part), join(scratch, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(scratch, 'node_modules'));
  return scratch;
};

const runTests = (scratch: string, tests: readonly string[]): Promise<RunResult> => {
  const vitest = join(scratch, 'node_modules', 'vitest', 'vitest.mjs');
  // The first failure is enough.
  const args = ['run', '--project', 'main', '--bail', '1', ...tests];
  return run(process.execPath, [vitest, ...args], { cwd: scratch });
};

const seed = async (scratch: string, defect: SeededDefect): Promise<Verdict> => {
  const path = join(scratch, defect.file);
  const sound = await readFile(path, 'utf8');
  let spoiled = sound;
  for (const { find, replace } of defect.changes) {
    if (spoiled.split(find).length !== 2) return { kind: 'outdated' };
    // A function, so that `$` means itself.
    spoiled = spoiled.replace(find, () => replace);
  }
  await writeFile(path, spoiled);
  const { code } = await runTests(scratch, defect.tests);
  await writeFile(path, sound);
  return { kind: code === 0 ? 'unnoticed' : 'noticed' };
};

/** Judges every defect in turn; `tell` hears of each as it is known. */
export const takeMutants = async (
  defects: readonly SeededDefect[],
  tell: (defect: SeededDefect, verdict: Verdict) => void,
): Promise<readonly Verdict[]> => {
  const scratch = await scratchCopy();
  try {
    const all = [...new Set(defects.flatMap(({ tests }) => tests))];
    const before = await runTests(scratch, all);
    if (before.code !== 0) return [{ kind: 'red-before', output: before.output }];
    const verdicts: Verdict[] = [];
    for (const defect of defects) {
      const verdict = await seed(scratch, defect);
      tell(defect, verdict);
      verdicts.push(verdict);
    }
    return verdicts;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
