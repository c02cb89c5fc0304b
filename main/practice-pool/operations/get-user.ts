import { authorizeAccessToken } from '../access-token.ts';
import { done } from '../answer.ts';
import { accessTokenErrors, tokenModelType } from './common-shapes.ts';
import { operation } from './operation.ts';

/** GetUser: the profile behind the token, `sub` first. MFA members appear only when set up. */
export const getUser = operation({
  input: { AccessToken: { ...tokenModelType, required: true } },
  errors: [...accessTokenErrors, 'UserNotFoundException'],
  run: async (pool, { AccessToken }) => {
    const bearer = await authorizeAccessToken(pool, AccessToken);
    if (bearer.kind === 'refused') return bearer;
    const { sub, username, attributes } = bearer.user;
    return done({
      UserAttributes: Object.entries({ sub, ...attributes }).map(([Name, Value]) => ({
        Name,
        Value,
      })),
      Username: username,
    });
  },
});
