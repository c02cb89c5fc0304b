/** `POST /`: every operation, named by `X-Amz-Target`, and what the storm does to it. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as pass } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { refuse } from '../answer.ts';
import { dispatch, type Observe } from '../dispatch.ts';
import type { Service } from '../service.ts';
import type { Weather } from '../storm/storm.ts';
import { isLoopback } from './loopback-only.ts';
import { sendTogether } from './send-together.ts';
import { contentType, replyOf, tooLargeReply, type Reply } from './wire.ts';

const targetPrefix = 'AWSCognitoIdentityProviderService.';

/** No request of this API comes near it. */
const largestBodyBytes = 1024 * 1024;

export type NodeApp = Hono<{ readonly Bindings: HttpBindings }>;

export interface Listeners {
  /** Hears of bugs and failed writes; the client hears InternalErrorException. */
  readonly report: (error: unknown) => void;
  /** Hears what was answered, whether or not it arrives. */
  readonly observe: Observe;
}

/** What a client puts in front of the path that was told of a proxy (RFC 9112, 3.2.2). */
const wholeAddress = /^http:\/\/[^/?]*/i;

/** Whether a request is a call of an operation, addressed to this machine by name. */
export function isCall({ method, url = '', headers }: IncomingMessage): boolean {
  const isRoot = /^\/?(?:\?|$)/.test(url.replace(wholeAddress, ''));
  return method === 'POST' && isRoot && isLoopback(headers.host);
}

/**
 * Answers calls on Node's own messages: this is where nearly all requests go, and a `Request`
 * and a `Response` for each would cost several times what the work itself does.
 */
export function callListener(service: Service, { report, observe }: Listeners): RequestListener {
  const send = sendTogether(report);
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = await answer(service, request, observe).catch((error: unknown) => {
      report(error);
      return replyOf(refuse('InternalErrorException', 'Internal server error'));
    });
    if (reply === null) request.socket.destroy();
    else send(response, reply);
  };
  return (request, response) => void respond(request, response);
}

/** Null where the line is to be cut without a word. */
async function answer(
  service: Service,
  incoming: IncomingMessage,
  observe: Observe,
): Promise<Reply | null> {
  const { headers } = incoming;
  const bytes = await readBody(incoming);
  if (bytes === 'given up') return null;
  if (bytes === 'too large') return tooLargeReply();
  const target = headers['x-amz-target'];
  const isJson11 = headers['content-type']?.split(';')[0]?.trim() === contentType;
  // Other content types mean other protocols, in which this service has no operations.
  // They are also what a form of another site could send without asking first.
  if (!isJson11 || typeof target !== 'string' || !target.startsWith(targetPrefix)) {
    return replyOf({ kind: 'unknown-operation' });
  }
  const name = target.slice(targetPrefix.length);
  const caller = { userAgent: headers['user-agent'] ?? '', ipAddress: '127.0.0.1' };
  const body = decode(bytes);
  const { answer, source, weather } = await dispatch(service, name, body, caller);
  if (weather.dropBefore) return null;
  observe(name, answer, source, body);
  return through(weather, replyOf(answer));
}

/** Whoever asks may also hang up in the middle of a body. */
function readBody(incoming: IncomingMessage): Promise<Buffer | 'too large' | 'given up'> {
  if (Number(incoming.headers['content-length'] ?? 0) > largestBodyBytes) {
    return Promise.resolve('too large');
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= largestBodyBytes) chunks.push(chunk);
      else resolve('too large');
    });
    incoming.once('end', () => resolve(Buffer.concat(chunks)));
    // Comes in any case; then only what was not read to its end was given up.
    incoming.once('close', () => resolve('given up'));
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Null for bytes that are not UTF-8. */
function decode(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** What arrives of a reply in such weather; null for nothing. */
async function through(
  { delayMs, dropAfter, wrongBody }: Weather,
  reply: Reply,
): Promise<Reply | null> {
  // Somebody who gives up meanwhile is not waited for, nor does the wait hold the end up.
  if (delayMs > 0) await pass(delayMs, undefined, { ref: false });
  if (dropAfter) return null;
  return wrongBody === null ? reply : spoil(reply, wrongBody);
}

/** The reply of a line that cannot be trusted: 200, and not what was said. */
function spoil({ headers, body: text }: Reply, body: NonNullable<Weather['wrongBody']>): Reply {
  switch (body) {
    case 'empty':
      return { status: 200, headers, body: '' };
    case 'cut':
      return { status: 200, headers, body: text.slice(0, Math.floor(text.length / 2)) };
    case 'other-json':
      return { status: 200, headers, body: '{"message":"Hello"}' };
    case 'html':
      return {
        status: 200,
        headers: { ...headers, 'content-type': 'text/html' },
        body: '<!doctype html><title>Sign in to this network</title>',
      };
  }
}
