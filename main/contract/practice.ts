/** The embedded practice pool, as the page sees it. */

export interface PracticeClientView {
  readonly clientId: string;
  readonly name: string;
  /** False: tokens of this client lack the scope that DeleteUser and GetUser need. */
  readonly accountScope: boolean;
}

/** The kinds of practice pools that can be opened beside the first. */
export type PracticeKind =
  | 'confidential-client'
  | 'custom-challenge'
  | 'devices'
  | 'email-username'
  | 'lowered-limits'
  | 'mfa-required'
  | 'passwordless'
  | 'rotation';

/** Somebody who is in a practice pool from the start, made to be shown. */
export interface PracticePersonView {
  readonly username: string;
  /** As it was made; null for somebody without a password. */
  readonly password: string | null;
  /** Base32; null for somebody without an authenticator. */
  readonly authenticatorSecret: string | null;
}

/** A practice pool that was opened beside the first. Its profile id is `practice.<kind>`. */
export interface FurtherPoolView {
  readonly kind: PracticeKind;
  readonly profileId: string;
  readonly userPoolId: string;
  readonly demo: PracticeDemoView | null;
  /** Others who are there from the start. */
  readonly people: readonly PracticePersonView[];
}

/** A seeded owner, made for practice. */
export interface PracticeDemoView {
  readonly username: string;
  /** Null once it was changed: what somebody chose instead is theirs. */
  readonly password: string | null;
}

export type OpenPracticeOutcome =
  | { readonly kind: 'opened'; readonly profileId: string }
  | { readonly kind: 'practice-not-ready' }
  /** It could not be made. */
  | { readonly kind: 'failed' };

export type PracticeView =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'ready';
      /** `http://127.0.0.1:<port>`: other clients on this computer may use it too. */
      readonly endpoint: string;
      readonly region: string;
      readonly userPoolId: string;
      readonly clients: readonly PracticeClientView[];
      /** The seeded owner, made for practice; null once that account was deleted. */
      readonly demo: PracticeDemoView | null;
      /** Those of other kinds that were opened, in the order in which they were. */
      readonly further: readonly FurtherPoolView[];
    }
  /** It could not start, or ended. `detail` says what the process said. */
  | { readonly kind: 'failed'; readonly detail: string };

/** A message the practice pool would have sent. */
export interface MailView {
  readonly id: string;
  /** The practice pool that sent it. */
  readonly userPoolId: string;
  readonly medium: 'EMAIL' | 'SMS';
  readonly to: string;
  /** Whose account it is about. */
  readonly username: string;
  readonly purpose:
    | 'sign-up'
    | 'forgot-password'
    | 'verify-attribute'
    | 'sign-in'
    | 'temporary-password'
    | 'unfamiliar-sign-in';
  readonly code: string;
  readonly sentAtMs: number;
}
