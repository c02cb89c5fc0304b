/** The pools a person knows. */

/** Where a pool's own sign-in page is, for pools that have one. */
export interface HostedSignIn {
  /** A host and nothing else, for example `example.auth.eu-central-1.amazoncognito.com`. */
  readonly domain: string;
  /** One of the app client's registered sign-out addresses, exactly as it is registered. */
  readonly signOutUrl: string;
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
  /** Needed with `hostedDomain`, and empty without it. */
  readonly signOutUrl: string;
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
  /** The sign-in page is known, and where it leads after signing out is not. */
  | 'sign-out-url-missing';

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

export type RemoveProfileOutcome =
  | { readonly kind: 'removed' }
  /** The practice pool is always there. */
  | { readonly kind: 'kept-practice' }
  /** Somebody is still signed in through it. */
  | { readonly kind: 'in-use' }
  | { readonly kind: 'not-saved' };
