/** What a sign-in remembers of its refresh tokens. */
import { expect, test } from 'vitest';
import { isStillGood, withSuccessor } from '../../../../main/practice-pool/refresh-tokens.ts';
import { hashToken } from '../../../../main/practice-pool/sign-ins.ts';
import { startMs } from '../support/pools.ts';
import { beginSignIn, openStage } from './support/stage.ts';

test('a long chain remembers the original and the newest hundred', async () => {
  const stage = await openStage({ PoolName: 'Long' });
  const { signIn } = await beginSignIn(stage, { refreshToken: 'token 0' });
  const names = Array.from({ length: 150 }, (_, index) => `token ${index}`);
  const chain = names.slice(1).reduce(
    (before, successor, index) => ({
      ...before,
      refreshTokens: withSuccessor(before, names[index] ?? '', successor, startMs),
    }),
    signIn,
  );
  const kept = ['token 0', ...names.slice(-100)];
  expect(chain.refreshTokens.map(({ hash }) => hash)).toEqual(kept.map(hashToken));
  const good = names.filter((name) => isStillGood(chain, name, 0, startMs));
  expect(good).toEqual(['token 149']);
});
