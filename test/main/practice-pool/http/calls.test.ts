/** Where a call may stand in a request, and what becomes of one that is not finished. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { openScene, type Scene } from '../support/pools.ts';
import { call, signIn, targetOf } from '../support/wire.ts';

const head = (target: string, host: string, body: string): string =>
  [
    `POST ${target} HTTP/1.1`,
    `Host: ${host}`,
    'Content-Type: application/x-amz-json-1.1',
    `X-Amz-Target: ${targetOf('GetUser')}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
    '',
    '',
  ].join('\r\n');

async function sendRaw({ pool }: Scene, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(pool.endpoint).port), '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
  });
  socket.write(bytes);
  return text(socket);
}

test.each([
  ['the root', '/', '127.0.0.1', 200],
  ['the root by another name of this machine', '/', 'localhost:9229', 200],
  ['the root with a query', '/?x=1', '127.0.0.1', 200],
  ['a whole address, as told of a proxy', 'http://127.0.0.1:9229/', '127.0.0.1:9229', 200],
  ['a whole address without a path', 'http://127.0.0.1:9229', '127.0.0.1:9229', 200],
  ['another path', '/GetUser', '127.0.0.1', 400],
  ['a whole address of another path', 'http://127.0.0.1:9229/x', '127.0.0.1:9229', 400],
  ['another host', '/', 'evil.example', 403],
  ['a whole address of another host', 'http://evil.example/', 'evil.example', 403],
])('a call to %s', async (_, target, host, status) => {
  const scene = await openScene();
  const { AccessToken } = await signIn(scene);
  const body = JSON.stringify({ AccessToken });
  expect(await sendRaw(scene, head(target, host, body) + body)).toMatch(
    new RegExp(`^HTTP/1\\.1 ${status} `),
  );
});

test('a call whose caller hangs up in the middle is nobody’s fault', async () => {
  const reported: unknown[] = [];
  const scene = await openScene({ report: (error) => reported.push(error) });
  const socket = connect(Number(new URL(scene.pool.endpoint).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${head('/', '127.0.0.1', 'x'.repeat(1000))}{"AccessToken"`);
  socket.resetAndDestroy();
  await once(socket, 'close');
  const { AccessToken } = await signIn(scene);
  expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  await scene.pool.close();
  expect(reported).toEqual([]);
});
