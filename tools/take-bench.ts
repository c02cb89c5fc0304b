/** Signet beside a bare Electron window, in the same run, by the same means. */
import { bareApp } from './bare-app.ts';
import type { ElectronHost } from './electron-host.ts';
import { measureStart } from './measured-start.ts';
import { memoryOf, rest } from './measured-memory.ts';
import { stageApp, type StagedApp } from '../test/support/staged-app.ts';

export interface Compared {
  readonly what: string;
  readonly unit: 'ms' | 'MiB';
  readonly signet: number;
  readonly bare: number;
  /** Signet's median divided by that of the bare app. */
  readonly ratio: number;
  readonly runs: { readonly signet: readonly number[]; readonly bare: readonly number[] };
}

type App = 'signet' | 'bare';
type Measure = (stage: StagedApp, home: string) => Promise<number>;

const warmUps = 2;
const startRuns = 9;
const memoryRuns = 3;

/** Takes all measures. Needs a display. */
export async function takeBench(host: ElectronHost): Promise<Compared[]> {
  const stages = { signet: await stageApp(host), bare: await stageApp(host, bareApp) };
  try {
    const known = { signet: await home(stages.signet), bare: await home(stages.bare) };
    await compare('warm-up', 'ms', warmUps, stages, startTime, (app) => known[app]);
    const figures = [
      await compare('start', 'ms', startRuns, stages, startTime, (app) => known[app]),
      await compare('first start ever', 'ms', startRuns, stages, startTime, (app) =>
        home(stages[app]),
      ),
    ];
    if (process.platform !== 'linux') return figures;
    return [
      ...figures,
      await compare('memory at rest', 'MiB', memoryRuns, stages, memory, (app) => known[app]),
    ];
  } finally {
    await stages.signet.remove();
    await stages.bare.remove();
  }
}

const startTime: Measure = async (stage, inHome) => {
  const start = await measureStart(stage, inHome);
  await start.end();
  return start.readyMs;
};

const memory: Measure = async (stage, inHome) => {
  const start = await measureStart(stage, inHome);
  try {
    await rest(start.pid);
    return await memoryOf(start.pid);
  } finally {
    await start.end();
  }
};

/** The two take turns, and take turns in being first, so that drift falls on both alike. */
async function compare(
  what: string,
  unit: Compared['unit'],
  count: number,
  stages: Readonly<Record<App, StagedApp>>,
  measure: Measure,
  homeFor: (app: App) => string | Promise<string>,
): Promise<Compared> {
  const runs: Record<App, number[]> = { signet: [], bare: [] };
  for (let turn = 0; turn < count; turn += 1) {
    const order: readonly App[] = turn % 2 === 0 ? ['bare', 'signet'] : ['signet', 'bare'];
    for (const app of order) runs[app].push(await measure(stages[app], await homeFor(app)));
  }
  const signet = median(runs.signet);
  const bare = median(runs.bare);
  return { what, unit, signet, bare, ratio: signet / bare, runs };
}

const home = (stage: StagedApp): Promise<string> => stage.freshFolder('home');

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (upper + lower) / 2;
}
