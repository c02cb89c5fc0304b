/**
 * Why a pool did not do what was asked. The exception names of the service become
 * these kinds in one table, `main/cognito/errors.ts`; the page has words for each.
 */
export type PoolErrorKind =
  // The request did not do anything, and we know it.
  /** No byte of the request can have left: no route, name not found, refused, TLS. */
  | 'offline'
  /** The name and the password do not belong together, or there is no such account. */
  | 'wrong-password'
  /** The temporary password was not used in time; an administrator has to give a new one. */
  | 'temporary-password-expired'
  /** Locked for a while after wrong passwords. */
  | 'locked-out'
  /** A limit on codes or password changes: wait, often up to an hour. */
  | 'limit-exceeded'
  /** More requests than the pool takes at the moment: wait seconds. */
  | 'throttled'
  | 'token-expired'
  /** Signed out everywhere, or this sign-in was revoked. */
  | 'token-revoked'
  /** A refresh token that was replaced by a newer one came again (rotation). */
  | 'token-reused'
  /** Not a token of this pool, damaged, or of the wrong kind. */
  | 'token-invalid'
  /** The token lacks `aws.cognito.signin.user.admin`. */
  | 'scope-missing'
  | 'user-disabled'
  | 'user-not-found'
  | 'user-not-confirmed'
  | 'password-reset-required'
  | 'username-exists'
  | 'alias-exists'
  | 'code-mismatch'
  | 'code-expired'
  /** An authenticator's code is good once: the next one comes within 30 seconds. */
  | 'code-used'
  /** A step of the sign-in was answered too late, or twice. */
  | 'step-expired'
  /** The password breaks the pool's policy; the service says which rule. */
  | 'weak-password'
  /** The pool remembers earlier passwords, and this is one of them. */
  | 'password-used-before'
  | 'invalid-parameter'
  /** An attribute that this app client may not write, or that is fixed since sign-up. */
  | 'attribute-fixed'
  /** The pool's schema has no attribute of this name. */
  | 'attribute-unknown'
  /** An attribute that the pool lets nobody go without. */
  | 'attribute-required'
  /** This app client does not offer the way to sign in that was tried. */
  | 'flow-not-enabled'
  /** The app client has a secret, which was not given. */
  | 'client-secret-needed'
  /** A secret was given, and it is not the app client's. */
  | 'client-secret-wrong'
  /** The pool does not let people sign up by themselves. */
  | 'sign-up-closed'
  /** The account is confirmed already: it can sign in. */
  | 'already-confirmed'
  /** A password cannot be reset: there is no verified address that a code could go to. */
  | 'no-recovery-address'
  /** A password can be reset by an administrator only. */
  | 'recovery-closed'
  /** The pool does not offer authenticators. */
  | 'authenticator-not-offered'
  /** A second factor that this account has not set up, or has no address for. */
  | 'factor-not-set-up'
  /** The pool does not know this device, or does not know it any more. */
  | 'device-not-found'
  /** This device was confirmed before. */
  | 'device-exists'
  /** There is no such sign-in any more. */
  | 'session-not-found'
  /** The pool does not offer passkeys. */
  | 'passkey-not-offered'
  /** Adding a passkey took too long, or was begun elsewhere. */
  | 'passkey-too-late'
  /** The passkey was made for another site or app than the pool's. */
  | 'passkey-other-site'
  /** The pool does not take passkeys of this kind. */
  | 'passkey-not-supported'
  /** What was signed by the passkey is not what the pool expects. */
  | 'passkey-refused'
  /** No such pool or app client. */
  | 'pool-not-found'
  /** A web application firewall in front of the pool said no. */
  | 'firewall'
  /** This Region holds a replica of the pool that cannot change users. */
  | 'not-enabled-here'
  /** A Lambda trigger of the pool said no or failed. */
  | 'trigger-refused'
  /** The pool could not send the code. */
  | 'delivery-failed'
  /** The pool is set up in a way that cannot work. */
  | 'pool-misconfigured'
  | 'unsupported'
  /** NotAuthorizedException with a text we do not know. */
  | 'not-authorized'
  /** A refusal under a name we do not know. */
  | 'other-refusal'
  // What happened is open.
  /** The service had an internal error (500): it may have done the work or not. */
  | 'internal-error'
  /** The request may have left and no whole answer came back. */
  | 'no-answer'
  /** Something answered, but not as Cognito does: a portal, a proxy, a cut answer. */
  | 'strange-answer';

/** The service's own words, to be shown beside ours and never alone. */
export interface ServiceWords {
  /** The exception's name, for example `NotAuthorizedException`; empty when there was none. */
  readonly name: string;
  readonly message: string;
  /** `x-amzn-requestid`, for the pool's administrator; null when no answer carried one. */
  readonly requestId: string | null;
}

/** A call that failed in a way that was expected. */
export interface PoolError {
  readonly kind: 'pool-error';
  readonly error: PoolErrorKind;
  /** Null when nothing was answered. */
  readonly said: ServiceWords | null;
}
