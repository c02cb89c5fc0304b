/** A browser sign-in in main, over a practice pool and a browser without a screen. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { BrowserSignIn } from '../../../main/browser-sign-in/browser-sign-in.ts';
import { KeySets } from '../../../main/cognito/key-set.ts';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import { createPool } from '../../../main/cognito/pool.ts';
import { TokenVerifier } from '../../../main/cognito/token-verifier.ts';
import type { Transport } from '../../../main/cognito/transport.ts';
import type { BrowserSignInView } from '../../../main/contract/browser-sign-in.ts';
import type { ProfileView } from '../../../main/contract/profile.ts';
import { hostedSignInUrl } from '../../../main/security/external-links.ts';
import type { Arrival } from '../../../main/session/arrival.ts';
import { exampleProfile } from '../../support/example-profile.ts';
import { Browser } from '../practice-pool/managed-login/support/browser.ts';
import { baseOf, demoWords, loginClient } from '../practice-pool/managed-login/support/logins.ts';
import { openScene, type Scene } from '../practice-pool/support/pools.ts';

/** Two ports that nobody has. */
export const freePorts = async (): Promise<readonly [number, number]> => {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map(async (server) => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      // A TCP server has this kind of address.
      return (server.address() as AddressInfo).port;
    }),
  );
  await Promise.all(
    servers.map(async (server) => {
      server.close();
      await once(server, 'close');
    }),
  );
  return [ports[0] ?? 0, ports[1] ?? 0];
};

/** Takes a port until the test ends. */
export const occupy = async (port: number): Promise<void> => {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
};

export interface StageOptions {
  readonly secret?: boolean;
  /** What is kept of the app client's secret: by default the right one where there is one. */
  readonly keptSecret?: string | undefined;
  readonly scopes?: readonly string[];
  readonly profile?: Partial<ProfileView>;
  readonly transport?: (scene: Scene) => Transport;
  readonly opens?: boolean;
}

export interface Stage {
  readonly scene: Scene;
  readonly signIn: BrowserSignIn;
  readonly ports: readonly [number, number];
  readonly views: BrowserSignInView[];
  readonly arrivals: Arrival[];
  readonly fronts: () => number;
  /** The addresses that were opened, in their order. */
  readonly opened: URL[];
  /** Lets the time go by. */
  readonly pass: (ms: number) => void;
  /** Resolves with the first view of this kind, from now or before. */
  readonly until: (kind: BrowserSignInView['kind']) => Promise<BrowserSignInView>;
  /** Signs the demo owner in at the page that was opened; the address it leads back to. */
  readonly logIn: () => Promise<URL>;
}

export const profileId = 'p1';

export const openStage = async (options: StageOptions = {}): Promise<Stage> => {
  const ports = await freePorts();
  const scopes = options.scopes ?? loginClient.AllowedOAuthScopes;
  const client = {
    ...loginClient,
    AllowedOAuthScopes: [...scopes],
    GenerateSecret: options.secret ?? false,
    CallbackURLs: ports.map((port) => `http://127.0.0.1:${port}/callback`),
  };
  const scene = await openScene({
    settings: { UserPools: [{ PoolName: 'Login', AliasAttributes: ['email'], Clients: [client] }] },
  });
  const { pool, clientId } = scene;
  const transport = options.transport?.(scene) ?? nodeTransport;
  const address = {
    region: pool.region,
    userPoolId: pool.userPoolId,
    clientId,
    endpoint: pool.endpoint,
  };
  const profile: ProfileView = {
    ...exampleProfile,
    ...address,
    id: profileId,
    signInPage: baseOf(scene),
    ...options.profile,
  };
  const keptSecret =
    'keptSecret' in options ? options.keptSecret : (pool.clients[0]?.secret ?? undefined);

  const views: BrowserSignInView[] = [];
  const watchers = new Set<() => void>();
  const arrivals: Arrival[] = [];
  const opened: URL[] = [];
  const timers: { readonly atMs: number; readonly work: () => void; on: boolean }[] = [];
  let fronts = 0;

  const signIn = new BrowserSignIn({
    profileOf: (id) => (id === profileId ? profile : undefined),
    poolOf: () => ({ kind: 'pool', pool: createPool(address, nodeTransport), name: 'Login' }),
    whenAwake: () => Promise.resolve(),
    clientSecretOf: () => Promise.resolve(keptSecret),
    people: {
      arrive: (arrival) => {
        arrivals.push(arrival);
        return Promise.resolve({ kind: 'signed-in', sessionId: 's1' });
      },
    },
    verifier: new TokenVerifier(new KeySets(nodeTransport), () => scene.clock.nowMs),
    transport,
    openPage: (page, parameters) => {
      const url = hostedSignInUrl(page, parameters);
      if (url === null || options.opens === false) return Promise.resolve({ kind: 'not-opened' });
      opened.push(new URL(url));
      return Promise.resolve({ kind: 'opened' });
    },
    toFront: () => (fronts += 1),
    callbackPorts: ports,
    now: () => scene.clock.nowMs,
    schedule: (delayMs, work) => {
      const timer = { atMs: scene.clock.nowMs + delayMs, work, on: true };
      timers.push(timer);
      return () => (timer.on = false);
    },
    onChange: (view) => {
      views.push(view);
      for (const watcher of watchers) watcher();
    },
  });
  onTestFinished(() => void signIn.cancel());

  return {
    scene,
    signIn,
    ports,
    views,
    arrivals,
    fronts: () => fronts,
    opened,
    pass: (ms) => {
      scene.clock.nowMs += ms;
      for (const { atMs, work, on } of timers) if (on && atMs <= scene.clock.nowMs) work();
    },
    until: (kind) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = views.find((view) => view.kind === kind);
          if (found === undefined) return;
          watchers.delete(look);
          resolve(found);
        };
        watchers.add(look);
        look();
      }),
    logIn: async () => {
      const browser = new Browser(pool.endpoint);
      const page = await browser.open(opened.at(-1)?.href ?? '');
      const { away } = await browser.submit(page, demoWords(scene));
      if (away === null) throw new Error('The page did not lead back.');
      return away;
    },
  };
};

/** The same address with other parameters; null takes one out. */
export const withParameters = (
  address: URL,
  parameters: Readonly<Record<string, string | null>>,
): URL => {
  const changed = new URL(address);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) changed.searchParams.delete(name);
    else changed.searchParams.set(name, value);
  }
  return changed;
};
