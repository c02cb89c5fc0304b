/** How long a pool takes until it answers. */
import { join } from 'node:path';
import { run } from '../run.ts';
import { Connection, requestOf } from './connection.ts';
import { makeFigure, type Figure } from './figure.ts';
import { openOurs, reopenOurs } from './our-pool.ts';
import { fillPeer, openPeer } from './peer-pool.ts';
import { inTurns } from './rounds.ts';
import { crowdSize, type Stage } from './stage.ts';
import { accessTokens, type Target } from './target.ts';

const rounds = 9;
const readyWithinMs = 200;

export async function startFigures({ folder, peer }: Stage): Promise<readonly Figure[]> {
  const kept = { ours: join(folder, 'kept-ours'), peer: join(folder, 'kept-peer') };
  await (await openOurs(kept.ours, crowdSize)).end();
  const small = join(folder, 'small-peer');
  if (peer !== null) {
    await fillPeer(kept.peer, crowdSize);
    await fillPeer(small, 1);
  }
  const program = peer?.program ?? null;
  const peerOf = (own: string, users: number): (() => Promise<Target>) | null =>
    program === null ? null : () => openPeer(program, own, users);
  // What is read for the first time comes from the disk.
  await emptyProgram();
  const ready = await inTurns(rounds, {
    floor: emptyProgram,
    ours: until(answers, () => openOurs(null, 0)),
    peer: until(answers, peerOf(small, 1)),
  });
  const signedIn = await inTurns(rounds, {
    ours: until(accessTokens, () => openOurs(null, 1)),
    peer: until(accessTokens, peerOf(small, 1)),
  });
  const crowd = await inTurns(3, {
    ours: until(answers, () => reopenOurs(kept.ours, crowdSize)),
    peer: until(answers, peerOf(kept.peer, crowdSize)),
  });
  return [
    makeFigure({
      what: 'Start: ready to answer',
      unit: 'ms',
      ...ready,
      floor: { what: 'node -e 0', values: ready.floor },
      aim: { says: `${readyWithinMs} ms or less`, judge: (ours) => ours <= readyWithinMs },
    }),
    makeFigure({ what: 'Start: first sign-in of a new pool', unit: 'ms', ...signedIn }),
    makeFigure({ what: `Start: with ${crowdSize} users kept`, unit: 'ms', ...crowd }),
  ];
}

/** From the start of the process until `done` has resolved. */
function until(
  done: (target: Target) => Promise<unknown>,
  open: (() => Promise<Target>) | null,
): (() => Promise<number>) | null {
  if (open === null) return null;
  return async () => {
    const target = await open();
    try {
      await done(target);
      return performance.now() - target.startedMs;
    } finally {
      await target.end();
    }
  };
}

async function answers({ port, userPoolId }: Target): Promise<void> {
  const line = await Connection.open(port);
  const path = `/${userPoolId}/.well-known/openid-configuration`;
  const { status } = await line.ask(requestOf('GET', path, {}));
  line.close();
  if (status !== 200) throw new Error(`The discovery document is refused with ${status}.`);
}

async function emptyProgram(): Promise<number> {
  const startedMs = performance.now();
  await run(process.execPath, ['-e', '0']);
  return performance.now() - startedMs;
}
