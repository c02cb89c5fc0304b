/** The ways to sign in to a pool, each a conversation. */
import type { SignInAnswer } from '../answers.ts';
import type { Call } from '../call.ts';
import type { ClientProof } from '../client-proof.ts';
import type { PoolAddress } from '../sdk-client.ts';
import { tokensOf } from '../token-calls.ts';
import type { Beginning, Conversation, Turn } from './conversation.ts';

/** What every conversation rests on. */
export interface Ground {
  readonly address: PoolAddress;
  readonly call: Call;
  readonly proof: ClientProof;
  /** What this computer is called where a pool remembers it; empty for no name. */
  readonly deviceName: () => string;
  readonly now: () => number;
}

export interface Conversations {
  readonly converse: (beginning: Beginning) => Conversation;
  readonly signInWithSession: (username: string, session: string) => Conversation;
  readonly signIn: (username: string, password: string) => Promise<SignInAnswer>;
}

export const conversationsWith = ({ address, call, proof }: Ground): Conversations => {
  const byPassword = (username: string, password: string) =>
    call(async (sdk, client): Promise<SignInAnswer> => {
      const hash = await proof.hashFor(username);
      const { AuthenticationResult, ChallengeName } = await client.send(
        new sdk.InitiateAuthCommand({
          ClientId: address.clientId,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: {
            USERNAME: username,
            PASSWORD: password,
            ...(hash !== undefined && { SECRET_HASH: hash }),
          },
        }),
      );
      return ChallengeName === undefined
        ? tokensOf(AuthenticationResult, null)
        : { kind: 'challenge', challenge: ChallengeName };
    });
  const begin = async (username: string, password: string): Promise<Turn> => {
    const answer = await byPassword(username, password);
    switch (answer.kind) {
      case 'tokens':
        return {
          ...answer,
          how: 'password-plain',
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
  return {
    converse: ({ username, password }) => ({
      begin: () => begin(username, password ?? ''),
      answer: () => Promise.resolve({ kind: 'wrong-answer' }),
    }),
    signInWithSession: (username) => ({
      begin: () => begin(username, ''),
      answer: () => Promise.resolve({ kind: 'wrong-answer' }),
    }),
    signIn: byPassword,
  };
};
