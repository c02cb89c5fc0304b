/** What a settings file describes: pools, each with its app clients and its first people. */
import * as v from 'valibot';
import { clientSettingsSchema } from './client-settings.ts';
import { poolSettingsSchema } from './pool-settings.ts';

/** A member of `AttributeListType`. */
const attribute = v.strictObject({ Name: v.string(), Value: v.string() });

/** Somebody who is there from the start. */
export const userSettingsSchema = v.strictObject({
  /** As typed at sign-in: in pools with username attributes the address. */
  Username: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  /** Left out: somebody without a password. */
  Password: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(256))),
  /** `FORCE_CHANGE_PASSWORD` makes the password a temporary one. */
  UserStatus: v.optional(
    v.picklist(['UNCONFIRMED', 'CONFIRMED', 'RESET_REQUIRED', 'FORCE_CHANGE_PASSWORD']),
    'CONFIRMED',
  ),
  UserAttributes: v.optional(v.array(attribute), []),
  Groups: v.optional(v.array(v.string()), []),
  Enabled: v.optional(v.boolean(), true),
  /** Second factors that are set up: SMS and e-mail need their attribute. */
  UserMFASettingList: v.optional(
    v.array(v.picklist(['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'])),
    [],
  ),
  PreferredMfaSetting: v.optional(v.picklist(['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'])),
  /** Base32: the authenticator's secret of somebody with SOFTWARE_TOKEN_MFA. */
  SoftwareTokenSecret: v.optional(v.pipe(v.string(), v.regex(/^[A-Z2-7]{16,}$/))),
});

const userPool = v.strictObject({
  ...poolSettingsSchema.entries,
  Clients: v.optional(v.array(clientSettingsSchema), [{ ClientName: 'Signet' }]),
  Users: v.optional(v.array(userSettingsSchema), []),
  /** Whether somebody with a made-up password, which may be shown, is there from the start. */
  DemoOwner: v.optional(v.boolean(), true),
});

/** The schema of a settings file. */
export const serviceSettingsSchema = v.strictObject({
  /** In the form `xx-word-1`; one that AWS does not have is safer. */
  Region: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}-(?:[a-z]+-)+[0-9]$/)), 'xx-practice-1'),
  UserPools: v.pipe(v.array(userPool), v.minLength(1)),
});

export type ServiceSettings = v.InferOutput<typeof serviceSettingsSchema>;
/** As they may be given: what is left out is the default. */
export type ServiceSettingsInput = v.InferInput<typeof serviceSettingsSchema>;
/** One pool with its clients and people. */
export type UserPoolSettings = ServiceSettings['UserPools'][number];
export type UserSettings = UserPoolSettings['Users'][number];
