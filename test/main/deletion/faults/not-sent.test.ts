/** The request that cannot leave: nothing was touched, and only then may that be said. */
import dns from 'node:dns';
import net from 'node:net';
import tls from 'node:tls';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { badServers, goodServer, testAuthority } from '../../../support/bad-certificates.ts';
import { openFaultProxy } from '../../../support/fault-proxy.ts';
import { onFaultStage } from '../../../support/kept-promises.ts';
import { rawCall } from '../../../support/raw-call.ts';
import { openTruthPool, type TruthPool } from '../../../support/truth-pool/truth-pool.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** A deletion whose one request is addressed to somebody else than the pool. */
const deleteElsewhere = (endpoint: string, expected: object): Promise<void> =>
  onFaultStage({}, async (stage) => {
    stage.deleteAt = endpoint;
    const view = await stage.delete();
    expect(view).toMatchObject({ kind: 'not-sent', facts: { sentAtMs: null }, ...expected });
    expect(stage.requests()).toEqual({ made: 1, onTheWire: 0, arrived: 0 });
  });

describe("a pool's name that cannot be looked up", () => {
  it.each([
    ['is known nowhere', 'ENOTFOUND'],
    ['gets no answer for the moment', 'EAI_AGAIN'],
  ])('and %s lets nothing leave', async (_how, code) => {
    // The resolver stands outside, and what it answers differs by computer.
    const lookup = Reflect.get(dns, 'lookup');
    vi.spyOn(dns, 'lookup').mockImplementation((...given: unknown[]) => {
      const done = given.at(-1) as (error: Error) => void;
      if (given[0] === 'pool.invalid') process.nextTick(() => done(systemError(code)));
      else Reflect.apply(lookup, dns, given);
    });
    await deleteElsewhere('http://pool.invalid', { why: 'name-unknown' });
  });
});

describe('a connection that cannot be made', () => {
  it('because nobody listens lets nothing leave', async () => {
    const closed = await openTruthPool();
    await closed.close();
    await deleteElsewhere(closed.endpoint, { why: 'no-connection' });
  });

  /** Which addresses have no way to them differs by computer, so the system's word is given. */
  const withoutWayTo = (host: string, code: string): void => {
    const prototype = net.Socket.prototype;
    const connect = Reflect.get(prototype, 'connect');
    vi.spyOn(prototype, 'connect').mockImplementation(function (this: net.Socket, ...given) {
      if (!JSON.stringify(given).includes(`"host":"${host}"`)) {
        return Reflect.apply(connect, this, given);
      }
      process.nextTick(() => this.destroy(systemError(code)));
      return this;
    });
  };

  it.each([
    ['host', 'EHOSTUNREACH'],
    ['network', 'ENETUNREACH'],
  ])('because there is no way to the %s lets nothing leave', async (_what, code) => {
    withoutWayTo('198.51.100.1', code);
    await deleteElsewhere('http://198.51.100.1', { why: 'no-connection' });
  });
});

describe('a server that cannot show that it is the pool', () => {
  beforeEach(() => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    // Node warns of that variable.
    vi.spyOn(process, 'emitWarning').mockReturnValue();
    // The computer trusts the authority, so that each server has its one fault and no other.
    // Node reads whom else to trust only when it starts.
    const connect = tls.connect.bind(tls) as (options: tls.ConnectionOptions) => tls.TLSSocket;
    vi.spyOn(tls, 'connect').mockImplementation(((options: tls.ConnectionOptions) =>
      connect({ ...options, ca: testAuthority })) as typeof tls.connect);
  });

  const againstServer = async (
    settings: Parameters<typeof openTruthPool>[0],
    act: (server: TruthPool) => Promise<void>,
  ): Promise<void> => {
    const server = await openTruthPool(settings);
    await act(server).finally(() => server.close());
  };

  it.each(badServers.map(({ name, tls }) => [name, tls] as const))(
    'gets no byte of the request, and the cause is told: %s',
    (_name, tls) =>
      againstServer({ tls }, async (server) => {
        await deleteElsewhere(server.endpoint, { why: 'untrusted' });
        expect(server.received).toEqual([]);
        expect(server.exists).toBe(true);
      }),
  );

  it('gets no byte of the request when the handshake is reset', () =>
    againstServer({ tls: goodServer }, async (server) => {
      const proxy = await openFaultProxy(server.endpoint);
      proxy.arm({ on: 'answer', after: 0, ending: 'rst' });
      await deleteElsewhere(proxy.endpoint, { why: 'no-connection' }).finally(() => proxy.close());
      expect(proxy.connections).toBe(1);
      expect(server.received).toEqual([]);
    }));

  it('is told from one that can: the same call to that one arrives', () =>
    againstServer({ tls: goodServer }, async ({ endpoint, tokens, received }) => {
      const { access: AccessToken } = tokens;
      const answer = await rawCall(endpoint, 'DeleteUser', { AccessToken });
      expect(answer).toMatchObject({ kind: 'answer', status: 200 });
      expect(received).toHaveLength(1);
    }));
});
