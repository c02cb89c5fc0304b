/** What the parent process hears of the pools. */
import type { Change } from './changes.ts';
import type { MessageFromPool, PoolNews } from './messages.ts';
import type { PracticePool } from './practice-pool.ts';

/** Says that the pools are there, and from then on what changes. */
export function tellParent(
  pool: PracticePool,
  port: { postMessage(message: MessageFromPool): void },
): void {
  const { endpoint, region, notice, control } = pool;
  const news: Readonly<Record<Change, () => MessageFromPool>> = {
    inbox: () => ({ kind: 'inbox', messages: pool.inbox() }),
    demo: () => ({ kind: 'pools', pools: poolsOf(pool) }),
    clock: () => ({ kind: 'clock', aheadMs: control.clock().aheadMs }),
    storm: () => ({ kind: 'storm', switches: control.switches() }),
  };
  port.postMessage({ kind: 'ready', endpoint, region, pools: poolsOf(pool), notice });
  for (const change of ['inbox', 'clock', 'storm'] as const) port.postMessage(news[change]());
  pool.onChange((change) => port.postMessage(news[change]()));
}

const poolsOf = ({ pools }: PracticePool): readonly PoolNews[] =>
  pools.map(({ userPoolId, name, clients, demoAccount }) => ({
    userPoolId,
    name,
    clients,
    demo: demoAccount,
  }));
