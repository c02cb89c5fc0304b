import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listen } from '../../../main/practice-pool/http/listen.ts';

/** Whether anything takes a connection there. */
const answersAt = async (host: string, port: number): Promise<boolean> => {
  const socket = connect({ host, port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

describe('the address of the pool', () => {
  it('is the one loopback address, and no other of this computer', async () => {
    const listener = await listen(() => undefined, 0, 0);
    expect(await answersAt('127.0.0.1', listener.port)).toBe(true);
    // On Linux every 127.x.y.z leads here: a pool that listened everywhere would answer.
    expect(await answersAt('127.0.0.2', listener.port)).toBe(false);
    await listener.close();
  });
});
