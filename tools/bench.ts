/** `npm run bench`: prints a table and writes `out/bench.json`. It reports; it judges nothing. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { withDisplay } from './display.ts';
import { readyApp } from './ready.ts';
import { root } from './root.ts';
import { takeBench, type Compared } from './take-bench.ts';

const host = await readyApp({ display: true });
console.log('Starting Signet and a bare Electron window by turns. This takes a minute.');
const figures = await withDisplay((env) => {
  Object.assign(process.env, env);
  return takeBench(host);
});
console.log(row('', 'Signet', 'bare', 'ratio'));
for (const figure of figures) console.log(figureRow(figure));
await mkdir(join(root, 'out'), { recursive: true });
await writeFile(
  join(root, 'out', 'bench.json'),
  `${JSON.stringify({ electron: host.says, processors: cpus().length, figures }, null, 2)}\n`,
);

function figureRow({ what, unit, signet, bare, ratio }: Compared): string {
  return row(
    what,
    `${Math.round(signet)} ${unit}`,
    `${Math.round(bare)} ${unit}`,
    ratio.toFixed(2),
  );
}

function row(what: string, ...cells: readonly string[]): string {
  return what.padEnd(20) + cells.map((cell) => cell.padStart(12)).join('');
}
