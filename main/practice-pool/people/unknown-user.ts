/**
 * What is said of a name that nobody has, as the app client's `PreventUserExistenceErrors`
 * wants it (developer guide, "Managing user existence error responses").
 */
import { refuse, type Answer, type ErrorName, type Refusal } from '../answer.ts';
import type { ClientContext } from '../operations/operation.ts';
import type { HourlyLimitName } from '../settings/limits.ts';
import { sameName } from './nobodies.ts';
import { tooManyTries } from './tries.ts';

/**
 * LEGACY: that there is nobody. ENABLED: what `pretend` answers, until the tries that
 * somebody would have are used up.
 */
export function refuseUnknown<Name extends ErrorName>(
  { pool, client }: ClientContext,
  typedName: string,
  what: HourlyLimitName,
  pretend: (name: string) => Answer<Name>,
): Answer<Name> | Refusal<'LimitExceededException' | 'UserNotFoundException'> {
  if (client.settings.PreventUserExistenceErrors === 'LEGACY') {
    return refuse('UserNotFoundException', 'Username/client id combination not found.');
  }
  const name = sameName(pool, typedName);
  return pool.nobodies.take(what, name) ? pretend(name) : tooManyTries();
}
