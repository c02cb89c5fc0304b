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

/** Said for the same reason: Node's own limits can be moved from the environment. */
const strictly = { maxHeaderSize: 16 * 1024, insecureHTTPParser: false };

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name;

/** From the headers as they came: Node's own table drops or joins what came twice. */
const headersOf = ({ rawHeaders }: IncomingMessage): Record<string, string> => {
  const values = new Map<string, Set<string>>();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = String(rawHeaders[at]).toLowerCase();
    values.set(name, (values.get(name) ?? new Set()).add(String(rawHeaders[at + 1])));
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, [...all].join(', ')]));
};

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

const isSecure = ({ url }: WireRequest): boolean => url.startsWith('https:');

const start = (wire: WireRequest, signal: AbortSignal): ClientRequest => {
  const options = {
    ...strictly,
    method: wire.method ?? 'POST',
    headers:
      wire.method === 'GET'
        ? wire.headers
        : { ...wire.headers, 'content-length': wire.body.length },
    signal,
  };
  return isSecure(wire)
    ? requestHttps(wire.url, { ...options, agent: secureAgent })
    : requestHttp(wire.url, { ...options, agent: false });
};

/**
 * Requests over Node's own HTTP. Nothing is written before the connection stands and, over
 * TLS, the other end has shown a good certificate.
 */
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
      socket.once(isSecure(wire) ? 'secureConnect' : 'connect', () => {
        connected = true;
        request.end(wire.body);
      });
    });
    // Not `once`: an abort may be followed by a reset, and a second error would end the app.
    request.on('error', (error) => fail(codeOf(error)));
    // An offer to switch protocols ends in neither a response nor an error.
    const failClosed = (): void => fail('CLOSED');
    request.once('close', failClosed);
    request.once('response', (message) => {
      request.off('close', failClosed);
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
  });
