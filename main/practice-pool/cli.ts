/** Entry of the practice pools in plain Node, for other clients: `npm run practice-pool`. */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { readCommandLine, usage, type ServeOptions } from './cli-options.ts';
import { toJsonLine, toLetter, toSentences } from './cli-words.ts';
import { isPortTaken } from './http/listen.ts';
import { openPracticePool } from './open-practice-pool.ts';
import type { PracticePool } from './practice-pool.ts';
import { presets } from './settings/presets/presets.ts';
import { readSettingsFile, type SettingsFile } from './settings/read-settings-file.ts';

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
    await serve(options);
    break;
}

async function serve(serving: ServeOptions): Promise<void> {
  const settings = await settingsOf(serving);
  if (settings?.kind === 'unfit') {
    console.error(['The settings cannot be used.', ...settings.why].join('\n'));
    process.exitCode = 2;
    return;
  }
  const { port, dataFolder, json } = serving;
  const controlKey = randomBytes(24).toString('base64url');
  let pool;
  try {
    pool = await openPracticePool({
      port,
      controlKey,
      ...(settings === null ? {} : { settings: settings.settings }),
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
  console.log(
    json
      ? toJsonLine(pool, controlKey)
      : toSentences(pool, controlKey, dataFolder === null ? null : resolve(dataFolder)),
  );
  // On stderr: whoever reads stdout is promised one line.
  pool.onChange((change) => {
    const [mail] = pool.inbox();
    if (change === 'inbox' && mail !== undefined) console.error(toLetter(mail));
  });
}

/** The pools that were asked for; null when nobody said. */
async function settingsOf({
  presets: names,
  settingsFile,
}: ServeOptions): Promise<SettingsFile | null> {
  if (settingsFile !== null) return readSettingsFile(resolve(settingsFile));
  if (names.length === 0) return null;
  return { kind: 'read', settings: { UserPools: names.map((name) => presets[name]) } };
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

function portTaken(port: number): string {
  return `Port ${port} is in use by another program. Choose another with --port, or 0 for any.`;
}

function explain(error: unknown): string {
  return `The practice pool cannot run: ${error instanceof Error ? error.message : String(error)}`;
}
