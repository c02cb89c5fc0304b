/** Opening practice pools: faithful local Cognito user pools on one loopback address. */
import * as v from 'valibot';
import type { Change } from './changes.ts';
import { Control } from './control/control.ts';
import type { Observe } from './dispatch.ts';
import { createApp } from './http/app.ts';
import { listen } from './http/listen.ts';
import { faceOf, type PracticePool, type PracticeUserPool } from './practice-pool.ts';
import { seedPool } from './seed.ts';
import { Service } from './service.ts';
import { plain } from './settings/presets/names.ts';
import { serviceSettingsSchema, type ServiceSettingsInput } from './settings/service-settings.ts';
import type { StoredKeys } from './store/key-record.ts';
import { openRecordStore } from './store/record-store.ts';
import { tableShapes } from './store/records.ts';

export interface PracticePoolOptions {
  /** Where the data file is; left out, the pools live in memory only. */
  readonly dataFolder?: string;
  /** 0, the default, takes the port of the last time if it is free, else any. */
  readonly port?: number;
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
  /** The pools to make, where there are none yet; the plain one unless given. */
  readonly settings?: ServiceSettingsInput;
  /** Keys for new pools, where making them each time would take too long. */
  readonly keys?: StoredKeys;
  /** Opens the control address to whoever has this key; without it there is none. */
  readonly controlKey?: string;
  /** Hears of bugs and failed writes. */
  readonly report?: (error: unknown) => void;
  /** Hears every answer to a call, for whoever keeps a record. */
  readonly observe?: Observe;
}

/**
 * Opens the pools of a data folder, or new ones. Rejects when the port is taken
 * (`EADDRINUSE`), the folder is in use by another process (`EFOLDERINUSE`), or the data file
 * can neither be read nor written.
 */
export async function openPracticePool(options: PracticePoolOptions = {}): Promise<PracticePool> {
  const { now = Date.now, dataFolder = null } = options;
  const { store, tables, notice } = await openRecordStore({
    folder: dataFolder,
    tables: tableShapes,
    nowMs: now(),
  });
  try {
    const { service, port } = begin(new Service({ store, tables, now }), options);
    const control = new Control(service);
    const listener = await listen(appOf(service, control, options), options.port ?? 0, port);
    let closing: Promise<void> | null = null;
    const close = async (): Promise<void> => {
      await listener.close();
      await service.alone(() => undefined);
      await store.close();
    };
    await service
      .alone(() => service.remember({ port: listener.port }))
      .catch(async (error: unknown) => {
        await listener.close();
        throw error;
      });
    return assemble(service, control, {
      keys: options.keys ?? null,
      port: listener.port,
      notice: port > 0 && options.settings !== undefined ? madeBefore : notice,
      // Asked twice, it stops once.
      close: () => (closing ??= close()),
    });
  } catch (error) {
    // What went wrong is told; that the file could not be closed either adds nothing.
    await store.close().catch(() => undefined);
    throw error;
  }
}

const madeBefore =
  'The data folder has pools already, and they are as they were: settings are for new pools only.';

/** Seeds new pools, or tidies old ones; answers the port of the last time, 0 for none. */
function begin(
  service: Service,
  { settings = { UserPools: [plain] }, keys }: PracticePoolOptions,
): { readonly service: Service; readonly port: number } {
  const before = service.remembered();
  if (before !== null) {
    service.signIns.sweep();
    service.ssoSessions.sweep();
    return { service, port: before.port };
  }
  const { Region, UserPools } = v.parse(serviceSettingsSchema, settings);
  service.begin(Region);
  for (const pool of UserPools) seedPool(service, pool, keys ?? null);
  return { service, port: 0 };
}

const appOf = (
  service: Service,
  control: Control,
  { report = () => undefined, observe = () => undefined, controlKey }: PracticePoolOptions,
): ReturnType<typeof createApp> =>
  createApp(
    service,
    { report, observe },
    controlKey === undefined ? null : { control, key: controlKey },
  );

function assemble(
  service: Service,
  control: Control,
  rest: {
    readonly keys: StoredKeys | null;
    readonly port: number;
    readonly notice: string | null;
    readonly close: () => Promise<void>;
  },
): PracticePool {
  const faces = new Map<string, PracticeUserPool>();
  const facesNow = (): readonly PracticeUserPool[] =>
    service.pools().map((pool) => {
      const face = faces.get(pool.userPoolId) ?? faceOf(pool);
      faces.set(pool.userPoolId, face);
      return face;
    });
  const [first] = facesNow();
  if (first === undefined) throw new Error('There is no pool.');
  return {
    userPoolId: first.userPoolId,
    name: first.name,
    settings: first.settings,
    issuer: first.issuer,
    get clients() {
      return first.clients;
    },
    get demo() {
      return first.demo;
    },
    get demoAccount() {
      return first.demoAccount;
    },
    owner: first.owner,
    jwks: () => first.jwks(),
    endpoint: `http://127.0.0.1:${rest.port}`,
    region: service.region,
    get pools() {
      return facesNow();
    },
    addPool: async (settings) => {
      const [wanted] = v.parse(serviceSettingsSchema, { UserPools: [settings] }).UserPools;
      if (wanted === undefined) throw new Error('One pool was given, and none was read.');
      const pool = await service.alone(() => seedPool(service, wanted, rest.keys));
      service.changes.announce('demo');
      return faceOf(pool);
    },
    control,
    notice: rest.notice,
    inbox: () => control.inbox(),
    onChange: (hear: (change: Change) => void) => service.changes.subscribe(hear),
    failNext: (operation, error, message) =>
      control.setSwitch({
        operation,
        effect: { kind: 'error', error, ...(message === undefined ? {} : { message }) },
      }).kind === 'set',
    close: rest.close,
  };
}
