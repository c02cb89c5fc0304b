/** A user as GetUser describes one, narrowed from what came over the wire. */
import * as v from 'valibot';
import type { PoolError } from '../contract/pool-error.ts';
import { poolError } from './errors.ts';

export interface PoolUser {
  readonly username: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly factors: readonly string[];
  readonly preferredFactor: string | null;
}

export type UserAnswer = { readonly kind: 'user'; readonly user: PoolUser } | PoolError;

/** The SDK hands on whatever JSON came, of any shape. */
const shape = v.object({
  Username: v.pipe(v.string(), v.minLength(1)),
  UserAttributes: v.optional(
    v.array(v.object({ Name: v.string(), Value: v.optional(v.string(), '') })),
    [],
  ),
  UserMFASettingList: v.optional(v.array(v.string()), []),
  PreferredMfaSetting: v.optional(v.nullable(v.string()), null),
});

/** A description that is not of this shape describes nobody. */
export const readUser = (answer: unknown): UserAnswer => {
  const read = v.safeParse(shape, answer);
  if (!read.success) return poolError('strange-answer');
  const { Username, UserAttributes, UserMFASettingList, PreferredMfaSetting } = read.output;
  const attributes = UserAttributes.map(({ Name, Value }) => ({ name: Name, value: Value }));
  return {
    kind: 'user',
    user: {
      username: Username,
      attributes,
      factors: UserMFASettingList,
      preferredFactor: PreferredMfaSetting,
    },
  };
};
