/**
 * Listens for the browser that comes back from the sign-in page: on this computer's own
 * address alone, on one of two fixed ports (pools compare callback addresses to the letter),
 * and for one answer (RFC 8252, sections 7.3 and 8.3).
 */
import { createServer, type Server } from 'node:http';
import { callbackPath, judgeCallback, type PageAnswer } from './callback.ts';
import { foreignPage, replyHeaders, replyPage } from './reply-page.ts';

const host = '127.0.0.1';

export interface CallbackListener {
  readonly kind: 'listening';
  /** As it must be registered with the pool. */
  readonly callback: string;
  /** From now on: hands on the first answer that carries this state, and closes. */
  readonly expect: (state: string, take: (answer: PageAnswer) => void) => void;
  /** Resolves when the port is free again. */
  readonly close: () => Promise<void>;
}

/** Takes the first port that is free. */
export const openCallbackListener = async (
  ports: readonly number[],
): Promise<CallbackListener | { readonly kind: 'ports-busy' }> => {
  for (const port of ports) {
    const server = await listenOn(port);
    if (server !== undefined) return listenerOf(server, port);
  }
  return { kind: 'ports-busy' };
};

/** Nobody who comes here has much to say, or a reason to stay. */
const limits = { maxHeaderSize: 16 * 1024, requestTimeout: 5_000, headersTimeout: 5_000 };

const listenOn = (port: number): Promise<Server | undefined> =>
  new Promise((resolve) => {
    const server = createServer({ ...limits, insecureHTTPParser: false });
    server.maxConnections = 32;
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });

const listenerOf = (server: Server, port: number): CallbackListener => {
  let waiting: { readonly state: string; readonly take: (answer: PageAnswer) => void } | undefined;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      waiting = undefined;
      // A second closing finds it closed.
      server.close(() => resolve());
      server.closeAllConnections();
    });

  server.on('request', (request, response) => {
    const current = waiting;
    const judged = judgeCallback(request, {
      host: `${host}:${port}`,
      state: current?.state ?? '',
    });
    request.resume();
    if (judged.kind === 'foreign' || current === undefined) {
      response.writeHead(judged.kind === 'foreign' ? judged.status : 503, replyHeaders);
      response.end(foreignPage());
      return;
    }
    // The first answer is the only one, however soon a second comes.
    waiting = undefined;
    response.writeHead(200, replyHeaders);
    response.end(replyPage());
    response.once('close', () => void close());
    current.take(judged.answer);
  });
  server.on('clientError', (_, socket) => socket.destroy());
  server.on('error', () => undefined);

  return {
    kind: 'listening',
    callback: `http://${host}:${port}${callbackPath}`,
    expect: (state, take) => {
      waiting = { state, take };
    },
    close,
  };
};
