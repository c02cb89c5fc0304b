/** Listening on this machine, and stopping. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Requests under way when the server is closed get this long to end. */
const graceMs = 1000;

/**
 * An idle connection is kept for longer than clients keep theirs. If this end closed first,
 * a request could be on its way just then, and be lost without anybody knowing its fate.
 */
const keepAliveMs = 65_000;

/**
 * What a client may take its time for, and how much it may send. A slow or endless request
 * costs one connection until then, and nothing else.
 */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16 * 1024,
} as const;

/** More connections at once wait in the system's queue. */
const mostConnections = 1000;

export interface Listener {
  readonly port: number;
  /** Takes no new requests; resolves when none is left. */
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1. Rejects when the port is taken (`EADDRINUSE`). With `wanted` 0 the
 * remembered port is tried first, so that clients find the pool where it was, then any.
 */
export async function listen(
  answer: RequestListener,
  wanted: number,
  remembered: number,
): Promise<Listener> {
  if (wanted !== 0 || remembered === 0) return listenOn(answer, wanted);
  return listenOn(answer, remembered).catch((error: unknown) => {
    if (isPortTaken(error)) return listenOn(answer, 0);
    throw error;
  });
}

/** Whether another program has the port. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function listenOn(answer: RequestListener, port: number): Promise<Listener> {
  const server = createServer(patience, answer);
  server.maxConnections = mostConnections;
  server.keepAliveTimeout = keepAliveMs;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server has this kind of address.
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(impatience);
}
