import { done } from '../answer.ts';
import { accessTokenOperation } from './operation.ts';

/**
 * DeleteUser: takes the user behind the token out of the pool, at once and for good. It has
 * no output shape, so its success is a 200 with an empty body.
 */
export const deleteUser = accessTokenOperation('DeleteUser', ({ pool, user }) => {
  pool.removeUser(user);
  return done(null);
});
