/** The processes of an app, seen from outside by way of /proc. Linux only. */
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';

export interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  readonly state: string;
  /** Processor time used so far, in clock ticks. */
  readonly ticks: number;
}

/** The process and all that descend from it; empty where it is gone. */
export async function processTree(pid: number): Promise<ProcessFacts[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(names.map(readFacts))).filter((one) => one !== null);
  const tree = all.filter((one) => one.pid === pid && one.state !== 'Z');
  for (const member of tree) tree.push(...all.filter((one) => one.parent === member.pid));
  return tree;
}

/** The processes, once they have used next to no time for a second; `undefined` where they do. */
export async function atRest(pid: number): Promise<ProcessFacts[] | undefined> {
  const before = await processTree(pid);
  await after(1_000);
  const now = await processTree(pid);
  const quiet = ticksOf(now) - ticksOf(before) <= 1;
  return quiet && now.length === before.length ? now : undefined;
}

function ticksOf(tree: readonly ProcessFacts[]): number {
  return tree.reduce((sum, one) => sum + one.ticks, 0);
}

/** A line of `/proc/<pid>/status`, such as `Seccomp`. */
export async function statusOf(pid: number, line: string): Promise<string | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return new RegExp(`^${line}:\\s+(.*)$`, 'm').exec(status)?.[1];
}

/** The words a process was started with. Chromium rewrites those of its helpers. */
export async function commandLineOf(pid: number): Promise<string> {
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return words.replaceAll('\0', ' ').trim();
}

async function readFacts(name: string): Promise<ProcessFacts | null> {
  const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
  // The second field is a name in brackets, in which anything may stand.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields.length < 13) return null;
  return {
    pid: Number(name),
    state: fields[0] ?? '',
    parent: Number(fields[1]),
    ticks: Number(fields[11]) + Number(fields[12]),
  };
}
