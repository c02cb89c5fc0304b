/** Requests as no honest client sends them: an error, bounded memory, and it keeps serving. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openScene, type Scene } from '../support/pools.ts';
import { call, post, signIn, targetOf } from '../support/wire.ts';

const json = 'application/x-amz-json-1.1';

function dial(scene: Scene): Socket {
  const socket = connect(Number(new URL(scene.pool.endpoint).port), '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
  });
  return socket;
}

/** Sends bytes on a connection of its own; answers what comes back until the other end closes. */
async function sendRaw(scene: Scene, bytes: string | Buffer): Promise<string> {
  const socket = dial(scene);
  const answer = text(socket).catch(() => '');
  socket.end(bytes);
  return answer;
}

const rawPost = (headers: readonly string[], body: string | Buffer = ''): Buffer =>
  Buffer.concat([
    Buffer.from(['POST / HTTP/1.1', 'Host: 127.0.0.1', ...headers, '', ''].join('\r\n')),
    Buffer.from(body),
  ]);

/** The pool still does what it is there for. */
async function stillServes(scene: Scene): Promise<void> {
  const { AccessToken } = await signIn(scene);
  expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
}

describe('a body', () => {
  test('of bytes that are not UTF-8 is a SerializationException', async () => {
    const scene = await openScene();
    const body = Buffer.from([
      ...Buffer.from('{"AccessToken":"'),
      0xff,
      0xfe,
      ...Buffer.from('"}'),
    ]);
    const response = await fetch(scene.pool.endpoint, {
      method: 'POST',
      headers: { 'content-type': json, 'x-amz-target': targetOf('GetUser') },
      body,
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('{"__type":"SerializationException"}');
    await stillServes(scene);
  });

  test.each([
    ['lists in lists', '['.repeat(400_000)],
    ['closed lists in lists', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['structures in structures', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    [
      'a credential of structures in structures',
      `{"AccessToken":"x","Credential":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
    ],
    [
      'half a million members',
      `{${Array.from({ length: 60_000 }, (_, at) => `"m${at}":1`).join(',')}}`,
    ],
    ['a name of the prototype', '{"__proto__":{"AccessToken":"x"},"constructor":1}'],
  ])('of %s is refused and leaves the pool as it was', async (_, body) => {
    const scene = await openScene();
    for (const operation of ['GetUser', 'CompleteWebAuthnRegistration', 'SignUp']) {
      const response = await post(scene.pool.endpoint, operation, body);
      expect(response.status).toBe(400);
    }
    await stillServes(scene);
  });

  test('of more than 1 MiB is refused, whether it says so or not', async () => {
    const scene = await openScene();
    const large = 'x'.repeat(1024 * 1024 + 1);
    expect((await post(scene.pool.endpoint, 'GetUser', large)).status).toBe(413);
    const chunk = 'x'.repeat(64 * 1024);
    const chunks = `${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(20);
    const head = [`Content-Type: ${json}`, `X-Amz-Target: ${targetOf('GetUser')}`];
    const chunked = rawPost([...head, 'Transfer-Encoding: chunked'], `${chunks}0\r\n\r\n`);
    expect(await sendRaw(scene, chunked)).toMatch(/^HTTP\/1\.1 413 /);
    await stillServes(scene);
  });

  test('that is not JSON at all never breaks anything: any bytes', async () => {
    const scene = await openScene();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (body) => {
        const response = await fetch(scene.pool.endpoint, {
          method: 'POST',
          headers: { 'content-type': json, 'x-amz-target': targetOf('SignUp') },
          body,
        });
        expect(response.status).toBe(400);
        const { __type } = (await response.json()) as { readonly __type: string };
        expect(['SerializationException', 'InvalidParameterException']).toContain(__type);
      }),
      { numRuns: 100 },
    );
    await stillServes(scene);
  });
});

describe('a form of another site', () => {
  test.each([
    ['application/x-www-form-urlencoded', 'AccessToken=x'],
    ['text/plain', '{"AccessToken":"x"}'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('can be posted by a browser without asking, and does nothing: %s', async (type, body) => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    const response = await fetch(scene.pool.endpoint, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-amz-target': targetOf('DeleteUser'),
        origin: 'https://evil.example',
        'sec-fetch-site': 'cross-site',
      },
      body: type === 'text/plain' ? JSON.stringify({ AccessToken }) : body,
    });
    expect(await response.text()).toBe('{"__type":"UnknownOperationException"}');
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  });
});

describe('a request', () => {
  test('with a flood of headers is refused', async () => {
    const scene = await openScene();
    const flood = Array.from({ length: 3000 }, (_, at) => `X-Flood-${at}: ${'x'.repeat(20)}`);
    expect(await sendRaw(scene, rawPost(flood))).toMatch(/^HTTP\/1\.1 431 /);
    await stillServes(scene);
  });

  test.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['TLS', Buffer.from('16030100f1010000ed0303', 'hex')],
    ['two lengths', rawPost(['Content-Length: 1', 'Content-Length: 2'], 'xx').toString()],
    [
      'a length and chunks',
      rawPost(['Content-Length: 1', 'Transfer-Encoding: chunked'], 'x').toString(),
    ],
    ['a negative length', rawPost(['Content-Length: -1']).toString()],
    ['a null in a header', rawPost(['X-Null: a\0b']).toString()],
  ])('of %s is refused and costs one connection', async (_, bytes) => {
    const scene = await openScene();
    expect(await sendRaw(scene, bytes)).toMatch(/^HTTP\/1\.1 400 /);
    await stillServes(scene);
  });

  test('without a Host, or with another, is refused', async () => {
    const scene = await openScene();
    const withHost = (host: string): string => `GET / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`;
    expect(await sendRaw(scene, withHost(''))).toMatch(/^HTTP\/1\.1 400 /);
    expect(await sendRaw(scene, withHost('Host: evil.example\r\n'))).toMatch(/^HTTP\/1\.1 403 /);
  });

  test('that never ends holds nobody up, and is over when the pool is closed', async () => {
    const scene = await openScene();
    const head = [`Content-Type: ${json}`, `X-Amz-Target: ${targetOf('GetUser')}`];
    const slow = Array.from({ length: 50 }, () => {
      const socket = dial(scene);
      socket.write(rawPost([...head, 'Content-Length: 100'], '{"Access'));
      socket.on('error', () => undefined);
      return once(socket, 'close');
    });
    await stillServes(scene);
    await scene.pool.close();
    await Promise.all(slow);
  });
});
