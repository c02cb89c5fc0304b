/** A server in a process of its own, with its output at its first line. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { endProcess, keepTrackOf } from '../run.ts';

export interface Server {
  readonly pid: number;
  readonly firstLine: string;
  /** When it was started, by `performance.now()`. */
  readonly startedMs: number;
  end(): Promise<void>;
}

export interface ServerOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts a Node program and resolves at its first line. Rejects when it ends before. */
export async function startServer(
  args: readonly string[],
  { cwd, env = process.env }: ServerOptions = {},
): Promise<Server> {
  const startedMs = performance.now();
  // Both print on stderr what is for people only.
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
  keepTrackOf(child);
  const lines = createInterface({ input: child.stdout });
  const [firstLine] = (await Promise.race([once(lines, 'line'), endOf(child)])) as [string];
  // What nobody reads would hold it up in the end.
  lines.resume();
  return { pid: child.pid ?? 0, firstLine, startedMs, end: () => endProcess(child) };
}

async function endOf(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`A server ended with ${code ?? 'a signal'} before it was ready.`);
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
