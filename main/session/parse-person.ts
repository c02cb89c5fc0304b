import * as v from 'valibot';
import type { StoredPerson } from './stored-person.ts';

const hows = [
  'password-srp',
  'password-plain',
  'email-code',
  'sms-code',
  'passkey',
  'custom',
  'browser',
  'token',
  'sign-up',
] as const;
const secondFactors = ['authenticator', 'email', 'sms', 'device'] as const;

const schema: v.GenericSchema<unknown, StoredPerson> = v.strictObject({
  sessionId: v.string(),
  profileId: v.string(),
  poolName: v.string(),
  accountName: v.string(),
  username: v.string(),
  sub: v.string(),
  authenticatedAtMs: v.number(),
  // A sign-in of a version that knew passwords alone has none of these.
  how: v.optional(v.picklist(hows), 'password-plain'),
  secondFactor: v.optional(v.nullable(v.picklist(secondFactors)), null),
  kept: v.optional(v.boolean(), true),
  deviceKey: v.optional(v.nullable(v.string()), null),
  deviceAsked: v.optional(v.boolean(), false),
  tokens: v.strictObject({
    access: v.string(),
    id: v.nullable(v.string()),
    refresh: v.nullable(v.string()),
  }),
});

/** Narrows an unsealed sign-in; undefined for the shape of another version. */
export const parsePerson = (value: unknown): StoredPerson | undefined => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
};
