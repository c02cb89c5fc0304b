/** The ways to sign in to a pool, each a conversation. */
import type { SignInAnswer } from '../answers.ts';
import type { Ground } from './attempt.ts';
import type { Beginning, Conversation } from './conversation.ts';
import { bySignUp, openings } from './openings.ts';
import { SignIn } from './sign-in.ts';

export interface Conversations {
  readonly converse: (beginning: Beginning) => Conversation;
  readonly signInWithSession: (username: string, session: string) => Conversation;
  readonly signIn: (username: string, password: string) => Promise<SignInAnswer>;
}

const nothingElse = { password: null, device: null, passkeys: null } as const;

export const conversationsWith = (ground: Ground): Conversations => ({
  converse: ({ way, ...given }) => new SignIn(ground, given, openings[way]),
  signInWithSession: (username, session) =>
    new SignIn(ground, { ...nothingElse, username }, bySignUp(session)),
  signIn: async (username, password) => {
    const given = { ...nothingElse, username, password };
    const signIn = new SignIn(ground, given, openings.password);
    const turn = await signIn.begin();
    const challenge = signIn.challenge ?? '';
    signIn.end();
    switch (turn.kind) {
      case 'tokens':
        return { kind: 'tokens', tokens: turn.tokens };
      case 'asks':
      case 'wrong-answer':
        return { kind: 'challenge', challenge };
      case 'pool-error':
        return turn;
    }
  },
});
