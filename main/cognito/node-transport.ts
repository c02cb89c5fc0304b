import { request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as requestHttps } from 'node:https';
import {
  longestAnswerBytes,
  type Transport,
  type WireRequest,
  type WireResult,
} from './transport.ts';

/**
 * Certificates are always checked: an explicit setting wins over every variable and
 * switch. Each call has a connection of its own, so that "not connected yet" means
 * "nothing was sent".
 */
const secureAgent = new SecureAgent({
  keepAlive: false,
  rejectUnauthorized: true,
  minVersion: 'TLSv1.2',
});

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name;

const headersOf = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));

/** Resolves undefined when the body is cut off or longer than Signet reads. */
const bodyOf = async (message: IncomingMessage): Promise<Uint8Array | undefined> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of message as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes > longestAnswerBytes) return undefined;
      parts.push(part);
    }
  } catch {
    return undefined;
  }
  return message.complete ? new Uint8Array(Buffer.concat(parts)) : undefined;
};

const start = ({ url, headers, body }: WireRequest, signal: AbortSignal): ClientRequest => {
  const options = {
    method: 'POST',
    headers: { ...headers, 'content-length': body.length },
    signal,
  };
  return url.startsWith('https:')
    ? requestHttps(url, { ...options, agent: secureAgent })
    : requestHttp(url, { ...options, agent: false });
};

/** POST over Node's own HTTP. */
export const nodeTransport: Transport = (wire, signal) =>
  new Promise<WireResult>((resolve) => {
    let connected = false;
    const fail = (cause: string): void =>
      resolve({ kind: connected ? 'no-answer' : 'not-sent', cause });
    if (signal.aborted) {
      fail('ABORTED');
      return;
    }

    const request = start(wire, signal);
    request.once('socket', (socket) => {
      const event = wire.url.startsWith('https:') ? 'secureConnect' : 'connect';
      socket.once(event, () => (connected = true));
    });
    // Not `once`: an abort may be followed by a reset, and a second error would end the app.
    request.on('error', (error) => fail(codeOf(error)));
    request.once('response', (message) => {
      void bodyOf(message).then((body) => {
        // Destroying a finished request is harmless; an endless one ends here.
        request.destroy();
        if (body === undefined) {
          fail('CUT');
          return;
        }
        resolve({
          kind: 'answer',
          status: message.statusCode ?? 0,
          headers: headersOf(message),
          body,
        });
      });
    });
    request.end(wire.body);
  });
