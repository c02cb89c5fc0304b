import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { badServers } from '../../support/bad-certificates.ts';
import { deleteAt } from '../../support/delete-against.ts';

describe('a server that cannot show that it is the pool', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  /** Counts what was said to it once the handshake was over. */
  const openSecureServer = async (options: TlsOptions) => {
    let bytesHeard = 0;
    const listener = createServer(options, (socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (part: Buffer) => {
        bytesHeard += part.length;
        socket.end('HTTP/1.1 200 OK\r\nx-amzn-requestid: r\r\ncontent-length: 0\r\n\r\n');
      });
    });
    listener.on('tlsClientError', () => undefined);
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    // A TCP server has this kind of address.
    const { port } = listener.address() as AddressInfo;
    return {
      endpoint: `https://127.0.0.1:${port}`,
      /** Ends the server first, so that nothing can be heard any more. */
      bytesHeard: async () => {
        listener.close();
        await once(listener, 'close');
        return bytesHeard;
      },
    };
  };

  it.each(badServers)(
    'hears not a byte, whatever the environment allows: $name',
    async ({ tls }) => {
      vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
      // Node warns of that variable.
      vi.spyOn(process, 'emitWarning').mockReturnValue();
      const listener = await openSecureServer(tls);
      const answer = await deleteAt(listener.endpoint);
      expect(await listener.bytesHeard()).toBe(0);
      expect(answer).toEqual({ kind: 'not-sent', why: 'untrusted' });
    },
  );
});
