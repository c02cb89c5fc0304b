import type { Pool } from '../../main/cognito/pool.ts';
import { tokens } from './tokens.ts';

export const address = {
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_Example01',
  clientId: 'client1',
  endpoint: 'http://127.0.0.1:1',
};

/** A pool in which everything works for one account, and every call is written down. */
export interface FakePool extends Pool {
  readonly calls: readonly string[];
}

/** @param overrides what answers otherwise in this test */
export const fakePool = (overrides: Partial<Pool> = {}): FakePool => {
  const calls: string[] = [];
  const note =
    <Given extends unknown[], Answer>(name: string, answer: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      calls.push(name);
      return answer(...given);
    };
  const pool: Pool = {
    address,
    signIn: () => Promise.resolve({ kind: 'tokens', tokens: tokens() }),
    refresh: () => Promise.resolve({ kind: 'tokens', tokens: tokens() }),
    getUser: () =>
      Promise.resolve({
        kind: 'user',
        user: {
          username: 'owner',
          attributes: [
            { name: 'sub', value: 'sub-1' },
            { name: 'email', value: 'owner@example.com' },
          ],
          factors: [],
          preferredFactor: null,
        },
      }),
    revoke: () => Promise.resolve({ kind: 'done' }),
    globalSignOut: () => Promise.resolve({ kind: 'done' }),
    signUp: () => Promise.resolve({ kind: 'signed-up', confirmed: false, delivery: null }),
    confirmSignUp: () => Promise.resolve({ kind: 'done' }),
    resendCode: () => Promise.resolve({ kind: 'sent', delivery: null }),
    authFactors: () => Promise.resolve({ kind: 'list', items: ['PASSWORD'], complete: true }),
    devices: () => Promise.resolve({ kind: 'list', items: [], complete: true }),
    passkeys: () => Promise.resolve({ kind: 'list', items: [], complete: true }),
    sessions: () => Promise.resolve({ kind: 'list', items: [], complete: true }),
    deleteUser: () =>
      Promise.resolve({
        kind: 'answered',
        answer: { kind: 'accepted' },
        requestId: 'request-1',
        poolDate: 'Mon, 23 Nov 2026 13:03:13 GMT',
      }),
    ...overrides,
  };
  return {
    calls,
    address: pool.address,
    signIn: note('signIn', pool.signIn),
    refresh: note('refresh', pool.refresh),
    getUser: note('getUser', pool.getUser),
    revoke: note('revoke', pool.revoke),
    globalSignOut: note('globalSignOut', pool.globalSignOut),
    signUp: note('signUp', pool.signUp),
    confirmSignUp: note('confirmSignUp', pool.confirmSignUp),
    resendCode: note('resendCode', pool.resendCode),
    authFactors: note('authFactors', pool.authFactors),
    devices: note('devices', pool.devices),
    passkeys: note('passkeys', pool.passkeys),
    sessions: note('sessions', pool.sessions),
    deleteUser: note('deleteUser', pool.deleteUser),
  };
};
