/** What shows that a deletion keeps its promises, and how often: counted from the reports of a run. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { root } from './root.ts';

/** One row of the table in `docs/deletion.md`. */
export interface ProofRow {
  readonly shows: string;
  /** Files of tests, by how their path begins. */
  readonly tests: readonly string[];
}

/** Each file counts in the first row it fits. */
export const proofRows: readonly ProofRow[] = [
  {
    shows: 'Faults on the wire, on the disk, of the clock, judged by one truth table',
    tests: ['test/main/deletion/faults/'],
  },
  {
    shows: 'Any sequence of click, answer, fault, crash, restart and clock (5,000 sequences a run)',
    tests: ['test/main/deletion/model.test.ts'],
  },
  { shows: 'The journal on disk and in use', tests: ['test/main/deletion/journal'] },
  {
    shows: 'The machine, permission, proof, clean-up list, receipt, words for every error',
    tests: ['test/main/deletion/'],
  },
  {
    shows: 'What an answer proves: DeleteUser, GetUser, errors, certificates, the transport',
    tests: ['test/main/cognito/'],
  },
  {
    shows: 'Papers, their hash, and the reader that checks it',
    tests: [
      'test/main/documents/',
      'test/main/papers.test.ts',
      'test/tools/verify-receipt.test.ts',
    ],
  },
  { shows: 'Rehearsal, the same request among it', tests: ['test/main/rehearsal/'] },
  {
    shows: 'In the running app: killed at each boundary, both truths',
    tests: ['test/e2e/kills.spec.ts'],
  },
  {
    shows: 'In the running app: answers lost, 500, silence, a second start, a page that crashes',
    tests: ['test/e2e/lost-answers.spec.ts', 'test/e2e/interruptions.spec.ts'],
  },
  {
    shows: 'In the running app: wipes that fail, papers, other sign-ins ended, rehearsal',
    tests: [
      'test/e2e/clean-up.spec.ts',
      'test/e2e/receipt.spec.ts',
      'test/e2e/data-copy.spec.ts',
      'test/e2e/other-sign-ins.spec.ts',
      'test/e2e/rehearsal.spec.ts',
    ],
  },
  {
    shows: 'In the running app: every outcome, and every way to keep the account',
    tests: [
      'test/e2e/outcomes.spec.ts',
      'test/e2e/keeping.spec.ts',
      'test/e2e/story.spec.ts',
      'test/e2e/restart.spec.ts',
    ],
  },
];

/** Path of a file of tests, relative to the project → how many of its tests passed. */
export type Passed = ReadonlyMap<string, number>;

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly file: string;
  readonly specs: readonly { readonly ok: boolean }[];
  readonly suites?: readonly PlaywrightSuite[];
}

const passedOfVitest = ({ testResults }: VitestReport): [string, number][] =>
  testResults.map(({ name, assertionResults }) => [
    relative(root, name),
    assertionResults.filter(({ status }) => status === 'passed').length,
  ]);

const specsOf = ({ specs, suites = [] }: PlaywrightSuite): number =>
  specs.filter(({ ok }) => ok).length + suites.reduce((sum, suite) => sum + specsOf(suite), 0);

/** Reads what the runners left. Rejects where a run has not been made. */
export const passedIn = async (unitReport: string, e2eReport: string): Promise<Passed> => {
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
  // Both are written by the versions of the runners that are pinned here.
  const unit = (await read(unitReport)) as VitestReport;
  const e2e = (await read(e2eReport)) as { readonly suites: readonly PlaywrightSuite[] };
  return new Map([
    ...passedOfVitest(unit),
    ...e2e.suites.map((suite): [string, number] => [`test/e2e/${suite.file}`, specsOf(suite)]),
  ]);
};

/** The table as it stands in the document. */
export const proofTable = (passed: Passed): string => {
  const left = new Map(passed);
  const lines = proofRows.map(({ shows, tests }) => {
    const files = [...left.keys()].filter((file) => tests.some((start) => file.startsWith(start)));
    const count = files.reduce((sum, file) => sum + (left.get(file) ?? 0), 0);
    for (const file of files) left.delete(file);
    return `| ${shows} | ${tests.map((start) => `\`${start}\``).join(', ')} | ${count} |`;
  });
  return ['| what is shown | where | tests |', '| --- | --- | --- |', ...lines].join('\n');
};

const begin = '<!-- proof: written by `npm run proof` -->';
const end = '<!-- /proof -->';

/** The document with its table as the run says; undefined where it has no place for one. */
export const withProof = (document: string, table: string): string | undefined => {
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  return before === undefined || after === undefined
    ? undefined
    : `${before}${begin}\n\n${table}\n\n${end}${after}`;
};
