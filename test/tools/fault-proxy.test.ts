import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodServer } from '../support/bad-certificates.ts';
import { openFaultProxy, type Fault, type FaultProxy } from '../support/fault-proxy.ts';
import { rawCall } from '../support/raw-call.ts';
import { accessToken } from '../support/tokens.ts';
import { serviceAnswer } from '../support/truth-pool/answer.ts';
import { openTruthPool, type TruthPool } from '../support/truth-pool/truth-pool.ts';

let pool: TruthPool;
let proxy: FaultProxy;

beforeEach(async () => {
  pool = await openTruthPool();
  proxy = await openFaultProxy(pool.endpoint);
});

afterEach(async () => {
  await proxy.close();
  await pool.close();
});

const call = (operation: string, signal?: AbortSignal) =>
  rawCall(proxy.endpoint, operation, { AccessToken: accessToken() }, signal);

/** What a client without any manners sees: the bytes, and how they ended. */
const listen = async (
  request: string,
): Promise<{ readonly parts: readonly string[]; readonly ending: string }> => {
  const socket = connect(Number(new URL(proxy.endpoint).port), '127.0.0.1');
  const parts: string[] = [];
  let ending = 'none';
  socket.on('data', (part) => parts.push(part.toString()));
  socket.on('end', () => (ending = 'fin'));
  socket.on('error', (error) => (ending = 'code' in error ? String(error.code) : 'error'));
  socket.write(request);
  await once(socket, 'close').catch(() => undefined);
  return { parts, ending };
};

const rawRequest = [
  'POST / HTTP/1.1',
  'host: 127.0.0.1',
  'connection: close',
  'x-amz-target: AWSCognitoIdentityProviderService.GetUser',
  'content-length: 2',
  '',
  '{}',
].join('\r\n');

describe('a connection without a fault', () => {
  it('is passed on both ways, and counted', async () => {
    expect(await call('GetUser')).toMatchObject({ kind: 'answer', status: 200 });
    expect(await call('DeleteUser')).toMatchObject({ kind: 'answer', status: 200 });
    expect(pool.exists).toBe(false);
    expect(proxy.connections).toBe(2);
    expect([proxy.requests('GetUser'), proxy.requests('DeleteUser')]).toEqual([1, 1]);
    expect(proxy.bytesFromClients).toBeGreaterThan(0);
  });

  it('is one that asks for something else', async () => {
    proxy.arm({ on: 'answer', after: 0, ending: 'rst' }, 'DeleteUser');
    expect(await call('GetUser')).toMatchObject({ kind: 'answer' });
    expect(await call('DeleteUser')).toMatchObject({ kind: 'no-answer' });
    expect(await call('DeleteUser')).toMatchObject({ kind: 'answer', status: 400 });
  });

  it('may carry more than fits into memory at once', async () => {
    const body = Buffer.alloc(8 * 1024 * 1024, 'x');
    pool.script('GetUser', { answer: serviceAnswer(200, body) });
    const { parts } = await listen(rawRequest);
    expect(parts.join('').split('\r\n\r\n')[1]).toHaveLength(body.length);
  });
});

const endings = ['fin', 'rst'] as const;

describe.each(endings)('a connection that ends with %s', (ending) => {
  it('is taken and dropped unread', async () => {
    const { struck } = proxy.arm({ on: 'connect', ending });
    expect(await call('DeleteUser')).toMatchObject({ kind: 'no-answer' });
    await struck;
    expect([proxy.connections, proxy.bytesFromClients]).toEqual([1, 0]);
    expect(pool.begun('DeleteUser')).toBe(0);
  });

  it.each([1, 'headers', 'half-body', 'all-but-last-byte'] as const)(
    'is cut within the request: %s',
    async (after) => {
      const { struck } = proxy.arm({ on: 'request', after, ending }, 'DeleteUser');
      expect(await call('DeleteUser')).toMatchObject({ kind: 'no-answer' });
      await struck;
      expect(proxy.requests('DeleteUser')).toBe(1);
      expect(pool.requests('DeleteUser')).toBe(0);
      expect(pool.exists).toBe(true);
    },
  );

  it.each([
    [0, true],
    [0, false],
    [20, true],
    ['headers', true],
    ['half-body', true],
    ['all-but-last-byte', false],
  ] as const)('is cut within the answer: %s, executed: %s', async (after, executed) => {
    pool.script('DeleteUser', { answer: serviceAnswer(200, '{  }'), executed });
    const { struck } = proxy.arm({ on: 'answer', after, ending }, 'DeleteUser');
    expect(await call('DeleteUser')).toMatchObject({ kind: 'no-answer' });
    await struck;
    expect(pool.requests('DeleteUser')).toBe(1);
    expect(pool.exists).toBe(!executed);
  });

  it('shows its client so, after as many bytes as were let through', async () => {
    proxy.arm({ on: 'answer', after: 12, ending });
    expect(await listen(rawRequest)).toEqual({
      parts: ['HTTP/1.1 400'],
      ending: ending === 'fin' ? 'fin' : 'ECONNRESET',
    });
  });
});

describe('a pause', () => {
  it.each<[string, Exclude<Fault, { on: 'connect' }>]>([
    ['before the request', { on: 'request', after: 0, ending: 'pause' }],
    ['within the request', { on: 'request', after: 'half-body', ending: 'pause' }],
    ['before the answer', { on: 'answer', after: 0, ending: 'pause' }],
    ['within the answer', { on: 'answer', after: 20, ending: 'pause' }],
  ])('%s ends when it is released, and nothing is lost', async (_case, fault) => {
    const { struck, release } = proxy.arm(fault, 'DeleteUser');
    const answer = call('DeleteUser');
    await struck;
    release();
    expect(await answer).toMatchObject({ kind: 'answer', status: 200 });
    expect(pool.exists).toBe(false);
  });

  it('may outlast the patience of the client', async () => {
    const { struck } = proxy.arm({ on: 'answer', after: 0, ending: 'pause' }, 'DeleteUser');
    const patience = new AbortController();
    const answer = call('DeleteUser', patience.signal);
    await struck;
    patience.abort();
    expect(await answer).toMatchObject({ kind: 'no-answer' });
    expect(pool.exists).toBe(false);
  });
});

it('lets an answer through in pieces', async () => {
  proxy.arm({ on: 'pieces', bytes: 1 }, 'GetUser');
  const { parts } = await listen(rawRequest);
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.join('')).toMatch(/^HTTP\/1\.1 400 .*Invalid Access Token"\}$/s);
});

it('resets a TLS handshake, and passes on one it has no fault for', async () => {
  const secure = await openTruthPool({ tls: goodServer });
  const before = await openFaultProxy(secure.endpoint);
  const { struck } = before.arm({ on: 'request', after: 0, ending: 'rst' });
  expect(await rawCall(before.endpoint, 'DeleteUser', {})).toEqual({
    kind: 'not-sent',
    cause: 'ECONNRESET',
  });
  await struck;
  expect(await rawCall(before.endpoint, 'DeleteUser', {})).toEqual({
    kind: 'not-sent',
    cause: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  });
  await before.close();
  await secure.close();
});
