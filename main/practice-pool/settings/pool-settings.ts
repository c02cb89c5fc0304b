/**
 * Settings of a user pool, with the names and values of the service's `CreateUserPool` and
 * `SetUserPoolMfaConfig` (API reference), so that what describes a real pool can be pasted.
 * Defaults are those of a pool made in the console.
 */
import * as v from 'valibot';
import { schemaAttributeSchema } from './attribute-schema.ts';
import { limitsSchema } from './limits.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const emailOrPhone = v.picklist(['email', 'phone_number']);
/** Members that hold what a practice pool has no use for: templates, ARNs. */
const present = v.looseObject({});

const passwordPolicy = v.strictObject({
  MinimumLength: v.optional(v.pipe(whole, v.minValue(6), v.maxValue(99)), 8),
  RequireUppercase: v.optional(v.boolean(), true),
  RequireLowercase: v.optional(v.boolean(), true),
  RequireNumbers: v.optional(v.boolean(), true),
  RequireSymbols: v.optional(v.boolean(), true),
  PasswordHistorySize: v.optional(v.pipe(whole, v.maxValue(24)), 0),
  TemporaryPasswordValidityDays: v.optional(v.pipe(whole, v.maxValue(365)), 7),
});

const firstFactor = v.picklist(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN']);

const policies = v.strictObject({
  PasswordPolicy: v.optional(passwordPolicy, {}),
  SignInPolicy: v.optional(
    v.strictObject({ AllowedFirstAuthFactors: v.optional(v.array(firstFactor), ['PASSWORD']) }),
    {},
  ),
});

const recovery = v.strictObject({
  RecoveryMechanisms: v.array(
    v.strictObject({
      Name: v.picklist(['verified_email', 'verified_phone_number', 'admin_only']),
      Priority: v.pipe(whole, v.minValue(1), v.maxValue(2)),
    }),
  ),
});

/**
 * Stands for the three Lambda triggers of custom authentication: every question has to be
 * answered, one after the other.
 */
const customChallenge = v.strictObject({
  Rounds: v.pipe(
    v.array(
      v.strictObject({
        /** What the client is given: `ChallengeParameters` beside USERNAME. */
        PublicChallengeParameters: v.record(v.string(), v.string()),
        Answer: v.string(),
      }),
    ),
    v.minLength(1),
  ),
  /** Wrong answers before the sign-in fails. */
  Attempts: v.optional(v.pipe(whole, v.minValue(1)), 3),
});

/** One pool of a settings file (its clients and people apart), and as it is kept. */
export const poolSettingsSchema = v.strictObject({
  PoolName: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  /** Fixed here so that others can be set up for it; else one is made. */
  Id: v.optional(v.pipe(v.string(), v.regex(/^[\w-]+_[0-9a-zA-Z]+$/), v.maxLength(55))),
  Policies: v.optional(policies, {}),
  AutoVerifiedAttributes: v.optional(v.array(emailOrPhone), ['email']),
  AliasAttributes: v.optional(
    v.array(v.picklist(['email', 'phone_number', 'preferred_username'])),
    [],
  ),
  UsernameAttributes: v.optional(v.array(emailOrPhone), []),
  UsernameConfiguration: v.optional(
    v.strictObject({ CaseSensitive: v.optional(v.boolean(), false) }),
    {},
  ),
  UserAttributeUpdateSettings: v.optional(
    v.strictObject({
      AttributesRequireVerificationBeforeUpdate: v.optional(v.array(emailOrPhone), []),
    }),
    {},
  ),
  Schema: v.optional(v.array(schemaAttributeSchema), []),
  MfaConfiguration: v.optional(v.picklist(['OFF', 'ON', 'OPTIONAL']), 'OFF'),
  SmsMfaConfiguration: v.optional(present),
  SoftwareTokenMfaConfiguration: v.optional(v.strictObject({ Enabled: v.boolean() })),
  EmailMfaConfiguration: v.optional(present),
  WebAuthnConfiguration: v.optional(
    v.strictObject({
      /** Left out: the host of the managed login. */
      RelyingPartyId: v.optional(v.string()),
      UserVerification: v.optional(v.picklist(['preferred', 'required']), 'preferred'),
      FactorConfiguration: v.optional(
        v.picklist(['SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION']),
        'SINGLE_FACTOR',
      ),
    }),
  ),
  DeviceConfiguration: v.optional(
    v.strictObject({
      ChallengeRequiredOnNewDevice: v.optional(v.boolean(), false),
      DeviceOnlyRememberedOnUserPrompt: v.optional(v.boolean(), false),
    }),
  ),
  AccountRecoverySetting: v.optional(recovery, {
    RecoveryMechanisms: [
      { Name: 'verified_email', Priority: 1 },
      { Name: 'verified_phone_number', Priority: 2 },
    ],
  }),
  AdminCreateUserConfig: v.optional(
    v.strictObject({ AllowAdminCreateUserOnly: v.optional(v.boolean(), false) }),
    {},
  ),
  UserPoolAddOns: v.optional(
    v.strictObject({
      AdvancedSecurityMode: v.optional(v.picklist(['OFF', 'AUDIT', 'ENFORCED']), 'OFF'),
    }),
    {},
  ),
  UserPoolTier: v.optional(v.picklist(['LITE', 'ESSENTIALS', 'PLUS']), 'ESSENTIALS'),
  UserSessionTracking: v.optional(v.picklist(['ENABLED', 'DISABLED']), 'DISABLED'),
  /** Not the service's: what its Lambda triggers of custom authentication would do. */
  CustomChallenge: v.optional(customChallenge),
  /** Not the service's: lower limits, to try out what happens past them. */
  Limits: v.optional(limitsSchema, {}),
});

export type PoolSettings = v.InferOutput<typeof poolSettingsSchema>;
/** As they may be given: what is left out is the default. */
export type PoolSettingsInput = v.InferInput<typeof poolSettingsSchema>;
