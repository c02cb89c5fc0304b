/** A user, as kept. */
import * as v from 'valibot';
import { storedPasskeySchema } from '../passkeys/stored-passkey.ts';

const timeMs = v.pipe(v.number(), v.integer());

/**
 * What is kept of a password: the verifier of SRP and its salt (hex). The protocol fixes its
 * form; nothing slower could stand in for it. The password itself is never kept.
 */
const password = v.strictObject({ salt: v.string(), verifier: v.string() });

/** A code that is waiting to be typed. */
const pendingCode = v.strictObject({
  code: v.string(),
  expiresAtMs: timeMs,
  /** Where it was sent: of an address changed since, a code proves nothing. */
  destination: v.string(),
});

const mfaType = v.picklist(['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP']);

/** An authenticator app. */
const softwareToken = v.strictObject({
  /** Base32. */
  secret: v.string(),
  /** False until a code of it was seen. */
  verified: v.boolean(),
  name: v.nullable(v.string()),
  /** The 30-second step of the last code that was taken: a code is good once. */
  lastUsedStep: v.nullable(v.number()),
  /** Base32: of another app, which takes this one's place once a code of it was seen. */
  pendingSecret: v.optional(v.string()),
});

/** The schema of a user's record. */
export const storedUserSchema = v.strictObject({
  sub: v.string(),
  userPoolId: v.string(),
  /** As typed at sign-up; in pools with username attributes, the sub. */
  username: v.string(),
  /** `UserAttributes`, without `sub`. */
  attributes: v.record(v.string(), v.string()),
  /** Null for somebody who never set one. */
  password: v.nullable(password),
  /** Older passwords that must not come back, newest first. */
  passwordHistory: v.array(password),
  /** Of a password that an administrator gave; null for one's own. */
  temporaryPasswordExpiresAtMs: v.nullable(timeMs),
  status: v.picklist([
    'UNCONFIRMED',
    'CONFIRMED',
    'RESET_REQUIRED',
    'FORCE_CHANGE_PASSWORD',
    'EXTERNAL_PROVIDER',
  ]),
  enabled: v.boolean(),
  createdAtMs: timeMs,
  groups: v.array(v.string()),
  /** Whether this is a masked twin of somebody in another pool, made for a rehearsal. */
  twin: v.boolean(),
  codes: v.strictObject({
    signUp: v.nullable(pendingCode),
    forgotPassword: v.nullable(pendingCode),
    email: v.nullable(pendingCode),
    phone_number: v.nullable(pendingCode),
  }),
  /** New values that wait for their code while the old ones stay (verification before update). */
  pendingAttributes: v.record(v.string(), v.string()),
  mfa: v.strictObject({
    enabled: v.array(mfaType),
    preferred: v.nullable(mfaType),
    softwareToken: v.nullable(softwareToken),
    /** What the legacy SetUserSettings set: SMS by `MFAOptions`. */
    legacySms: v.boolean(),
    /** SetUserMFAPreference of passkeys: counts as a second factor where the pool allows it. */
    webAuthn: v.boolean(),
  }),
  passkeys: v.array(storedPasskeySchema),
});

/** A second factor. */
export type MfaType = v.InferOutput<typeof mfaType>;
export type StoredPassword = v.InferOutput<typeof password>;
export type StoredCode = v.InferOutput<typeof pendingCode>;
/** What a code that waits is for. */
export type CodePurpose = keyof v.InferOutput<typeof storedUserSchema>['codes'];
