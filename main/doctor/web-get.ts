/** Looking at an address of a pool that is no call: its public keys, its sign-in page. */
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { Agent, request as requestHttps } from 'node:https';
import { longestAnswerBytes, type WireResult } from '../cognito/transport.ts';

/**
 * Makes one GET: no redirect is followed, no cookie kept, nothing is sent twice, and headers
 * and body are bounded. The signal ends it at any stage. Never rejects.
 */
export type WebGet = (url: string, signal: AbortSignal) => Promise<WireResult>;

/** Certificates are always checked: an explicit setting wins over every variable and switch. */
const agent = new Agent({ keepAlive: false, rejectUnauthorized: true, minVersion: 'TLSv1.2' });
const strictly = { maxHeaderSize: 16 * 1024, insecureHTTPParser: false };

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name;

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  );

/** As much as is read of it; what a page says further down tells nothing. */
const bodyOf = async (message: IncomingMessage): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of message as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes > longestAnswerBytes) break;
      parts.push(part);
    }
  } catch {
    // A body that breaks off: its beginning, its status and its headers came.
  }
  return new Uint8Array(Buffer.concat(parts));
};

/** GET over Node's own HTTP. */
export const webGet: WebGet = (url, signal) =>
  new Promise<WireResult>((resolve) => {
    let connected = false;
    const fail = (cause: string): void =>
      resolve({ kind: connected ? 'no-answer' : 'not-sent', cause });
    if (signal.aborted) {
      fail('ABORTED');
      return;
    }
    const isSecure = url.startsWith('https:');
    const request = isSecure
      ? requestHttps(url, { ...strictly, signal, agent })
      : requestHttp(url, { ...strictly, signal, agent: false });
    request.once('socket', (socket) => {
      socket.once(isSecure ? 'secureConnect' : 'connect', () => (connected = true));
    });
    request.on('error', (error) => fail(codeOf(error)));
    request.once('close', () => fail('CLOSED'));
    request.once('response', (message) => {
      void bodyOf(message).then((body) => {
        resolve({
          kind: 'answer',
          status: message.statusCode ?? 0,
          headers: headersOf(message),
          body,
        });
        request.destroy();
      });
    });
    request.end();
  });
