/** The pools under the orders of a parent process. */
import { isMessageToPool, type MessageFromPool, type MessageToPool } from './messages.ts';
import type { PracticePoolOptions } from './open-practice-pool.ts';
import type { PracticePool } from './practice-pool.ts';
import { presets, type PresetName } from './settings/presets/presets.ts';
import { presetOf, tellParent } from './tell-parent.ts';

/** The little this needs of Electron's `process.parentPort`. */
export interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: MessageFromPool): void;
}

type OpenPool = Extract<MessageToPool, { readonly kind: 'open-pool' }>;
type AddTwin = Extract<MessageToPool, { readonly kind: 'add-twin' }>;

export interface Rim {
  readonly port: ParentPort;
  /** Ends the process. */
  readonly exit: (code: 0 | 1) => void;
  /** Hears of bugs and failed writes. */
  readonly report: (error: unknown) => void;
  readonly openPool: (options: PracticePoolOptions) => Promise<PracticePool>;
}

/** Obeys the parent's messages; answers a function that does what `close` does. */
export function serveParent({ port, exit, report, openPool }: Rim): () => void {
  let opening: Promise<PracticePool | null> | null = null;
  let closing = false;

  const open = async (dataFolder: string, wanted: number): Promise<PracticePool | null> => {
    try {
      const pool = await openPool({ dataFolder, port: wanted, report });
      tellParent(pool, port);
      return pool;
    } catch (error) {
      port.postMessage({ kind: 'failed', detail: describe(error) });
      exit(1);
      return null;
    }
  };
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    const pool = (await opening) ?? null;
    if (opening !== null && pool === null) return;
    try {
      await pool?.close();
      exit(0);
    } catch (error) {
      report(error);
      exit(1);
    }
  };
  const addTwin = async ({ id, ...twin }: AddTwin): Promise<void> => {
    const sub = await Promise.resolve(opening)
      .then((pool) => pool?.owner.addTwin(twin))
      .catch((error: unknown) => report(error));
    port.postMessage(
      sub === undefined ? { kind: 'twin-failed', id } : { kind: 'twin-added', id, sub },
    );
  };
  const openPoolOf = async ({ id, preset }: OpenPool): Promise<void> => {
    const userPoolId = await Promise.resolve(opening)
      .then((pool) => (pool === null ? undefined : poolOfPreset(pool, preset)))
      .catch((error: unknown) => report(error));
    port.postMessage(
      userPoolId === undefined
        ? { kind: 'pool-failed', id }
        : { kind: 'pool-opened', id, userPoolId },
    );
  };
  const withPool = (act: (pool: PracticePool) => unknown): void => {
    void opening?.then((pool) => (pool === null ? null : act(pool))).catch(report);
  };
  port.on('message', ({ data }) => {
    if (!isMessageToPool(data)) return;
    switch (data.kind) {
      case 'open':
        if (!closing) opening ??= open(data.dataFolder, data.port);
        break;
      case 'close':
        void close();
        break;
      case 'set-switch':
        withPool(({ control }) => control.setSwitch(data.rule));
        break;
      case 'clear-switch':
        withPool(({ control }) => control.clearSwitch(data.id));
        break;
      case 'calm':
        withPool(({ control }) => control.calm());
        break;
      case 'advance-clock':
        withPool(({ control }) => control.advanceClock(data.byMs));
        break;
      case 'add-twin':
        void addTwin(data);
        break;
      case 'open-pool':
        void openPoolOf(data);
        break;
      case 'remove-user':
        withPool(({ owner }) => owner.removeUser(data.username));
        break;
    }
  });
  return () => void close();
}

/** The pool that was made from a preset, made now where there is none. */
const poolOfPreset = async (pool: PracticePool, preset: PresetName): Promise<string> => {
  const there = pool.pools.find((one) => presetOf(one) === preset);
  return (there ?? (await pool.addPool(presets[preset]))).userPoolId;
};

const describe = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
