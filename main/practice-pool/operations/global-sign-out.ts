import { authorizeAccessToken } from '../access-token.ts';
import { done, refuse } from '../answer.ts';
import { accessTokenErrors, tokenModelType } from './common-shapes.ts';
import { operation } from './operation.ts';

/** GlobalSignOut: ends every sign-in of the user behind the token, this one included. */
export const globalSignOut = operation({
  input: { AccessToken: { ...tokenModelType, required: true } },
  errors: accessTokenErrors,
  run: async (pool, { AccessToken }) => {
    const bearer = await authorizeAccessToken(pool, AccessToken);
    if (bearer.kind === 'authorized') {
      pool.signIns.revokeAllOf(bearer.user.sub);
      return done({});
    }
    // GlobalSignOut declares no UserNotFoundException: for it, the token of a deleted user
    // is one that no longer counts. What the service really says is documented nowhere.
    return bearer.name === 'UserNotFoundException'
      ? refuse('NotAuthorizedException', 'Access Token has been revoked')
      : refuse(bearer.name, bearer.message);
  },
});
