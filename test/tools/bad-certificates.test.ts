import { once } from 'node:events';
import { connect, type ConnectionOptions } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { badServers, goodServer, testAuthority } from '../support/bad-certificates.ts';
import { rawCall } from '../support/raw-call.ts';
import { accessToken } from '../support/tokens.ts';
import { openTruthPool, type TruthPool } from '../support/truth-pool/truth-pool.ts';

let pool: TruthPool;

afterEach(() => pool.close());

/** The protocol that was agreed on with a client that trusts the authority of the tests. */
const protocolWith = async (options: ConnectionOptions = {}): Promise<string | null> => {
  const port = Number(new URL(pool.endpoint).port);
  const socket = connect({ host: '127.0.0.1', port, ca: testAuthority, ...options });
  await once(socket, 'secureConnect');
  const protocol = socket.getProtocol();
  socket.destroy();
  return protocol;
};

describe.each(badServers)('a server with $name', ({ tls, code }) => {
  it('hears nothing from Signet', async () => {
    pool = await openTruthPool({ tls });
    const result = await rawCall(pool.endpoint, 'DeleteUser', { AccessToken: accessToken() });
    expect(result.kind).toBe('not-sent');
    expect(pool.begun('DeleteUser')).toBe(0);
  });

  it('is refused for that alone', async () => {
    pool = await openTruthPool({ tls });
    await expect(protocolWith()).rejects.toMatchObject({ code });
  });
});

it('a good server is spoken to by who trusts its authority', async () => {
  pool = await openTruthPool({ tls: goodServer });
  expect(await protocolWith()).toBe('TLSv1.3');
});

it('the server with nothing newer than TLS 1.0 speaks that', async () => {
  const old = badServers.find(({ name }) => name.includes('TLS 1.0'));
  pool = await openTruthPool(old && { tls: old.tls });
  const lax = { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
  expect(await protocolWith(lax)).toBe('TLSv1');
});
