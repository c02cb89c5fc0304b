/** Whoever wants in: the user, or for a name of nobody a decoy, and how they came. */
import { refuse, type Refusal } from '../answer.ts';
import type { Caller } from '../caller.ts';
import type { ClientContext } from '../operations/operation.ts';
import { sameName } from '../people/nobodies.ts';
import type { StoredUser } from '../store/records.ts';
import { checkUserState, type StateError } from '../user-state.ts';
import { decoyUser } from './decoys.ts';
import type { Attempt, WaitingChallenge } from './waiting-challenge.ts';

export interface Entrant extends ClientContext {
  readonly kind: 'entrant';
  readonly attempt: Attempt;
  /** As the record is now. Of a decoy ({@link isDecoy}) nothing may be changed or sent. */
  readonly user: StoredUser;
  readonly caller: Caller;
}

/** What a sign-in starts with. */
export interface Arrival {
  readonly typedName: string;
  readonly flow: Attempt['flow'];
  readonly deviceKey: string | null;
  readonly caller: Caller;
}

/** The refusal that tells nothing. */
export const wrongPassword = refuse('NotAuthorizedException', 'Incorrect username or password.');

/** Of whom nobody is to know, whether they exist: `PreventUserExistenceErrors`. */
const hidesExistence = ({ client }: ClientContext): boolean =>
  client.settings.PreventUserExistenceErrors === 'ENABLED';

/** Whoever is meant by a name as it is typed; refused only where it may be told that it is nobody. */
export function findEntrant(
  context: ClientContext,
  { typedName, flow, deviceKey, caller }: Arrival,
): Entrant | Refusal<'UserNotFoundException'> {
  const { pool, client } = context;
  const found = pool.users.byAlias(typedName);
  // Who is disabled is hidden as well (developer guide, "Managing error responses").
  const user = found === null || (!found.enabled && hidesExistence(context)) ? null : found;
  if (user === null && !hidesExistence(context)) return doesNotExist();
  const attempt: Attempt = {
    userPoolId: pool.userPoolId,
    clientId: client.clientId,
    sub: user?.sub ?? null,
    typedName,
    flow,
    deviceKey,
    isPasswordless: false,
  };
  const shown = user ?? decoyUser(pool, typedName);
  return { kind: 'entrant', pool, client, attempt, user: shown, caller };
}

/** Whoever a waiting challenge is for; refused when they are gone since. */
export function returningEntrant(
  context: ClientContext,
  { attempt }: Pick<WaitingChallenge, 'attempt'>,
  caller: Caller,
): Entrant | Refusal<'UserNotFoundException' | 'NotAuthorizedException'> {
  const { sub, typedName } = attempt;
  const user = sub === null ? decoyUser(context.pool, typedName) : context.pool.users.bySub(sub);
  if (user !== null) return { kind: 'entrant', ...context, attempt, user, caller };
  return hidesExistence(context) ? wrongPassword : doesNotExist();
}

export const isDecoy = ({ attempt }: Entrant): boolean => attempt.sub === null;

/**
 * Under what an entrant's wrong passwords are counted. A decoy's sub is drawn from the name; the
 * name itself could be somebody's sub, and lock out that user.
 */
export const lockoutKeyOf = ({ user }: Entrant): string => user.sub;

/** Null when this user may act at all. */
export function checkEntrant(entrant: Entrant): Refusal<StateError> | null {
  if (!entrant.user.enabled && hidesExistence(entrant)) return wrongPassword;
  return checkUserState(entrant.user);
}

/** Whether a name that comes with an answer means the user whose challenge it is. */
export function isNameOf({ pool, user, attempt }: Entrant, name: string): boolean {
  const own = [user.username, attempt.typedName].map((text) => sameName(pool, text));
  if (own.includes(sameName(pool, name))) return true;
  return attempt.sub !== null && pool.users.byAlias(name)?.sub === attempt.sub;
}

const doesNotExist = (): Refusal<'UserNotFoundException'> =>
  refuse('UserNotFoundException', 'User does not exist.');
