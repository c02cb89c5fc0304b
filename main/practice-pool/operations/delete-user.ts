import { authorizeAccessToken } from '../access-token.ts';
import { done } from '../answer.ts';
import { accessTokenErrors, tokenModelType } from './common-shapes.ts';
import { operation } from './operation.ts';

/**
 * DeleteUser: takes the user behind the token out of the pool, at once and for good. It has
 * no output shape, so its success is a 200 with an empty body. The user's sign-ins stay
 * remembered (they hold no personal data): a refresh token of a deleted user has to be told
 * from one that never was.
 */
export const deleteUser = operation({
  input: { AccessToken: { ...tokenModelType, required: true } },
  errors: [...accessTokenErrors, 'UserNotFoundException'],
  run: async (pool, { AccessToken }) => {
    const bearer = await authorizeAccessToken(pool, AccessToken);
    if (bearer.kind === 'refused') return bearer;
    pool.removeUser(bearer.user);
    return done(null);
  },
});
