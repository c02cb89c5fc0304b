/** The pools a person knows. */
import type { PoolErrorKind, ServiceWords } from './pool-error.ts';

/** Where a pool's own sign-in page is, for pools that have one. */
export interface HostedSignIn {
  /** A host and nothing else, for example `example.auth.eu-central-1.amazoncognito.com`. */
  readonly domain: string;
  /** One of the app client's registered sign-out addresses, exactly as it is registered. */
  readonly signOutUrl: string;
}

/** A colour to tell pools by: one of eight hues of equal lightness. Red is kept for loss. */
export type PoolColour =
  'amber' | 'blue' | 'green' | 'olive' | 'orange' | 'pink' | 'teal' | 'violet';

/** What a pool asks of passwords (CreateUserPool, PasswordPolicyType). */
export interface PasswordPolicy {
  readonly minimumLength: number;
  readonly lowercase: boolean;
  readonly uppercase: boolean;
  readonly numbers: boolean;
  readonly symbols: boolean;
}

/** A user pool together with the app client through which a person signs in to it. */
export interface ProfileView {
  /** Stable within this computer. The practice pool's is `practice`. */
  readonly id: string;
  readonly kind: 'practice' | 'cognito';
  /** What the person calls it; unique among profiles, whatever the case. */
  readonly name: string;
  /** AWS Region, for example `eu-central-1`. Empty while the practice pool starts. */
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
  /** A loopback address that answers in place of Amazon Cognito; null for a real pool. */
  readonly endpoint: string | null;
  /** Null where the pool has no sign-in page of its own, or none was given. */
  readonly hosted: HostedSignIn | null;
  /**
   * The address under which the pool's own sign-in page and token endpoint are, without a
   * slash at the end: `https://<domain>`, or a loopback address for a practice pool.
   */
  readonly signInPage: string | null;
  readonly colour: PoolColour;
  /** Real people's accounts: marked wherever the pool is shown. */
  readonly production: boolean;
  /** Whether the secret of the app client is kept here. A secret never crosses the bridge back. */
  readonly secretKept: boolean;
  /** What the pool asks of passwords, where that is known. */
  readonly passwordPolicy: PasswordPolicy | null;
}

/** What a person types to add a pool. Everything is checked by main. */
export interface NewProfile {
  readonly name: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
  /** Empty for a real pool. */
  readonly endpoint: string;
  /** Empty without a sign-in page of the pool's own. An `https://` address is cut to its host. */
  readonly hostedDomain: string;
  /** Empty where none is known; needs `hostedDomain`. */
  readonly signOutUrl: string;
  /** Of an app client that has one, else empty. Kept sealed, or in memory without a keyring. */
  readonly clientSecret: string;
  readonly colour: PoolColour;
  readonly production: boolean;
  /** Null where it is not known. */
  readonly passwordPolicy: PasswordPolicy | null;
}

/** What can be changed of a pool that was added. Absent: stays as it is. */
export interface ProfileChange {
  readonly profileId: string;
  readonly name?: string | undefined;
  readonly colour?: PoolColour | undefined;
  readonly production?: boolean | undefined;
  readonly hostedDomain?: string | undefined;
  readonly signOutUrl?: string | undefined;
  /** Empty: the secret kept so far is forgotten. */
  readonly clientSecret?: string | undefined;
}

export type ProfileProblem =
  | 'empty'
  | 'too-long'
  | 'name-taken'
  /** Not of the form `eu-central-1`. */
  | 'region-shape'
  /** Not of the form `eu-central-1_Ab12Cd34E`. */
  | 'pool-id-shape'
  /** The pool id begins with another Region than the one given. */
  | 'region-mismatch'
  /** Has characters that no app client id has. */
  | 'client-id-shape'
  /** Not an `http://` or `https://` address without a path. */
  | 'endpoint-shape'
  /** Only addresses of this computer may stand in for Amazon Cognito. */
  | 'endpoint-not-loopback'
  /** The same pool and app client are in the list already. */
  | 'already-there'
  /** Not a host name such as `example.auth.eu-central-1.amazoncognito.com`. */
  | 'hosted-domain-shape'
  /** There is a sign-out address, and no sign-in page it could belong to. */
  | 'hosted-domain-missing'
  /** Not an `https://` address, nor an `http://` one of this computer. */
  | 'sign-out-url-shape'
  /** Has characters or a length that no app client's secret has. */
  | 'client-secret-shape';

