import * as v from 'valibot';
import type { StoredPerson } from './stored-person.ts';

const schema: v.GenericSchema<unknown, StoredPerson> = v.strictObject({
  sessionId: v.string(),
  profileId: v.string(),
  poolName: v.string(),
  accountName: v.string(),
  username: v.string(),
  sub: v.string(),
  authenticatedAtMs: v.number(),
  tokens: v.strictObject({
    access: v.string(),
    id: v.string(),
    refresh: v.nullable(v.string()),
  }),
});

/** Narrows an unsealed sign-in; undefined for the shape of another version. */
export const parsePerson = (value: unknown): StoredPerson | undefined => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
};
