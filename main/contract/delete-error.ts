/**
 * What DeleteUser can be answered with instead of a success, by name. The names are the
 * service's own; where one name stands for several causes, its known messages tell them
 * apart. `main/cognito/delete-errors.ts` reads them, the catalogue has words for each.
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html
 */

/** The errors DeleteUser declares. */
export type DeclaredDeleteError =
  | 'ForbiddenException'
  | 'InternalErrorException'
  | 'InvalidParameterException'
  | 'NotAuthorizedException'
  | 'OperationNotEnabledException'
  | 'PasswordResetRequiredException'
  | 'ResourceNotFoundException'
  | 'TooManyRequestsException'
  | 'UserNotConfirmedException'
  | 'UserNotFoundException';

/** The errors every AWS service may answer with. */
export type CommonError =
  | 'AccessDeniedException'
  | 'ExpiredTokenException'
  | 'IncompleteSignature'
  | 'InternalFailure'
  | 'MalformedHttpRequestException'
  | 'NotAuthorized'
  | 'OptInRequired'
  | 'RequestAbortedException'
  | 'RequestEntityTooLargeException'
  | 'RequestExpired'
  | 'RequestTimeoutException'
  | 'SerializationException'
  | 'ServiceUnavailable'
  | 'ThrottlingException'
  | 'UnknownOperationException'
  | 'UnrecognizedClientException'
  | 'ValidationError';

/** What the known messages behind NotAuthorizedException mean. */
export type NotAuthorizedCause =
  | 'scope-missing'
  | 'token-expired'
  | 'token-invalid'
  | 'token-revoked'
  | 'token-signature'
  | 'user-disabled';

export type DeleteErrorCause = DeclaredDeleteError | CommonError | NotAuthorizedCause;

/** Errors under whose name the work may have been done all the same. */
export type BreakdownCause = Extract<
  DeleteErrorCause,
  | 'InternalErrorException'
  | 'InternalFailure'
  | 'RequestAbortedException'
  | 'RequestTimeoutException'
  | 'ServiceUnavailable'
>;

/** Errors that say that nothing was done. */
export type RefusalCause = Exclude<DeleteErrorCause, BreakdownCause | 'UserNotFoundException'>;

/** Why an answer, or its absence, proves nothing. */
export type UnclearCause =
  | BreakdownCause
  /** The request may have left and no whole answer came back. */
  | 'no-answer'
  /** Something answered, but not as the service does: a portal, a proxy, a cut answer. */
  | 'strange-answer'
  /** The service said no under a name DeleteUser does not declare. */
  | 'unknown-error';

/** What people are told about one of these. */
export interface DeleteErrorWords {
  readonly title: string;
  readonly happened: string;
  /** What that means for the account. */
  readonly meaning: string;
  /** What the person can do. */
  readonly yours: string;
  /** What only the pool's administrator can do; null where that is nothing. */
  readonly administrators: string | null;
  /** How long to wait before it makes sense to start over; null where waiting is no help. */
  readonly waitSeconds: number | null;
}
