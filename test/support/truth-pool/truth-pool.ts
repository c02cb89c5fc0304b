/**
 * A pool on loopback that knows the truth: one account, there or not. It is honest until a
 * test scripts otherwise, and keeps apart what was done from what was answered.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Tokens } from '../../../main/cognito/sign-in/conversation.ts';
import type { PoolAddress } from '../../../main/cognito/sdk-client.ts';
import { mintTokens, ownersAccount, type AccountSettings } from './account.ts';
import { Desk, type Held, type Plan, type Received } from './desk.ts';
import { HonestPool, type HonestSettings } from './honest-pool.ts';

export interface TruthPoolSettings extends Partial<Omit<HonestSettings, 'account'>> {
  readonly account?: Partial<AccountSettings>;
  /** Makes it an HTTPS server. */
  readonly tls?: ServerOptions;
}

export interface TruthPool {
  readonly endpoint: string;
  /** What `createPool` needs; give another `endpoint` to go through a proxy. */
  readonly address: PoolAddress;
  readonly account: AccountSettings;
  /** Tokens of the sign-in that is there from the start, new at each reading. */
  readonly tokens: Tokens;
  /** The truth. */
  exists: boolean;
  /** Every request that arrived whole, in order. */
  readonly received: readonly Received[];
  /** How many requests for this operation arrived whole. */
  requests(operation: string): number;
  /** How many began: those that were cut within their body are among them. */
  begun(operation: string): number;
  /**
   * Resolves when `count` (1) requests for this operation have arrived whole and their work
   * is done or left as planned; with the last of them.
   */
  seen(operation: string, count?: number): Promise<Received>;
  /** One plan for each of the next requests for this operation; after them it is honest again. */
  script(operation: string, ...plans: readonly Plan[]): void;
  /** Scripts one request whose answer waits to be released. */
  hold(operation: string, plan?: Omit<Plan, 'until'>): Held;
  close(): Promise<void>;
}

/** Opens a truth pool on a free port of 127.0.0.1, with the account in it. */
export const openTruthPool = async ({
  account: given = {},
  refreshToken = 'refresh-1',
  goneAs = 'UserNotFoundException',
  now = Date.now,
  tls,
}: TruthPoolSettings = {}): Promise<TruthPool> => {
  const account = { ...ownersAccount, ...given };
  const { region, userPoolId, clientId } = account;
  const honest = new HonestPool({ account, refreshToken, goneAs, now });
  const desk = new Desk(honest, now);
  const server = tls === undefined ? createServer() : createSecureServer(tls);
  server.on('request', (request, response) => void desk.serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server has this kind of address.
  const { port } = server.address() as AddressInfo;
  const endpoint = `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`;
  return {
    endpoint,
    address: { region, userPoolId, clientId, endpoint },
    account,
    get tokens() {
      return mintTokens(account, { refresh: refreshToken, origin: undefined }, now());
    },
    get exists() {
      return honest.exists;
    },
    set exists(value) {
      honest.exists = value;
    },
    received: desk.received,
    requests: (operation) => desk.requests(operation),
    begun: (operation) => desk.begun(operation),
    seen: (operation, count = 1) => desk.seen(operation, count),
    script: (operation, ...plans) => desk.script(operation, plans),
    hold: (operation, plan = {}) => desk.hold(operation, plan),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
