/** How much memory an app takes, all its processes together. Linux only. */
import { readFile } from 'node:fs/promises';
import { atRest, processTree } from '../test/support/process-tree.ts';

const mebibyte = 1024;

/** Waits until the processes have come to rest, 15 s at most. */
export async function rest(pid: number): Promise<void> {
  const end = Date.now() + 15_000;
  while (Date.now() < end && (await atRest(pid)) === undefined);
}

/**
 * The share of each process in what is shared plus what is its own (PSS); where that may not
 * be read, all that is resident. In MiB.
 */
export async function memoryOf(pid: number): Promise<number> {
  const tree = await processTree(pid);
  const parts = await Promise.all(tree.map((one) => kilobytesOf(one.pid)));
  return parts.reduce((sum, part) => sum + part, 0) / mebibyte;
}

async function kilobytesOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const share = /^Pss:\s+(\d+) kB/m.exec(rollup)?.[1];
  if (share !== undefined) return Number(share);
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
}
