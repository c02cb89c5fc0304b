/** What a pool remembers of a sign-in that waits for an answer. */
import type { MfaType } from '../store/user-record.ts';

/** What goes through all the challenges of one sign-in. */
export interface Attempt {
  readonly userPoolId: string;
  readonly clientId: string;
  /** Null for a name of nobody, where the app client does not say so. */
  readonly sub: string | null;
  /** The name as typed: nobody is locked out by it. */
  readonly typedName: string;
  readonly flow: 'USER_PASSWORD_AUTH' | 'USER_SRP_AUTH' | 'USER_AUTH' | 'CUSTOM_AUTH';
  /** The DEVICE_KEY that the client brought, if any. */
  readonly deviceKey: string | null;
  /** Whether a code or a passkey came first: such a sign-in asks for no second factor. */
  readonly isPasswordless: boolean;
}

/** A first factor by choice, in the words of `ANSWER` and `PREFERRED_CHALLENGE`. */
export type ChoiceName = 'PASSWORD_SRP' | 'PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN';

/** An SRP exchange that waits for the client's claim. All members are hexadecimal. */
export interface SrpExchange {
  readonly srpA: string;
  readonly b: string;
  readonly srpB: string;
  readonly verifier: string;
}

/** Challenges by a code that was sent. */
export type CodeChallengeName = 'EMAIL_OTP' | 'SMS_OTP' | 'SMS_MFA';

/** A code that waits to be typed. */
export interface CodeChallenge {
  readonly name: CodeChallengeName;
  readonly code: string;
  readonly factor: 'first' | 'second';
  /** The address it went to; of a decoy, where it would have gone. */
  readonly sentTo: string;
  /** Whether that address is about to become a second factor. */
  readonly setsUp: boolean;
  readonly wrongTries: number;
}

/** A second factor that is being set up. */
export interface MfaSetupChallenge {
  readonly name: 'MFA_SETUP';
  readonly choices: readonly MfaType[];
  /** What AssociateSoftwareToken gave out last, base32. */
  readonly secret: string | null;
  /** What VerifySoftwareToken took: the step of the code, and the name of the device. */
  readonly verified: { readonly step: number; readonly deviceName: string | null } | null;
  readonly wrongTries: number;
}

/** A challenge by the name it has on the wire, and what its answer is judged by. */
export type Challenge =
  | { readonly name: 'PASSWORD_VERIFIER'; readonly exchange: SrpExchange }
  | {
      readonly name: 'SELECT_CHALLENGE';
      readonly available: readonly ChoiceName[];
      /** What a passkey has to sign that comes with the choice; null where there is none. */
      readonly passkeyChallenge: string | null;
    }
  | { readonly name: 'PASSWORD' }
  | { readonly name: 'PASSWORD_SRP' }
  | CodeChallenge
  | { readonly name: 'SOFTWARE_TOKEN_MFA'; readonly wrongTries: number }
  | { readonly name: 'SELECT_MFA_TYPE'; readonly choices: readonly MfaType[] }
  | MfaSetupChallenge
  | { readonly name: 'NEW_PASSWORD_REQUIRED' }
  | { readonly name: 'WEB_AUTHN'; readonly passkeyChallenge: string }
  | { readonly name: 'CUSTOM_CHALLENGE'; readonly round: number; readonly wrongTries: number }
  | { readonly name: 'DEVICE_SRP_AUTH' }
  | { readonly name: 'DEVICE_PASSWORD_VERIFIER'; readonly exchange: SrpExchange }
  /** Not of the wire: the `Session` of SignUp, and once it is confirmed, of ConfirmSignUp. */
  | { readonly name: 'SIGNED_UP'; readonly confirmed: boolean };

/** The challenge of this name. */
export type ChallengeOf<Name extends Challenge['name']> = Challenge & { readonly name: Name };

export interface WaitingChallenge {
  readonly attempt: Attempt;
  readonly challenge: Challenge;
}
