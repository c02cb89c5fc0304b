import type { Pool } from '../../main/cognito/pool.ts';
import type { SignInAnswer } from '../../main/cognito/answers.ts';
import type { Conversation, Turn } from '../../main/cognito/sign-in/conversation.ts';
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

const done = () => Promise.resolve({ kind: 'done' } as const);
const sent = () => Promise.resolve({ kind: 'sent', delivery: null } as const);

const signsIn: Pool['signIn'] = () => Promise.resolve({ kind: 'tokens', tokens: tokens() });

const turnOf = (answer: SignInAnswer): Turn => {
  switch (answer.kind) {
    case 'tokens':
      return {
        ...answer,
        how: 'password-srp',
        secondFactor: null,
        newDevice: null,
        deviceUnknown: false,
      };
    case 'challenge': {
      const step = { kind: 'unknown', challenge: answer.challenge } as const;
      return { kind: 'asks', step, problem: null };
    }
    case 'pool-error':
      return answer;
  }
};

/** A conversation that is over with its first turn, which is what this answers. */
const converseBy = (signIn: Pool['signIn'], username: string, password = ''): Conversation => ({
  begin: async () => turnOf(await signIn(username, password)),
  answer: () => Promise.resolve({ kind: 'wrong-answer' }),
});

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
    signIn: signsIn,
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
    revoke: done,
    globalSignOut: done,
    converse: ({ username, password }) =>
      converseBy(overrides.signIn ?? signsIn, username, password ?? ''),
    signInWithSession: (username) => converseBy(overrides.signIn ?? signsIn, username),
    signUp: () =>
      Promise.resolve({ kind: 'signed-up', confirmed: false, delivery: null, session: null }),
    confirmSignUp: () => Promise.resolve({ kind: 'done', session: null }),
    resendCode: sent,
    forgotPassword: sent,
    confirmForgotPassword: done,
    updateAttributes: () => Promise.resolve({ kind: 'updated', codes: [] }),
    deleteAttributes: done,
    sendAttributeCode: sent,
    verifyAttribute: done,
    changePassword: done,
    associateSoftwareToken: () =>
      Promise.resolve({ kind: 'secret', secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }),
    verifySoftwareToken: done,
    setFactor: done,
    startPasskey: () => Promise.resolve({ kind: 'options', options: '{}' }),
    completePasskey: done,
    deletePasskey: done,
    setDeviceStatus: done,
    forgetDevice: done,
    revokeSession: done,
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
  const noted = Object.entries(pool).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === 'function' ? note(name, member as (...given: unknown[]) => unknown) : member,
  ]);
  // Every member is there under its own name, with its own arguments and answer.
  return { calls, ...(Object.fromEntries(noted) as Pool) };
};
