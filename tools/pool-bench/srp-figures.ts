/** Signing in by SRP, which cognito-local has not. */
import { makeFigure, type Figure } from './figure.ts';
import { inTurns } from './rounds.ts';
import { crowdSize, type Stage } from './stage.ts';
import { srpOrder, type Target } from './target.ts';

const rounds = 5;
const roundMs = 1000;
const warmUpMs = 2000;
const leastPerSecond = 100;

/**
 * A client of SRP works about as hard as the pool, so it is the pool's processor time that
 * tells what the pool could do on one core; where the system does not tell it, the rate.
 */
export async function srpFigures({ inMemory, load }: Stage): Promise<readonly Figure[]> {
  const signIns = (target: Target, durationMs: number): ReturnType<typeof load.run> =>
    load.run({ ...srpOrder(target), connections: 4, durationMs }, target.pid);
  for (const target of [inMemory.one, inMemory.crowd]) await signIns(target, warmUpMs);
  const { one, crowd } = await inTurns(rounds, {
    one: () => signIns(inMemory.one, roundMs),
    crowd: () => signIns(inMemory.crowd, roundMs),
  });
  const onOneCore = ({ cost, perSecond }: (typeof one)[number]): number =>
    cost === null ? perSecond : 1 / cost;
  const aim = {
    says: `${leastPerSecond} a second`,
    judge: (ours: number) => ours >= leastPerSecond,
  };
  return [
    makeFigure({ what: 'Sign-in by SRP, one core', unit: '/s', ours: one.map(onOneCore), aim }),
    makeFigure({
      what: `Sign-in by SRP, one core, ${crowdSize} users`,
      unit: '/s',
      ours: crowd.map(onOneCore),
      aim,
    }),
    makeFigure({
      what: 'Sign-in by SRP, slowest of 100',
      unit: 'ms',
      ours: one.map(({ p99Ms }) => p99Ms),
    }),
  ];
}
