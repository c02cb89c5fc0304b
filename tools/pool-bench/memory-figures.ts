/** What is resident of a pool (RSS). Linux only. */
import { join } from 'node:path';
import { makeFigure, type Figure } from './figure.ts';
import { openOurs, reopenOurs } from './our-pool.ts';
import { fillPeer, openPeer } from './peer-pool.ts';
import { inTurns } from './rounds.ts';
import { startServer, type Server } from './server.ts';
import { crowdSize, type Stage } from './stage.ts';
import { residentMiB } from './usage.ts';

const rounds = 3;

/** After a pool began to answer, what its start left behind is still being tidied up. */
const settleMs = 1000;

export async function memoryFigures({ folder, peer }: Stage): Promise<readonly Figure[]> {
  if (residentMiB(process.pid) === null) return [];
  const kept = { ours: join(folder, 'memory-ours'), peer: join(folder, 'memory-peer') };
  const small = join(folder, 'memory-small-peer');
  // Once more than at the start: this is how much it takes to have them added one by one.
  const filling = await openOurs(kept.ours, crowdSize);
  const added = await settled(filling);
  await filling.end();
  if (peer !== null) {
    await fillPeer(small, 1);
    await fillPeer(kept.peer, crowdSize);
  }
  const program = peer?.program ?? null;
  const peerOf = (own: string, users: number): (() => Promise<number>) | null =>
    program === null ? null : () => of(openPeer(program, own, users));
  const one = await inTurns(rounds, {
    floor: () => of(startServer(['-e', 'console.log(); setInterval(() => 0, 1e6)'])),
    ours: () => of(openOurs(null, 1)),
    peer: peerOf(small, 1),
  });
  const crowd = await inTurns(rounds, {
    ours: () => of(reopenOurs(kept.ours, crowdSize)),
    peer: peerOf(kept.peer, crowdSize),
  });
  const floor = { what: 'node', values: one.floor };
  return [
    makeFigure({ what: 'Memory: after the start', unit: 'MiB', ...one, floor }),
    makeFigure({ what: `Memory: with ${crowdSize} users kept`, unit: 'MiB', ...crowd, floor }),
    makeFigure({
      what: `Memory: having added ${crowdSize} users`,
      unit: 'MiB',
      ours: [added],
      floor,
    }),
  ];
}

async function of(opening: Promise<Server>): Promise<number> {
  const server = await opening;
  const resident = await settled(server);
  await server.end();
  return resident;
}

async function settled({ pid }: Server): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  return residentMiB(pid) ?? NaN;
}
