/**
 * `npm run coverage:pool`: writes into `docs/practice-pool.md` which test shows which answer
 * of the practice pools, out of the last run of the unit tests. With `--check` it only says
 * whether what stands there still holds, and whether anything is missing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answersSeen, drawCoverage } from './pool-coverage.ts';
import { root } from './root.ts';

const begin =
  '<!-- coverage: written by `npm run coverage:pool` -->\n<!-- prettier-ignore-start -->';
const end = '<!-- prettier-ignore-end -->\n<!-- /coverage -->';

const path = join(root, 'docs', 'practice-pool.md');
const document = await readFile(path, 'utf8');
const [head, rest] = document.split(begin);
const [before, tail] = rest?.split(end) ?? [];
if (head === undefined || before === undefined || tail === undefined) {
  throw new Error('docs/practice-pool.md has no place for the coverage.');
}
const { markdown, missing, unknownTexts } = drawCoverage(await answersSeen(), before);
const wanted = `${head}${begin}\n\n${markdown}\n\n${end}${tail}`;

for (const claim of missing) console.log(`Nothing shows: ${claim}`);
for (const text of unknownTexts) console.log(`Neither known nor marked as guessed: ${text}`);
if (missing.length > 0 || unknownTexts.length > 0) process.exitCode = 1;
if (!process.argv.includes('--check')) await writeFile(path, wanted);
else if (wanted !== document) {
  console.log(
    'The coverage in docs/practice-pool.md is not that of this run: npm run coverage:pool',
  );
  process.exitCode = 1;
}
