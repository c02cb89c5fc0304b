/**
 * A real keyring without a desktop: a D-Bus of its own and gnome-keyring on it, unlocked, as
 * the user the app runs as. What is in it lies in that user's home, so it outlives a restart.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { plainEnv } from './signet-app.ts';
import type { StagedApp } from './staged-app.ts';

export interface Keyring {
  /** What the app has to be started with to find it. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Ends the bus; the keyring ends with it. */
  readonly close: () => Promise<void>;
}

export const keyringsHere = process.platform === 'linux';

export async function openKeyring(stage: StagedApp, home: string): Promise<Keyring> {
  const as = (command: string, ...args: readonly string[]): [string, string[]] => {
    const [program = command, ...rest] = [...stage.asItsUser, command, ...args];
    return [program, rest];
  };
  const bus = spawn(...as('dbus-daemon', '--session', '--nofork', '--print-address'), {
    env: plainEnv(home),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [address] = (await once(bus.stdout, 'data')) as [Buffer];
  const env = { DBUS_SESSION_BUS_ADDRESS: address.toString().trim() };
  // Answers once it is unlocked and on the bus. The password is that of an empty keyring.
  const unlocked = spawnSync(
    ...as('gnome-keyring-daemon', '--unlock', '--components=secrets', '--daemonize'),
    { env: { ...plainEnv(home), ...env }, input: 'practice', timeout: 10_000 },
  );
  if (unlocked.status !== 0) throw new Error(`No keyring: ${unlocked.stderr.toString()}`);
  return {
    args: ['--password-store=gnome-libsecret'],
    env,
    close: async () => {
      const ended = once(bus, 'exit');
      bus.kill();
      await ended;
    },
  };
}
