import { done } from '../answer.ts';
import { accessTokenOperation } from './operation.ts';

/**
 * GlobalSignOut: ends every sign-in of the user behind the token, this one included. The
 * cookie of the managed login stays good (API reference, GlobalSignOut).
 */
export const globalSignOut = accessTokenOperation('GlobalSignOut', ({ pool, user }) => {
  pool.signIns.revokeAllOf(user.sub);
  return done({});
});
