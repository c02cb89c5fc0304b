/**
 * The service's limits, in one table: how many tries in an hour, how long a code is good, how
 * much of something there may be (developer guide, "Quotas in Amazon Cognito", "Lockout
 * behavior for failed sign-in attempts"). A pool can be given lower ones, so that what
 * happens past them can be tried out without waiting.
 */
import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Tries of one user in any hour; past them comes LimitExceededException. */
const triesPerHour = v.strictObject({
  ChangePassword: v.optional(whole, 5),
  /** ForgotPassword and ConfirmForgotPassword together: 5 to 20 by risk; no risk is known here. */
  ForgotPassword: v.optional(whole, 20),
  ConfirmSignUp: v.optional(whole, 15),
  ResendConfirmationCode: v.optional(whole, 5),
  GetUserAttributeVerificationCode: v.optional(whole, 5),
  VerifyUserAttribute: v.optional(whole, 15),
  /** Codes sent by e-mail or SMS in the course of signing in. */
  SignInCode: v.optional(whole, 20),
});

const codeMinutes = v.strictObject({
  SignUp: v.optional(whole, 24 * 60),
  Attribute: v.optional(whole, 24 * 60),
  ForgotPassword: v.optional(whole, 60),
});

const lockout = v.strictObject({
  /** Wrong passwords before the first lock. */
  Failures: v.optional(v.pipe(whole, v.minValue(1)), 5),
  FirstSeconds: v.optional(whole, 1),
  LongestSeconds: v.optional(whole, 15 * 60),
  /** So long without a failure, and they are forgotten. */
  ForgivenAfterSeconds: v.optional(whole, 15 * 60),
});

/** Limits of a pool; what is left out is the service's own. */
export const limitsSchema = v.strictObject({
  TriesPerHour: v.optional(triesPerHour, {}),
  CodeMinutes: v.optional(codeMinutes, {}),
  Lockout: v.optional(lockout, {}),
  /** Requests of one user in any second, reads and writes apart; 0 sets no limit. */
  RequestsPerSecond: v.optional(whole, 0),
  Passkeys: v.optional(whole, 20),
  /** Seconds within which a PASSWORD_VERIFIER has to be answered. */
  SrpSeconds: v.optional(whole, 60),
});

export type Limits = v.InferOutput<typeof limitsSchema>;

/** What can run out within an hour. */
export type HourlyLimitName = keyof Limits['TriesPerHour'];
