/**
 * Signing in as a conversation: the pool asks for one thing after the other until it hands
 * out tokens or refuses. Main holds the conversation; the page knows it by an id and sees
 * what is asked for, never a session, a key or a token.
 */
import type { AttributeView } from './account.ts';
import type { PoolError } from './pool-error.ts';

/** What can stand at the beginning, where the pool leaves a choice (`USER_AUTH`). */
export type FirstFactor = 'password' | 'email-code' | 'sms-code' | 'passkey';

/** What can follow a password. */
export type SecondFactor = 'authenticator' | 'email' | 'sms';

/** How a person last showed who they are. */
export type SignInHow =
  /** The password was checked by SRP: it never left this computer. */
  | 'password-srp'
  /** The password itself was sent, since this app client allows nothing else. */
  | 'password-plain'
  | 'email-code'
  | 'sms-code'
  | 'passkey'
  /** By questions of the pool's own. */
  | 'custom'
  /** At the pool's own sign-in page, in the browser. */
  | 'browser'
  /** With an access token that was pasted. */
  | 'token'
  /** By confirming a new account, which the pool took for a sign-in. */
  | 'sign-up';

/** The way a sign-in begins. */
export type SignInWay =
  /** With a password: by SRP, else through `USER_AUTH`, else sent as it is. */
  | 'password'
  /** The pool says what it offers for this account (`USER_AUTH`). */
  | 'choice'
  /** With questions of the pool's own (`CUSTOM_AUTH`); a password comes first if one is given. */
  | 'custom';

export interface StartSignIn {
  readonly profileId: string;
  readonly way: SignInWay;
  readonly username: string;
  /** Needed for `password`; for `custom` as the pool wants it; else null. */
  readonly password: string | null;
}

/** Where a code went, masked by the service: `o***@e***`. */
export interface CodeDelivery {
  readonly medium: 'EMAIL' | 'SMS';
  readonly destination: string;
}

/** One thing a pool asks for (API reference, RespondToAuthChallenge). */
export type StepView =
  /** `SELECT_CHALLENGE`: how to begin; never empty. */
  | { readonly kind: 'choose-first-factor'; readonly options: readonly FirstFactor[] }
  /** A password, after it was chosen. */
  | { readonly kind: 'password' }
  /** `SELECT_MFA_TYPE`: which second factor; never empty. */
  | { readonly kind: 'choose-second-factor'; readonly options: readonly SecondFactor[] }
  /** `SMS_MFA`, `EMAIL_OTP`, `SMS_OTP`, `SOFTWARE_TOKEN_MFA`. */
  | {
      readonly kind: 'code';
      readonly channel: SecondFactor;
      /** Null for an authenticator, and where the pool does not say. */
      readonly delivery: CodeDelivery | null;
      /** What the authenticator was called when it was set up; null where it was not. */
      readonly deviceName: string | null;
      /** When the pool asked, milliseconds since 1970: from here the code's life is counted. */
      readonly askedAtMs: number;
      /** The shortest life such a code has anywhere, in minutes; a pool may give it more. */
      readonly goodForMinutes: number;
      /** Whether another method can be chosen instead: `another` is an answer then. */
      readonly others: boolean;
    }
  /** `NEW_PASSWORD_REQUIRED`: the first password was given by somebody else. */
  | {
      readonly kind: 'new-password';
      /** Attributes the pool needs and does not have, for example `name`. */
      readonly missing: readonly string[];
      /** What it has already. */
      readonly known: readonly AttributeView[];
    }
  /** `MFA_SETUP`: a second factor has to be set up first; never empty. */
  | { readonly kind: 'choose-set-up'; readonly options: readonly SecondFactor[] }
  /** The secret is for the person's authenticator alone; it is shown once and kept nowhere. */
  | {
      readonly kind: 'set-up-authenticator';
      /** Base32, to be typed. */
      readonly secret: string;
      /** `otpauth://…`, to be drawn as a QR code. */
      readonly uri: string;
    }
  /** The address or number that codes are to go to. */
  | { readonly kind: 'set-up-address'; readonly factor: 'email' | 'sms' }
  /** `CUSTOM_CHALLENGE`, the `round`th of this sign-in, from 1. */
  | {
      readonly kind: 'custom';
      readonly parameters: readonly AttributeView[];
      readonly round: number;
    }
  /** `WEB_AUTHN`. `here` false: only a browser can answer for this relying party. */
  | { readonly kind: 'passkey'; readonly relyingParty: string; readonly here: boolean }
  /** A challenge by a name that this version of Signet does not know. */
  | { readonly kind: 'unknown'; readonly challenge: string };

export type StepAnswer =
  | { readonly kind: 'first-factor'; readonly factor: FirstFactor }
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'second-factor'; readonly factor: SecondFactor }
  | { readonly kind: 'code'; readonly code: string }
  | {
      readonly kind: 'new-password';
      readonly password: string;
      /** The attributes that were missing. */
      readonly attributes: readonly AttributeView[];
    }
  | { readonly kind: 'set-up'; readonly factor: SecondFactor }
  /** The code the new authenticator shows. */
  | { readonly kind: 'authenticator-code'; readonly code: string; readonly deviceName: string }
  | { readonly kind: 'address'; readonly value: string }
  | { readonly kind: 'custom'; readonly answer: string }
  /** Let the passkey that is kept here answer. */
  | { readonly kind: 'passkey' }
  /** Back to the choice of methods. The sign-in begins anew where the pool needs that. */
  | { readonly kind: 'another' }
  /** A new code by the same method; the one before is void then. */
  | { readonly kind: 'resend' };

/** The sign-in goes on with this step. */
export interface SignInStep {
  readonly kind: 'step';
  /** Names the conversation; good until it ends, at most 15 minutes. */
  readonly attemptId: string;
  readonly step: StepView;
  /** Why the same is asked again: a wrong code, a password too weak. Null for a new step. */
  readonly problem: PoolError | null;
}

export type SignInOutcome =
  | {
      readonly kind: 'signed-in';
      readonly sessionId: string;
    }
  | SignInStep
  /** The conversation is over or was never known: it has to begin again. */
  | { readonly kind: 'no-such-attempt' }
  /** This kind of answer does not fit the step. Nothing was sent. */
  | { readonly kind: 'wrong-answer' }
  /** The app client has a secret, and it is not kept here. Nothing was sent. */
  | { readonly kind: 'secret-missing' }
  | { readonly kind: 'no-such-profile' }
  /** The practice pool is not running. */
  | { readonly kind: 'practice-not-ready' }
  /** The pool said no, and the conversation is over. */
  | PoolError;

/** What becomes of a device that the pool asks about. */
export type RememberOutcome =
  | { readonly kind: 'remembered' }
  | { readonly kind: 'not-remembered' }
  | { readonly kind: 'no-such-session' }
  | PoolError;
