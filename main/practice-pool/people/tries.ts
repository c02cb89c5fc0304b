/** The refusal of whoever has tried something too often within the hour. */
import { refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import type { HourlyLimitName } from '../settings/limits.ts';
import type { StoredUser } from '../store/records.ts';

/** Counts a try of this user; the refusal, and nothing counted, when they are used up. */
export function takeTry(
  pool: Pool,
  what: HourlyLimitName,
  { sub }: StoredUser,
): Refusal<'LimitExceededException'> | null {
  return pool.tries.take(what, sub) ? null : tooManyTries();
}

/** The service's refusal past any limit by the hour. */
export const tooManyTries = (): Refusal<'LimitExceededException'> =>
  refuse('LimitExceededException', 'Attempt limit exceeded, please try after some time.');
