/** Accounts made here: what is kept of the sign-in that follows the code. */
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../main/cognito/sign-in/conversation.ts';
import type { Arrival } from '../../../main/session/arrival.ts';
import { PendingSignUps } from '../../../main/session/pending-sign-ups.ts';
import { RememberedDevices } from '../../../main/session/remembered-devices.ts';
import { SignUps } from '../../../main/session/sign-ups.ts';
import type { Shelf } from '../../../main/vault/shelf.ts';
import { fakePool } from '../../support/fake-pool.ts';
import { tokens } from '../../support/tokens.ts';

const memoryShelf = (): Shelf => {
  const values = new Map<string, string>();
  return {
    read: (key) => Promise.resolve(values.get(key)),
    put: (key, value) => Promise.resolve(values.set(key, value).size > 0),
    remove: (key) => Promise.resolve(values.delete(key) || true),
    keys: (prefix) => Promise.resolve([...values.keys()].filter((key) => key.startsWith(prefix))),
  };
};

const keys = { key: 'eu-central-1_device', groupKey: '-group', password: 'device-password' };

describe('the sign-in straight after a sign-up', () => {
  it('is bound to the device that the pool made for it, whose keys are kept', async () => {
    const shelf = memoryShelf();
    const devices = new RememberedDevices(shelf);
    const arrivals: Arrival[] = [];
    const turn: Turn = {
      kind: 'tokens',
      tokens: tokens(),
      how: 'sign-up',
      secondFactor: null,
      newDevice: { keys, asked: true },
      deviceUnknown: false,
    };
    const pool = fakePool({
      confirmSignUp: () => Promise.resolve({ kind: 'done', session: 'session-1' }),
      signInWithSession: () => ({
        begin: () => Promise.resolve(turn),
        answer: () => Promise.resolve({ kind: 'wrong-answer' }),
      }),
    });
    const signUps = new SignUps({
      people: {
        arrive: (arrival) => {
          arrivals.push(arrival);
          return Promise.resolve({ kind: 'signed-in', sessionId: 's1' });
        },
      },
      devices,
      pending: new PendingSignUps({ shelf, now: () => 0, onChange: () => undefined }),
      poolOf: () => ({ kind: 'pool', pool, name: 'Example' }),
      hasSecret: () => Promise.resolve(false),
    });
    expect(await signUps.confirm({ profileId: 'p1', username: 'owner', code: '123456' })).toEqual({
      kind: 'signed-in',
      sessionId: 's1',
    });
    expect(arrivals).toMatchObject([{ deviceKey: keys.key, deviceAsked: true }]);
    expect(await devices.find('p1', 'owner')).toEqual(keys);
  });
});
