/**
 * `npm run bench:pool`: the practice pool side by side with cognito-local, in one run. It
 * prints a table and writes `out/reports/bench-pool.json`. It reports, whether or not an aim
 * is met.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { buildPracticePool } from './build.ts';
import { getUserFigures, signInFigures } from './pool-bench/call-figures.ts';
import type { Figure } from './pool-bench/figure.ts';
import { memoryFigures } from './pool-bench/memory-figures.ts';
import { peerPackage } from './pool-bench/peer-package.ts';
import { srpFigures } from './pool-bench/srp-figures.ts';
import { onStage, type Stage } from './pool-bench/stage.ts';
import { startFigures } from './pool-bench/start-figures.ts';
import { tableOf } from './pool-bench/table.ts';
import { writeFigures } from './pool-bench/write-figures.ts';
import { root } from './root.ts';
import { leaveOnSignals } from './run.ts';

leaveOnSignals();
const built = await buildPracticePool();
if (built.code !== 0) {
  console.error(built.output);
  process.exit(built.code);
}
const peer = await peerPackage();
if (peer.kind === 'missing') console.log(peer.why);
console.log('Measuring by turns. This takes about four minutes; a quiet computer tells more.');
const figures = await onStage(peer.kind === 'there' ? peer.program : null, takeFigures);
console.log(tableOf(figures));
await mkdir(join(root, 'out', 'reports'), { recursive: true });
await writeFile(
  join(root, 'out', 'reports', 'bench-pool.json'),
  `${JSON.stringify({ node: process.version, processors: cpus().length, figures }, null, 2)}\n`,
);

async function takeFigures(stage: Stage): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const take of [
    getUserFigures,
    signInFigures,
    srpFigures,
    writeFigures,
    startFigures,
    memoryFigures,
  ]) {
    figures.push(...(await take(stage)));
  }
  return figures;
}
