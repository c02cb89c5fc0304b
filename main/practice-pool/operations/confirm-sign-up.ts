import { done, refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import { aliasExists, otherHolder } from '../people/aliases.ts';
import { judgeCode, mismatchedCode, type CodeError } from '../people/codes.ts';
import type { Deliverable } from '../people/delivery.ts';
import { refuseUnknown } from '../people/unknown-user.ts';
import { takeTry } from '../people/tries.ts';
import { confirmSession } from '../sign-in/after-sign-up.ts';
import type { StoredUser } from '../store/records.ts';
import { clientOperation } from './operation.ts';

/** ConfirmSignUp: a right code makes the user CONFIRMED and the address it went to verified. */
export const confirmSignUp = clientOperation('ConfirmSignUp', (context, input) => {
  const { pool, client } = context;
  const user = pool.users.byAlias(input.Username);
  const isHidden = client.settings.PreventUserExistenceErrors === 'ENABLED';
  if (user === null || (!user.enabled && isHidden)) {
    return refuseUnknown(context, input.Username, 'ConfirmSignUp', () => mismatchedCode());
  }
  const refusal = judge(pool, user, input.ConfirmationCode);
  if (refusal !== null) return refusal;
  const proven = provenAddress(user);
  const holder = otherHolder(pool, proven, user.attributes[proven] ?? '', user.sub);
  if (holder !== null) {
    const isAlias = pool.settings.UsernameAttributes.length === 0;
    if (!isAlias || !(input.ForceAliasCreation ?? false)) return aliasExists(proven);
    const attributes = { ...holder.attributes, [`${proven}_verified`]: 'false' };
    pool.users.change(holder, { attributes });
  }
  const confirmed = pool.users.change(user, {
    status: 'CONFIRMED',
    attributes: { ...user.attributes, [`${proven}_verified`]: 'true' },
    codes: { ...user.codes, signUp: null },
  });
  const session = confirmSession(pool.service, input.Session, confirmed);
  return done(session === null ? {} : { Session: session });
});

/** Null when this code confirms this user. */
function judge(
  pool: Pool,
  user: StoredUser,
  code: string,
): Refusal<CodeError | 'LimitExceededException' | 'NotAuthorizedException'> | null {
  if (!user.enabled) return refuse('NotAuthorizedException', 'User is disabled.');
  if (user.status !== 'UNCONFIRMED') {
    const message = `User cannot be confirmed. Current status is ${user.status}`;
    return refuse('NotAuthorizedException', message);
  }
  return takeTry(pool, 'ConfirmSignUp', user) ?? judgeCode(pool, user, 'signUp', code);
}

/** The address that a right code proves. */
const provenAddress = ({ attributes, codes }: StoredUser): Deliverable =>
  attributes['phone_number'] === codes.signUp?.destination ? 'phone_number' : 'email';
