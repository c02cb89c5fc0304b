/** Entry of the practice pool in plain Node, for other clients: `npm run practice-pool`. */
import { resolve } from 'node:path';
import { readCommandLine, usage } from './cli-options.ts';
import { isPortTaken } from './http/listen.ts';
import { openPracticePool, type PracticePool } from './open-practice-pool.ts';
import type { Mail } from './store/data.ts';

const options = readCommandLine(process.argv.slice(2));

switch (options.kind) {
  case 'help':
    console.log(usage);
    break;
  case 'wrong':
    console.error(`${options.why}\n\n${usage}`);
    process.exitCode = 2;
    break;
  case 'serve':
    await serve(options.port, options.dataFolder, options.json);
    break;
}

async function serve(port: number, dataFolder: string | null, json: boolean): Promise<void> {
  let pool;
  try {
    pool = await openPracticePool({
      port,
      ...(dataFolder === null ? {} : { dataFolder: resolve(dataFolder) }),
      report: (error) => console.error(error),
    });
  } catch (error) {
    console.error(isPortTaken(error) ? portTaken(port) : explain(error));
    process.exitCode = 1;
    return;
  }
  // Before anything is printed: whoever reads the line may stop the pool at once.
  stopOnSignal(pool);
  if (pool.notice !== null) console.error(pool.notice);
  console.log(json ? toJsonLine(pool) : toSentences(pool, dataFolder));
  // On stderr: whoever reads stdout is promised one line.
  pool.onChange((change) => {
    const [mail] = pool.inbox();
    if (change === 'inbox' && mail !== undefined) console.error(toLetter(mail));
  });
}

/**
 * Stops cleanly, once. A signal can come twice: a terminal sends it to the whole group, and
 * runners such as tsx pass theirs on; the second must not cut off what the first began.
 */
function stopOnSignal(pool: PracticePool): void {
  let stopping: Promise<void> | null = null;
  const stop = (): void => {
    stopping ??= pool.close().catch((error: unknown) => {
      console.error(explain(error));
      process.exitCode = 1;
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** What a program needs to use the pool; username and password are null without demo owner. */
function toJsonLine(pool: PracticePool): string {
  const { endpoint, region, userPoolId, clients, demo } = pool;
  return JSON.stringify({
    endpoint,
    region,
    userPoolId,
    clientId: clients[0]?.clientId ?? null,
    username: demo?.username ?? null,
    password: demo?.password ?? null,
  });
}

function toSentences(pool: PracticePool, dataFolder: string | null): string {
  const { demo } = pool;
  const person =
    demo === null ? 'The demo owner was deleted.' : `Sign in as ${demo.username}, ${demo.password}`;
  return [
    `The practice pool answers at ${pool.endpoint}`,
    `Region ${pool.region}, pool ${pool.userPoolId}`,
    ...pool.clients.map(({ clientId, name }) => `App client ${clientId} (${name})`),
    person,
    dataFolder === null
      ? 'Its users live in memory and are gone when it stops. Stop it with Ctrl+C.'
      : `Its users are kept in ${resolve(dataFolder)}. Stop it with Ctrl+C.`,
  ].join('\n');
}

function toLetter({ to, username, code }: Mail): string {
  return `Message to ${to}: the code that confirms ${username} is ${code}`;
}

function portTaken(port: number): string {
  return `Port ${port} is in use by another program. Choose another with --port, or 0 for any.`;
}

function explain(error: unknown): string {
  return `The practice pool cannot run: ${error instanceof Error ? error.message : String(error)}`;
}