/** One thing that is wrong, and the field it is wrong in. */
export interface FieldProblem {
  readonly field: keyof NewProfile;
  readonly problem: ProfileProblem;
}

export type AddProfileOutcome =
  | { readonly kind: 'added'; readonly profile: ProfileView }
  /** Nothing was saved; at least one problem, at most one per field. */
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  /** The disk refused; the list is as before. */
  | { readonly kind: 'not-saved' };

export type ChangeProfileOutcome =
  | { readonly kind: 'changed'; readonly profile: ProfileView }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'no-such-profile' }
  /** The practice pool's particulars are its own; only its colour can be changed. */
  | { readonly kind: 'kept-practice' }
  | { readonly kind: 'not-saved' };

/** What a pasted text was taken for. */
export type RecognisedAs =
  | 'access-token'
  | 'id-token'
  /** Addresses of a sign-in page, with its parameters. */
  | 'login-url'
  | 'amplify-outputs'
  | 'aws-exports'
  | 'discovery-url'
  /** Ids and names found in other text. */
  | 'text';

/** A field of a new pool that the text did not tell. */
export type StillNeeded = 'region' | 'userPoolId' | 'clientId';

export type RecogniseOutcome =
  /** `profile` holds what was found, empty where nothing was; `needed` is asked for. */
  | {
      readonly kind: 'recognised';
      readonly as: RecognisedAs;
      readonly profile: NewProfile;
      readonly needed: readonly StillNeeded[];
      /** Something about the text the person should know. */
      readonly remarks: readonly RecogniseRemark[];
    }
  /** Nothing in it tells of a user pool. */
  | { readonly kind: 'nothing'; readonly why: RecogniseFailure };

export type RecogniseRemark =
  /** The token is over; what it says of its pool holds all the same. */
  | 'token-expired'
  /** Lists more than one app client; the first was taken. */
  | 'several-clients'
  /** The text holds a secret; it is kept sealed. */
  | 'has-secret'
  /** The text holds a token; it is not kept. */
  | 'has-token';

export type RecogniseFailure =
  | 'empty'
  | 'too-long'
  /** A token of another issuer than Amazon Cognito. */
  | 'other-issuer'
  /** Looks like a token, and cannot be read. */
  | 'damaged-token'
  /** A refresh token: sealed for the pool, it tells nothing. */
  | 'refresh-token'
  /** JSON or JavaScript that breaks off or is not well formed. */
  | 'damaged-file'
  /** An address that is not one of a user pool. */
  | 'other-address'
  /** An identity pool's id: another service. */
  | 'identity-pool'
  | 'unknown';

/** What the doctor looked at, in this order. */
export type ProbeName =
  /** The pool's endpoint answers at all. */
  | 'reachable'
  /** The pool is there: its public keys can be read. */
  | 'pool'
  /** The app client is there, with or without a secret. */
  | 'client'
  | 'password-srp'
  | 'password-plain'
  | 'choice'
  | 'custom'
  /** The pool's own sign-in page knows this app client and Signet's callback address. */
  | 'browser'
  | 'sign-up'
  | 'forgotten-password';

export interface ProbeView {
  readonly name: ProbeName;
  readonly found:
    | 'works'
    /** The pool or its app client does not allow it. */
    | 'not-allowed'
    /** It should be there and is not: a wrong id, no secret. */
    | 'missing'
    /** There was no answer, or one that tells nothing. */
    | 'cannot-tell'
    /** There is nothing to try it with, for example no sign-in page was given. */
    | 'not-tried';
  /** Why, where the pool said so. */
  readonly error: PoolErrorKind | null;
  readonly said: ServiceWords | null;
}

/** Whether accounts of this pool can be deleted by their owners, as far as can be told. */
export type DeletabilityView =
  | 'yes'
  /** The app client has no way in whose tokens carry the needed scope. */
  | 'no-way-in'
  | 'cannot-tell';

export interface ExaminationView {
  readonly profileId: string;
  readonly probes: readonly ProbeView[];
  readonly deletable: DeletabilityView;
  readonly atMs: number;
}

export type ExamineOutcome =
  | { readonly kind: 'examined'; readonly examination: ExaminationView }
  | { readonly kind: 'no-such-profile' }
  | { readonly kind: 'practice-not-ready' };

export type RemoveProfileOutcome =
  | { readonly kind: 'removed' }
  /** The practice pool is always there. */
  | { readonly kind: 'kept-practice' }
  /** Somebody is still signed in through it. */
  | { readonly kind: 'in-use' }
  | { readonly kind: 'not-saved' };
