/** The load generator as the bench sees it. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { endProcess, keepTrackOf } from '../run.ts';
import type { Load, Order, Report } from './orders.ts';
import { processorSeconds } from './usage.ts';

/** What came of an order, with what it cost the server. */
export interface Outcome extends Load {
  /** Calls in one second of wall time. */
  readonly perSecond: number;
  /** Processor seconds of the server for one call; null where the system does not tell. */
  readonly cost: number | null;
}

export class LoadGenerator {
  readonly #child: ChildProcess;

  constructor() {
    this.#child = fork(join(import.meta.dirname, 'load-process.ts'), {
      execArgv: ['--import', 'tsx'],
    });
    keepTrackOf(this.#child);
  }

  /** Has an order followed, one at a time. Rejects at the first call that failed. */
  async run(order: Order, serverPid: number): Promise<Outcome> {
    const before = processorSeconds(serverPid);
    this.#child.send(order);
    const [report] = (await once(this.#child, 'message')) as [Report];
    const after = processorSeconds(serverPid);
    if (report.kind === 'failed') throw new Error(`A call went wrong: ${report.why}`);
    const { load } = report;
    return {
      ...load,
      perSecond: load.count / load.seconds,
      cost: before === null || after === null ? null : (after - before) / load.count,
    };
  }

  end(): Promise<void> {
    return endProcess(this.#child);
  }
}
