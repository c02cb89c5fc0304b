/**
 * What each error that DeleteUser can be answered with proves about the account: one row
 * a name, so that a name added to the contract fails the type check here, as does a row that
 * disagrees with it. Whoever adds a row `refused` lets Signet say "not deleted" on the
 * strength of that name.
 *
 * Declared errors:
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html
 * Errors common to all services:
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html
 */
import type {
  BreakdownCause,
  CommonError,
  DeclaredDeleteError,
  NotAuthorizedCause,
  RefusalCause,
} from '../contract/delete-error.ts';
import type { AnswerView } from '../contract/deletion.ts';
import type { ServiceWords } from '../contract/pool-error.ts';

export type DeleteErrorProof =
  /** Nothing was done. */
  | 'refused'
  /** There was no account to delete. */
  | 'gone'
  /** The service broke off, and may have done the work before. */
  | 'unclear';

export const deleteErrorProofs = {
  ForbiddenException: 'refused',
  InternalErrorException: 'unclear',
  InvalidParameterException: 'refused',
  NotAuthorizedException: 'refused',
  OperationNotEnabledException: 'refused',
  PasswordResetRequiredException: 'refused',
  ResourceNotFoundException: 'refused',
  TooManyRequestsException: 'refused',
  UserNotConfirmedException: 'refused',
  UserNotFoundException: 'gone',

  AccessDeniedException: 'refused',
  ExpiredTokenException: 'refused',
  IncompleteSignature: 'refused',
  InternalFailure: 'unclear',
  MalformedHttpRequestException: 'refused',
  NotAuthorized: 'refused',
  OptInRequired: 'refused',
  // Both say that the connection failed before the answer, not before the work.
  RequestAbortedException: 'unclear',
  RequestTimeoutException: 'unclear',
  RequestEntityTooLargeException: 'refused',
  RequestExpired: 'refused',
  SerializationException: 'refused',
  ServiceUnavailable: 'unclear',
  ThrottlingException: 'refused',
  UnknownOperationException: 'refused',
  UnrecognizedClientException: 'refused',
  ValidationError: 'refused',
} as const satisfies {
  readonly [Name in DeclaredDeleteError | CommonError]: Name extends BreakdownCause
    ? Extract<DeleteErrorProof, 'unclear'>
    : Name extends 'UserNotFoundException'
      ? Extract<DeleteErrorProof, 'gone'>
      : Extract<DeleteErrorProof, 'refused'>;
};

type KnownName = keyof typeof deleteErrorProofs;

/** Other spellings of the same error, from services of another age. */
const otherNames: Readonly<Record<string, KnownName>> = {
  Throttling: 'ThrottlingException',
  ValidationException: 'ValidationError',
};

/**
 * The texts behind NotAuthorizedException that tell its causes apart, as the service
 * writes them about an access token, with or without a full stop.
 */
const notAuthorizedTexts = {
  'scope-missing': 'Access Token does not have required scopes',
  'token-expired': 'Access Token has expired',
  'token-invalid': 'Invalid Access Token',
  'token-revoked': 'Access Token has been revoked',
  'token-signature': 'Could not verify signature for Access Token',
  'user-disabled': 'User is disabled',
} as const satisfies Record<NotAuthorizedCause, string>;

const isKnown = (name: string): name is KnownName => Object.hasOwn(deleteErrorProofs, name);

const knownName = (name: string): KnownName | undefined => {
  if (isKnown(name)) return name;
  return Object.hasOwn(otherNames, name) ? otherNames[name] : undefined;
};

const notAuthorizedCause = (message: string): RefusalCause => {
  const text = message.replace(/\.$/, '');
  // The keys are those of the table above, which `Object.keys` does not say.
  const causes = Object.keys(notAuthorizedTexts) as NotAuthorizedCause[];
  return causes.find((cause) => notAuthorizedTexts[cause] === text) ?? 'NotAuthorizedException';
};

const isBreakdown = (name: KnownName): name is KnownName & BreakdownCause =>
  deleteErrorProofs[name] === 'unclear';

/** What an error proves that came with a status of 400 to 499, as the service sends refusals. */
export const readRefusal = (said: ServiceWords): AnswerView => {
  const name = knownName(said.name);
  if (name === undefined) return { kind: 'unclear', cause: 'unknown-error', said };
  if (name === 'UserNotFoundException') return { kind: 'gone', said };
  if (isBreakdown(name)) return { kind: 'unclear', cause: name, said };
  const cause = name === 'NotAuthorizedException' ? notAuthorizedCause(said.message) : name;
  return { kind: 'refused', cause, said };
};

/**
 * What an error proves that came with a status of 500 and above: nothing, whatever it is
 * called. A name that belongs to a refusal contradicts its status, so it is not taken for
 * the cause: its words would say that the account was not deleted.
 */
export const readBreakdown = (said: ServiceWords): AnswerView => {
  const name = knownName(said.name);
  const cause = name !== undefined && isBreakdown(name) ? name : 'strange-answer';
  return { kind: 'unclear', cause, said };
};
