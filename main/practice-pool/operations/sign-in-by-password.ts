/** USER_PASSWORD_AUTH: the password goes to the pool as it is. */
import { done, refuse, type Answer, type Refusal } from '../answer.ts';
import { hashPassword, isPassword } from '../passwords.ts';
import type { Pool } from '../pool.ts';
import type { StoredClient, StoredUser } from '../store/data.ts';
import { accessTokenLifeSeconds } from '../token-mint.ts';
import { checkUserState, type StateError } from '../user-state.ts';
import { missingParameter } from './auth-parameters.ts';

type PasswordError = StateError | 'InvalidParameterException' | 'UserNotFoundException';

/** Signs in, or says why not in the order the service does: lock, existence, state, password. */
export async function signInByPassword(
  pool: Pool,
  client: StoredClient,
  parameters: ReadonlyMap<string, string>,
): Promise<Answer<PasswordError>> {
  const missing = missingParameter(parameters, ['USERNAME', 'PASSWORD']);
  if (missing !== null) return missing;
  const [name, password] = [parameters.get('USERNAME') ?? '', parameters.get('PASSWORD') ?? ''];
  const user = pool.users.byAlias(name);
  const who = user?.sub ?? name.toLowerCase();
  if (pool.lockout.isLocked(who)) {
    return refuse('NotAuthorizedException', 'Password attempts exceeded');
  }
  const judged = await judge(pool, client, user, password);
  if (judged === wrongPassword) pool.lockout.countFailure(who);
  if (judged.kind === 'refused') return judged;
  pool.lockout.forgive(who);
  return signIn(pool, client, judged.user);
}

const wrongPassword = refuse('NotAuthorizedException', 'Incorrect username or password.');

/** Whether this password opens this account. */
async function judge(
  pool: Pool,
  client: StoredClient,
  user: StoredUser | null,
  password: string,
): Promise<{ readonly kind: 'opens'; readonly user: StoredUser } | Refusal<PasswordError>> {
  const hides = client.preventUserExistenceErrors === 'ENABLED';
  if (user === null) {
    // The same work as for a real user, or the time would tell who exists.
    await hashPassword(password, pool.scryptCost);
    return hides ? wrongPassword : refuse('UserNotFoundException', 'User does not exist.');
  }
  if (!user.enabled && hides) return wrongPassword;
  // The state is told even for a wrong password, as the service was seen to do.
  const refusal = checkUserState(user);
  if (refusal !== null) return refusal;
  return (await isPassword(password, user.password)) ? { kind: 'opens', user } : wrongPassword;
}

async function signIn(pool: Pool, client: StoredClient, user: StoredUser): Promise<Answer<never>> {
  const refreshToken = await pool.mint.mintRefresh();
  const begun = pool.signIns.begin({ sub: user.sub, clientId: client.clientId, refreshToken });
  const tokens = await pool.mint.mint({ user, client, signIn: begun });
  return done({
    AuthenticationResult: {
      AccessToken: tokens.access,
      ExpiresIn: accessTokenLifeSeconds,
      IdToken: tokens.id,
      RefreshToken: refreshToken,
      TokenType: 'Bearer',
    },
    ChallengeParameters: {},
  });
}
