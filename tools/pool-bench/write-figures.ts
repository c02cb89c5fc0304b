/** What it costs that a change is on disk before anybody is told of it. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFigure, median, type Figure } from './figure.ts';
import type { Outcome } from './load-generator.ts';
import { inTurns } from './rounds.ts';
import { crowdSize, type Stage } from './stage.ts';
import { accessTokens, updateCalls, type Target } from './target.ts';

const rounds = 5;
const roundMs = 1000;
const mostMs = 5;

export async function writeFigures({
  folder,
  onDisk,
  inMemory,
  peer,
  load,
}: Stage): Promise<readonly Figure[]> {
  const updates = async (target: Target): Promise<() => Promise<Outcome>> => {
    const calls = updateCalls(await accessTokens(target));
    const { port, pid } = target;
    const order = { kind: 'repeat', port, calls, connections: 1, durationMs: roundMs } as const;
    const measure = (): Promise<Outcome> => load.run(order, pid);
    // Until then the engine is still compiling.
    await measure();
    return measure;
  };
  const timed = async (target: Target): Promise<() => Promise<number>> => {
    const measure = await updates(target);
    return async () => (await measure()).medianMs;
  };
  const slowest: number[] = [];
  const toDisk = await updates(onDisk.one);
  const results = await inTurns(rounds, {
    floor: () => bareAppends(join(folder, 'bare')),
    one: async () => {
      const { medianMs, p99Ms } = await toDisk();
      slowest.push(p99Ms);
      return medianMs;
    },
    memory: await timed(inMemory.one),
    crowd: await timed(onDisk.crowd),
    peerOne: peer === null ? null : await timed(peer.one),
    peerCrowd: peer === null ? null : await timed(peer.crowd),
  });
  const floor = { what: 'append and sync', values: results.floor };
  const aim = { says: `${mostMs} ms or less`, judge: (ours: number) => ours <= mostMs };
  const what = 'Durable change';
  return [
    makeFigure({ what, unit: 'ms', ours: results.one, peer: results.peerOne, floor, aim }),
    makeFigure({ what: `${what}, slowest of 100`, unit: 'ms', ours: slowest }),
    makeFigure({
      what: `${what}, beyond one in memory`,
      unit: 'ms',
      ours: results.one.map((ms, round) => ms - (results.memory[round] ?? NaN)),
      floor,
    }),
    makeFigure({
      what: `${what}, ${crowdSize} users`,
      unit: 'ms',
      ours: results.crowd,
      peer: results.peerCrowd,
      floor,
      aim,
    }),
  ];
}

/** As much as a change of one user writes, and nothing else. */
async function bareAppends(path: string): Promise<number> {
  const file = await open(path, 'a', 0o600);
  const line = Buffer.from(`${'x'.repeat(1999)}\n`);
  const times: number[] = [];
  try {
    for (let turn = 0; turn < 200; turn += 1) {
      const since = performance.now();
      await file.write(line);
      await file.datasync();
      times.push(performance.now() - since);
    }
  } finally {
    await file.close();
  }
  return median(times);
}
