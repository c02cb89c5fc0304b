/** Replies on their way out. */
import type { ServerResponse } from 'node:http';
import type { Reply } from './wire.ts';

/** Sends a reply, a moment later. */
export type Send = (response: ServerResponse, reply: Reply) => void;

/**
 * Replies that get ready in one turn of the event loop are sent together at its end. One by
 * one, each would wake the process that waits for it, and under load that costs as much as a
 * simple call does. `report` hears of a reply that could not be sent; its line is cut.
 */
export function sendTogether(report: (error: unknown) => void): Send {
  let waiting: (readonly [ServerResponse, Reply])[] = [];
  const sendAll = (): void => {
    const ready = waiting;
    waiting = [];
    for (const [response, reply] of ready) {
      try {
        write(response, reply);
      } catch (error) {
        report(error);
        response.destroy();
      }
    }
  };
  return (response, reply) => {
    waiting.push([response, reply]);
    if (waiting.length === 1) setImmediate(sendAll);
  };
}

function write(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
