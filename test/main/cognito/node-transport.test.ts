import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import {
  answerWith,
  openScriptedServer,
  type ScriptedServer,
} from '../../support/scripted-server.ts';

let server: ScriptedServer | undefined;
const closings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await server?.close();
  server = undefined;
  await Promise.all(closings.splice(0).map((close) => close()));
});

const request = (url: string) => ({ url, headers: {}, body: new TextEncoder().encode('{}') });

const post = (url: string, signal = new AbortController().signal) =>
  nodeTransport(request(url), signal);

/** A TCP server for what no HTTP server does; gives its port. */
const openRaw = async (take: (socket: Socket) => void): Promise<number> => {
  const sockets = new Set<Socket>();
  const raw = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    take(socket);
  });
  raw.listen(0, '127.0.0.1');
  await once(raw, 'listening');
  closings.push(async () => {
    for (const socket of sockets) socket.destroy();
    raw.close();
    await once(raw, 'close');
  });
  // A TCP server has this kind of address.
  return (raw.address() as AddressInfo).port;
};

/** Hears the request, then says `text`. */
const postToSpeaker = async (text: string, signal?: AbortSignal) => {
  const port = await openRaw((socket) => void socket.once('data', () => socket.write(text)));
  return post(`http://127.0.0.1:${port}`, signal);
};

describe('a call that is given up', () => {
  it('has no answer when the pool took the request and stays silent', async () => {
    const end = new AbortController();
    server = await openScriptedServer(() => end.abort());
    expect(await post(server.endpoint, end.signal)).toMatchObject({ kind: 'no-answer' });
  });

  it('has no answer when the body never ends', async () => {
    const end = new AbortController();
    server = await openScriptedServer((response) => {
      response.writeHead(200, { 'x-amzn-requestid': 'r' });
      response.write('{', () => end.abort());
    });
    expect(await post(server.endpoint, end.signal)).toMatchObject({ kind: 'no-answer' });
  });

  it('was not sent when it is given up before it begins', async () => {
    server = await openScriptedServer(answerWith(200, ''));
    const result = await post(server.endpoint, AbortSignal.abort());
    expect(result.kind).toBe('not-sent');
    expect(server.bodies).toEqual([]);
  });

  it('was not sent when it is given up during the handshake', async () => {
    const end = new AbortController();
    const port = await openRaw(() => end.abort());
    const result = await post(`https://127.0.0.1:${port}`, end.signal);
    expect(result).toEqual({ kind: 'not-sent', cause: 'ABORT_ERR' });
  });
});

describe('a connection that cannot be made', () => {
  it.each([
    ['nobody listens', 'http://127.0.0.1:1', /^ECONNREFUSED$/],
    // Without a network the resolver says that it cannot tell.
    ['the name does not exist', 'http://signet.invalid', /^(ENOTFOUND|EAI_AGAIN)$/],
  ])('means that nothing was sent, and says why: %s', async (_case, url, cause) => {
    expect(await post(url)).toEqual({
      kind: 'not-sent',
      cause: expect.stringMatching(cause) as string,
    });
  });

  it('means that nothing was sent when there is no way to the address', async () => {
    expect(await post('http://255.255.255.255')).toMatchObject({ kind: 'not-sent' });
  });

  it.each<[string, (socket: Socket) => void]>([
    ['reset', (socket) => socket.resetAndDestroy()],
    ['closed', (socket) => socket.end()],
  ])('means that nothing was sent when the handshake is %s', async (_case, drop) => {
    const port = await openRaw((socket) => void socket.once('data', () => drop(socket)));
    expect(await post(`https://127.0.0.1:${port}`)).toEqual({
      kind: 'not-sent',
      cause: 'ECONNRESET',
    });
  });
});

describe('a connection that stood', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['reset', (socket) => void setImmediate(() => socket.resetAndDestroy())],
    ['closed', (socket) => void setImmediate(() => socket.resume().end())],
  ])('has no answer when it is %s before a byte was read', async (_case, drop) => {
    const port = await openRaw(drop);
    expect(await post(`http://127.0.0.1:${port}`)).toMatchObject({ kind: 'no-answer' });
  });

  it.each([
    ['what is no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\ncontent-length: 2\r\n\r\n{}'],
    [
      'a length and chunks',
      'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    ],
    ['a line break within a header', 'HTTP/1.1 200 OK\r\nx-a: b\nx-c\r\ncontent-length: 0\r\n\r\n'],
    ['headers of 64 KiB', `HTTP/1.1 200 OK\r\nx-more: ${'x'.repeat(65_536)}\r\n\r\n`],
    ['headers without an end', `HTTP/1.1 200 OK\r\n${'x-more: and more\r\n'.repeat(8_192)}`],
    [
      '100 with headers of 64 KiB',
      `HTTP/1.1 100 Continue\r\nx-more: ${'x'.repeat(65_536)}\r\n\r\n`,
    ],
    [
      'another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
    ],
  ])('has no answer when what comes is %s', async (_case, text) => {
    expect(await postToSpeaker(text)).toMatchObject({ kind: 'no-answer' });
  });

  it('has no answer when nothing but 100 comes before the call is given up', async () => {
    const end = new AbortController();
    const port = await openRaw((socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 100 Continue\r\n\r\n', () => end.abort()));
    });
    expect(await post(`http://127.0.0.1:${port}`, end.signal)).toMatchObject({ kind: 'no-answer' });
  });

  it('has the answer that follows 100', async () => {
    const text = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}';
    expect(await postToSpeaker(text)).toMatchObject({ kind: 'answer', status: 200 });
  });
});

describe('an answer', () => {
  it('shows every value of a header that came more than once', async () => {
    const text = [
      'HTTP/1.1 200 OK',
      'X-Amzn-RequestId: a',
      'x-amzn-requestid: b',
      'Content-Type: application/json',
      'content-type: text/html',
      'Date: today',
      'date: today',
      'content-length: 0\r\n\r\n',
    ].join('\r\n');
    expect(await postToSpeaker(text)).toEqual({
      kind: 'answer',
      status: 200,
      headers: {
        'x-amzn-requestid': 'a, b',
        'content-type': 'application/json, text/html',
        date: 'today',
        'content-length': '0',
      },
      body: new Uint8Array(),
    });
  });

  it('is not unpacked', async () => {
    const packed = gzipSync('{}');
    server = await openScriptedServer((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
    );
    expect(await post(server.endpoint)).toMatchObject({ body: new Uint8Array(packed) });
  });

  it('ends after 64 KiB, also when it would go on for ever', async () => {
    let closed: Promise<unknown> | undefined;
    const blanks = Buffer.alloc(16_384, ' ');
    const chunk = Buffer.concat([Buffer.from('4000\r\n'), blanks, Buffer.from('\r\n')]);
    const port = await openRaw((socket) => {
      closed = once(socket, 'close');
      const goOn = (): void => void socket.write(chunk, () => setImmediate(goOn));
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
        goOn();
      });
    });
    const result = await post(`http://127.0.0.1:${port}`);
    await closed;
    expect(result).toEqual({ kind: 'no-answer', cause: 'CUT' });
  });
});

it('follows no redirect', async () => {
  const elsewhere = await openScriptedServer(answerWith(200, ''));
  server = await openScriptedServer(answerWith(307, '', { location: elsewhere.endpoint }));
  const result = await post(server.endpoint);
  expect(result).toMatchObject({ kind: 'answer', status: 307 });
  expect(elsewhere.bodies).toEqual([]);
  await elsewhere.close();
});
