/**
 * `npm run proof`: writes into `docs/deletion.md` what the last `npm test` counted. With
 * `--check` it only says whether that stands there already.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { reports } from './checks.ts';
import { passedIn, proofTable, withProof } from './deletion-proof.ts';
import { root } from './root.ts';

const path = join(root, 'docs', 'deletion.md');
const document = await readFile(path, 'utf8');
const table = proofTable(await passedIn(reports.unit, reports.e2e));
const written = withProof(document, table);
if (written === undefined) throw new Error('docs/deletion.md has no place for the counts.');
// As prettier has it, so that only a count can make a difference.
const wanted = await format(written, { ...(await resolveConfig(path)), filepath: path });

if (process.argv.includes('--check')) {
  if (wanted !== document) {
    console.log('The counts in docs/deletion.md are not those of this run: npm run proof');
    process.exitCode = 1;
  }
} else {
  await writeFile(path, wanted);
}
