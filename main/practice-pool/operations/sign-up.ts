import { done, refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import { checkAttributes, readAttributes } from '../people/attributes.ts';
import { newPendingCode, postPendingCode } from '../people/codes.ts';
import { judgePassword } from '../people/new-password.ts';
import { keepPassword } from '../people/passwords.ts';
import { signUpAddress } from '../people/sign-up-address.ts';
import { checkNameIsFree, readUsername } from '../people/usernames.ts';
import { sessionAfterSignUp } from '../sign-in/after-sign-up.ts';
import { newUser } from '../users.ts';
import { clientOperation } from './operation.ts';

/**
 * SignUp: adds an unconfirmed user, and posts the code that confirms the sign-up if the pool
 * verifies an address of theirs. In pools with other first factors than a password it may be
 * left out.
 */
export const signUp = clientOperation('SignUp', (context, input) => {
  const { pool, client } = context;
  if (pool.settings.AdminCreateUserConfig.AllowAdminCreateUserOnly) {
    return refuse('NotAuthorizedException', 'SignUp is not permitted for this user pool');
  }
  const given = readAttributes(input.UserAttributes ?? []);
  const name = readUsername(pool, input.Username, given);
  if (name.kind === 'refused') return name;
  const refusal =
    checkPassword(pool, input.Password) ??
    checkAttributes(pool, client, name.attributes, null) ??
    checkNameIsFree(pool, name);
  if (refusal !== null) return refusal;
  const attributes = ownAttributes(name.attributes);
  const to = signUpAddress(pool.settings, attributes);
  const code = to === null ? null : newPendingCode(pool, 'signUp', to.address);
  const fresh = newUser(
    {
      userPoolId: pool.userPoolId,
      ...(name.username === null ? {} : { username: name.username }),
      attributes,
      password: null,
      status: 'UNCONFIRMED',
      codes: { signUp: code, forgotPassword: null, email: null, phone_number: null },
    },
    pool.now(),
  );
  const user =
    input.Password === undefined
      ? fresh
      : { ...fresh, password: keepPassword(pool, fresh.username, input.Password) };
  pool.users.add(user);
  const delivery =
    to === null || code === null
      ? null
      : postPendingCode(pool, user, 'signUp', { attribute: to.attribute, code });
  const session = sessionAfterSignUp(context, user);
  return done({
    ...(delivery === null ? {} : { CodeDeliveryDetails: delivery }),
    ...(session === null ? {} : { Session: session }),
    UserConfirmed: false,
    UserSub: user.sub,
  });
});

function checkPassword(
  pool: Pool,
  password: string | undefined,
): Refusal<'InvalidParameterException' | 'InvalidPasswordException'> | null {
  if (password !== undefined) return judgePassword(pool, password);
  const factors = pool.settings.Policies.SignInPolicy.AllowedFirstAuthFactors;
  return factors.some((factor) => factor !== 'PASSWORD')
    ? null
    : refuse('InvalidParameterException', 'User is required to have a password');
}

/** Blank attributes are dropped; the pool's own word on each address stands beside them. */
function ownAttributes(given: ReadonlyMap<string, string>): Record<string, string> {
  const filled = [...given].filter(([, value]) => value !== '');
  const verified = (['email', 'phone_number'] as const)
    .filter((name) => (given.get(name) ?? '') !== '')
    .map((name) => [`${name}_verified`, 'false'] as const);
  return Object.fromEntries([...verified, ...filled]);
}
