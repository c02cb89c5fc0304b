/** Signing in where nothing but a name and a password is needed. */
import type { PasswordSignIn, PasswordSignInOutcome } from './arrival.ts';
import type { People, PoolAnswer } from './people.ts';

/** Ends with `challenge` where the pool asks for more: nobody is there to answer it. */
export const signInWithPassword = async (
  people: Pick<People, 'arrive'>,
  found: PoolAnswer,
  { profileId, username, password }: PasswordSignIn,
): Promise<PasswordSignInOutcome> => {
  if (found.kind !== 'pool') return found;
  const turn = await found.pool
    .converse({ way: 'password', username, password, device: null, passkeys: null })
    .begin();
  switch (turn.kind) {
    case 'tokens':
      return people.arrive({
        profileId,
        tokens: turn.tokens,
        how: turn.how,
        secondFactor: turn.secondFactor,
        accountName: username,
        kept: true,
        deviceKey: turn.newDevice?.keys.key ?? null,
        deviceAsked: false,
      });
    case 'asks':
      return { kind: 'challenge', challenge: turn.step.kind };
    case 'wrong-answer':
      return { kind: 'pool-error', error: 'strange-answer', said: null };
    case 'pool-error':
      return turn;
  }
};
