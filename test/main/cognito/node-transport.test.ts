import { afterEach, describe, expect, it } from 'vitest';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import {
  answerWith,
  openScriptedServer,
  type ScriptedServer,
} from '../../support/scripted-server.ts';

let server: ScriptedServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const request = (url: string) => ({ url, headers: {}, body: new TextEncoder().encode('{}') });

describe('a call that is given up', () => {
  it('has no answer when the pool took the request and stays silent', async () => {
    const end = new AbortController();
    server = await openScriptedServer(() => end.abort());
    const result = await nodeTransport(request(server.endpoint), end.signal);
    expect(result.kind).toBe('no-answer');
  });

  it('has no answer when the body never ends', async () => {
    const end = new AbortController();
    server = await openScriptedServer((response) => {
      response.writeHead(200, { 'x-amzn-requestid': 'r' });
      response.write('{', () => end.abort());
    });
    const result = await nodeTransport(request(server.endpoint), end.signal);
    expect(result.kind).toBe('no-answer');
  });

  it('was not sent when it is given up before it begins', async () => {
    server = await openScriptedServer(answerWith(200, ''));
    const result = await nodeTransport(request(server.endpoint), AbortSignal.abort());
    expect(result.kind).toBe('not-sent');
    expect(server.bodies).toEqual([]);
  });
});

it('follows no redirect', async () => {
  const elsewhere = await openScriptedServer(answerWith(200, ''));
  server = await openScriptedServer(answerWith(307, '', { location: elsewhere.endpoint }));
  const result = await nodeTransport(request(server.endpoint), new AbortController().signal);
  expect(result).toMatchObject({ kind: 'answer', status: 307 });
  expect(elsewhere.bodies).toEqual([]);
  await elsewhere.close();
});
